import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WebClient } from "@slack/web-api";
import { afterEach } from "vitest";
import type { PageEvent } from "../../../app/local/page-api.ts";
import {
  type LocalWorkspace,
  openLocalWorkspace,
  type WorkspaceOptions,
} from "../../../app/local/workspace/open-workspace.ts";
import { fullManifest } from "./full-manifest.ts";

export const botToken = "xoxb-local-test";
export const appToken = "xapp-local-test";
export const signingSecret = "local-signing-secret";

/** A request that the workspace made to the app. */
export interface Delivery {
  readonly headers: IncomingMessage["headers"];
  readonly raw: string;
  /** The event's envelope, the interaction's payload, or the command's fields. */
  // biome-ignore lint/suspicious/noExplicitAny: what Slack sends has many shapes; tests say which
  readonly body: any;
}

/** How the app of a test answers: a status and what follows, or nothing at all. */
export type Reply =
  | {
      readonly status?: number;
      readonly json?: unknown;
      readonly text?: string;
      readonly headers?: Record<string, string>;
    }
  | "silence";

export interface Lab {
  readonly workspace: LocalWorkspace;
  readonly url: string;
  readonly folder: string;
  readonly client: WebClient;
  readonly deliveries: Delivery[];
  /** Resolves with the first delivery, past or to come, that fits. */
  delivery(fits: (delivery: Delivery) => boolean): Promise<Delivery>;
  /** One call of the Web API, as it goes over the wire; the token is the bot's unless said otherwise. */
  call(method: string, args?: object, token?: string | null): Promise<Answer>;
  /** What the page of a member is told. */
  pageEvents(member: string): PageEvent[];
  /** Ends it as `close` does, and keeps its folder. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

// biome-ignore lint/suspicious/noExplicitAny: each method answers in its own shape
type Answer = Record<string, any> & { ok: boolean; error?: string };

export interface LabOptions extends Partial<WorkspaceOptions> {
  /** It is not closed after the test, but by who opened it. */
  readonly shared?: true;
  /** The app connects in Socket Mode instead of getting requests. */
  readonly socket?: true;
  readonly reply?: (delivery: Delivery) => Reply | Promise<Reply>;
}

const open = new Set<{ close(): Promise<void> }>();
afterEach(async () => {
  for (const lab of open) await lab.close();
  open.clear();
});

/** A workspace on a free port, with an app that writes down what it gets. Closed after the test. */
export async function openLab({ reply = () => ({}), socket, shared, ...options }: LabOptions = {}): Promise<Lab> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), "octember-workspace-")));
  const deliveries: Delivery[] = [];
  const waiting = new Set<() => void>();

  async function takeDelivery(req: IncomingMessage, res: ServerResponse) {
    let raw = "";
    for await (const part of req) raw += part;
    const delivery = { headers: req.headers, raw, body: bodyOf(req, raw) };
    deliveries.push(delivery);
    for (const look of waiting) look();
    const answer = await reply(delivery);
    if (answer === "silence") return;
    const json = answer.json === undefined ? undefined : JSON.stringify(answer.json);
    const type: Record<string, string> = json ? { "content-type": "application/json" } : {};
    res.writeHead(answer.status ?? 200, { ...type, ...answer.headers });
    res.end(json ?? answer.text ?? "");
  }

  let workspace: LocalWorkspace | undefined;
  const server = createServer(async (req, res) => {
    if (req.url === "/slack/events") return takeDelivery(req, res);
    if (!(await workspace?.handle(req, res))) res.writeHead(404).end();
  });
  server.on("upgrade", (req, line, head) => {
    if (!workspace?.upgrade(req, line, head)) line.destroy();
  });
  await listening(server);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  workspace = await openLocalWorkspace({
    folder,
    manifest: fullManifest,
    url,
    ...(socket ? {} : { deliverTo: `${url}/slack/events` }),
    signingSecret,
    botToken,
    appToken,
    // No app is late because the machine is busy.
    answerMs: 120_000,
    ...options,
  });
  workspace.start();

  const opened = workspace;
  const lab: Lab = {
    workspace: opened,
    url,
    folder,
    client: new WebClient(botToken, { slackApiUrl: `${url}/api/`, retryConfig: { retries: 0 } }),
    deliveries,
    delivery: (fits) =>
      new Promise((resolve) => {
        const look = () => {
          const found = deliveries.find(fits);
          if (!found) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    async call(method, args = {}, token = botToken) {
      const response = await fetch(`${url}/api/${method}`, {
        method: "POST",
        headers: {
          "content-type": "application/json; charset=utf-8",
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify(args),
      });
      return (await response.json()) as Answer;
    },
    pageEvents(member) {
      const seen: PageEvent[] = [];
      opened.listen(member, (event) => seen.push(event));
      return seen;
    },
    async stop() {
      open.delete(lab);
      const closed = opened.close();
      server.closeAllConnections();
      await closed;
      const ended = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await ended;
    },
    async close() {
      await lab.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
  if (!shared) open.add(lab);
  return lab;
}

function listening(server: Server): Promise<void> {
  return new Promise((done) => server.listen(0, "127.0.0.1", done));
}

function bodyOf(req: IncomingMessage, raw: string): unknown {
  if (req.headers["content-type"] === "application/json") return JSON.parse(raw);
  const fields = Object.fromEntries(new URLSearchParams(raw));
  return fields.payload === undefined ? fields : JSON.parse(fields.payload);
}

/** A picture of one white pixel. */
export const onePixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=",
  "base64",
);
