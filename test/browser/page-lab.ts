import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { KnownBlock } from "@slack/types";
import { WebClient } from "@slack/web-api";
import { afterEach } from "vitest";
import { servePage } from "../../app/local/serve-page.ts";
import { type LocalWorkspace, openLocalWorkspace } from "../../app/local/workspace/open-workspace.ts";
import { channel } from "../../app/local/workspace/world/seed.ts";
import { fullManifest } from "../local/workspace/full-manifest.ts";
import { botToken, signingSecret } from "../local/workspace/lab.ts";

/** What the app of a test was sent: an interaction's payload, a command's fields, or an event. */
// biome-ignore lint/suspicious/noExplicitAny: what Slack sends has many shapes; tests say which
type Sent = any;

/** Answers a request: a body to send as JSON, a status that is no 200, or nothing at all. */
export type App = (sent: Sent, client: WebClient) => unknown | Promise<unknown>;

export interface PageLab {
  readonly url: string;
  readonly workspace: LocalWorkspace;
  readonly client: WebClient;
  /** All that the app was sent. */
  readonly sent: Sent[];
  /** Posts as Octember in #business-cards. */
  say(blocks: KnownBlock[], more?: { thread_ts?: string; channel?: string }): Promise<string>;
  /** Cuts every open connection, as a restart does; new ones are taken. */
  cut(): void;
}

/** A picture of a card for each name, as the page's samples. */
export const samples = join(import.meta.dirname, "../eval/cards");

const open = new Set<() => Promise<void>>();
afterEach(async () => {
  for (const close of open) await close();
  open.clear();
});

/** The real local workspace with its page on a free port, and an app that the test plays. Closed after the test. */
export async function openPageLab(app: App = () => undefined): Promise<PageLab> {
  const folder = await mkdtemp(join(tmpdir(), "octember-page-"));
  const sent: Sent[] = [];
  const page = servePage();
  let workspace: LocalWorkspace | undefined;

  const server = createServer(async (request, response) => {
    if (request.url === "/slack/events") return take(request, response);
    if (await workspace?.handle(request, response)) return;
    if (!page(request, response)) response.writeHead(404).end();
  });

  async function take(request: IncomingMessage, response: ServerResponse) {
    let raw = "";
    for await (const part of request) raw += part;
    const one = bodyOf(request, raw);
    sent.push(one);
    const body = await app(one, client);
    if (typeof body === "number") return response.writeHead(body).end();
    response.writeHead(200, { "content-type": "application/json" }).end(body === undefined ? "" : JSON.stringify(body));
  }

  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = new WebClient(botToken, { slackApiUrl: `${url}/api/`, retryConfig: { retries: 0 } });
  const deliverTo = `${url}/slack/events`;
  const opened = await openLocalWorkspace({
    folder,
    manifest: fullManifest,
    deliverTo,
    signingSecret,
    botToken,
    samples,
    // No app is late because the machine is busy.
    answerMs: 120_000,
  });
  workspace = opened;
  opened.start();

  open.add(async () => {
    server.closeAllConnections();
    await opened.close();
    await new Promise((done) => server.close(done));
    await rm(folder, { recursive: true, force: true });
  });

  return {
    url,
    workspace: opened,
    client,
    sent,
    async say(blocks, more = {}) {
      const said = await client.chat.postMessage({ channel: channel.businessCards, text: "Octember", blocks, ...more });
      return said.ts ?? "";
    },
    cut: () => server.closeAllConnections(),
  };
}

function bodyOf(request: IncomingMessage, raw: string): Sent {
  if (request.headers["content-type"] === "application/json") return JSON.parse(raw);
  const fields = Object.fromEntries(new URLSearchParams(raw));
  return fields.payload === undefined ? fields : JSON.parse(fields.payload);
}
