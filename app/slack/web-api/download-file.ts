import type { WebClient } from "@slack/web-api";
import type { OctemberError } from "../../errors.ts";
import { FileGone, FileTooLarge, NotAFile, SlackRefused, SlackUnavailable } from "../../ports/speak.ts";
import { atSlack } from "./slack-error.ts";

/** Slack's errors that mean: there is no such file for this app. */
const gone: ReadonlySet<string> = new Set(["file_not_found", "file_deleted", "not_visible", "access_denied"]);

/** Modes of a file that has no bytes any more. */
const withoutBytes: ReadonlySet<string> = new Set(["tombstone", "hidden_by_limit", "access_denied"]);

const timeoutMs = 60_000;

export interface FileSource {
  readonly client: WebClient;
  readonly token: string;
  /** The host of another Web API than Slack's own, with its port. */
  readonly apiHost?: string;
}

/**
 * A file's bytes. The token goes to Slack's own hosts only; a redirect is followed without it leaving them.
 * @throws NotAFile, FileGone, FileTooLarge, SlackRefused, SlackUnavailable
 */
export async function downloadFile(source: FileSource, file: string, maxBytes: number): Promise<Uint8Array> {
  const { url, size } = await locate(source, file);
  if (size !== undefined && size > maxBytes) throw new FileTooLarge(`the file has ${size} bytes`);
  const response = await fetchFromSlack(source, url);
  if (response.status !== 200) {
    await response.body?.cancel();
    throw refusedDownload(response);
  }
  if (response.headers.get("content-type")?.startsWith("text/html")) {
    await response.body?.cancel();
    throw new NotAFile("Slack answered with a page: is files:read missing?");
  }
  return readBounded(response, maxBytes);
}

function refusedDownload(response: Response): OctemberError {
  if (response.status === 404 || response.status === 410) return new FileGone("Slack has the file no more");
  if (response.status === 401 || response.status === 403) return new NotAFile(`Slack answered ${response.status}`);
  return new SlackUnavailable("download", retryAfterMs(response));
}

async function locate(source: FileSource, file: string): Promise<{ url: string; size: number | undefined }> {
  let found: Awaited<ReturnType<WebClient["files"]["info"]>>["file"];
  try {
    found = (await atSlack("files.info", () => source.client.files.info({ file }))).file;
  } catch (error) {
    if (error instanceof SlackRefused && gone.has(error.reason))
      throw new FileGone("Slack has no such file", { cause: error });
    if (error instanceof SlackRefused && error.reason === "missing_scope")
      throw new NotAFile("files:read is missing", { cause: error });
    throw error;
  }
  const { mode, url_private_download: download, url_private: url, size } = found ?? {};
  if (mode !== undefined && withoutBytes.has(mode)) throw new FileGone(`the file is a ${mode}`);
  const at = download ?? url;
  if (at === undefined) throw new FileGone("the file has no address");
  return { url: at, size };
}

/** Redirects are followed by hand, so that the token never goes where Slack isn't. */
async function fetchFromSlack(source: FileSource, first: string): Promise<Response> {
  let url = first;
  for (let hop = 0; hop < 4; hop += 1) {
    if (!isSlacks(url, source.apiHost)) throw new NotAFile("the file's address is not Slack's");
    const response = await request(url, source.token);
    const next = response.headers.get("location");
    if (response.status < 300 || response.status >= 400 || next === null) return response;
    await response.body?.cancel();
    url = new URL(next, url).href;
  }
  throw new NotAFile("the file's address leads in a circle");
}

async function request(url: string, token: string): Promise<Response> {
  try {
    return await fetch(url, {
      headers: { authorization: `Bearer ${token}` },
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutMs),
    });
  } catch (cause) {
    throw new SlackUnavailable("download", undefined, { cause });
  }
}

/** Whether the token may go there: Slack's hosts over TLS, and the host of `SLACK_API_URL`. */
export function isSlacks(url: string, apiHost: string | undefined): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, host, username } = new URL(url);
  if (username !== "") return false;
  if (apiHost !== undefined && host === apiHost && (protocol === "http:" || protocol === "https:")) return true;
  return protocol === "https:" && (hostname === "slack.com" || hostname.endsWith(".slack.com"));
}

async function readBounded(response: Response, maxBytes: number): Promise<Uint8Array> {
  if (response.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > maxBytes) throw new FileTooLarge(`the file has more than ${maxBytes} bytes`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof FileTooLarge) throw error;
    throw new SlackUnavailable("download", undefined, { cause: error });
  }
  return Buffer.concat(chunks);
}

function retryAfterMs(response: Response): number | undefined {
  const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds * 1000 : undefined;
}
