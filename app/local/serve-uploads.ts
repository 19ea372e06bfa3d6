import type { IncomingMessage, ServerResponse } from "node:http";
import { folderUploads } from "../adapters/folder/uploads.ts";
import type { Photos } from "../ports/photos.ts";
import type { Uploaded } from "../ports/uploads.ts";
import type { BrowserAnswer } from "../slack/install/install-routes.ts";
import { sealUploadLink, type UploadLink } from "../slack/upload/upload-link.ts";
import { uploadRoutes } from "../slack/upload/upload-routes.ts";
import type { Handle } from "./listen.ts";
import { readBody, TooLarge, urlOf } from "./workspace/http.ts";

/** Where the page is served. */
export const uploadPath = "/slack/upload";

const mostAskedBytes = 1_000;

export interface UploadsOptions {
  /** The page's address, as a browser reaches it. */
  readonly address: string;
  /** What links are sealed with. */
  readonly secret: string;
  readonly photos: Pick<Photos, "put">;
  readonly onUploaded: (uploaded: Uploaded) => Promise<void>;
  readonly now: () => number;
}

/** The page that links of `/octember upload` lead to, what it asks for, and the photos that it sends. */
export function serveUploads({ address, secret, photos, onUploaded, now }: UploadsOptions) {
  const uploads = folderUploads({ photos, address: `${address}/`, onUploaded, clock: now });
  const routes = uploadRoutes({ secret, uploads, grantedAt: [], now });

  async function put(request: IncomingMessage, response: ServerResponse, name: string): Promise<void> {
    const size = uploads.sizeOf(name);
    if (size === undefined) return void response.writeHead(403, { connection: "close" }).end();
    const body = await unlessTooLarge(request, size);
    const status =
      body === undefined ? 400 : await uploads.take(name, { type: request.headers["content-type"], bytes: body });
    response.writeHead(status).end();
  }

  const handle: Handle = async (request, response) => {
    const { pathname, searchParams } = urlOf(request);
    const name = pathname.startsWith(`${uploadPath}/`) ? pathname.slice(uploadPath.length + 1) : undefined;
    const token = searchParams.get("t") ?? undefined;
    if (name !== undefined && request.method === "PUT") return put(request, response, name);
    if (name !== undefined) return void response.writeHead(404).end();
    if (request.method === "GET") return send(response, routes.page(token, request.headers["accept-language"]));
    if (request.method !== "POST") return void response.writeHead(405, { allow: "GET, POST" }).end();
    const asked = await unlessTooLarge(request, mostAskedBytes);
    return send(response, await routes.grant(token, asked?.toString("utf8") ?? ""));
  };
  return {
    handle,
    linkTo: async (link: UploadLink) => `${address}?t=${sealUploadLink(secret, link, now())}`,
  };
}

async function unlessTooLarge(request: IncomingMessage, most: number): Promise<Buffer | undefined> {
  try {
    return await readBody(request, most);
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    return undefined;
  }
}

function send(response: ServerResponse, { status, headers, text }: BrowserAnswer): void {
  response.writeHead(status, headers).end(text);
}
