import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "vitest";
import type { LocalWorkspace } from "../../app/local/workspace/open-workspace.ts";
import type { Log } from "../../app/log.ts";
import type { Checkpoint } from "../../app/ports/checkpoint.ts";
import type { DailyBudget } from "../../app/ports/daily-budget.ts";
import type { TextReader } from "../../app/ports/text-reader.ts";
import { answerPorts } from "../../app/slack/answer-ports.ts";
import { consumersOf } from "../../app/slack/consumers.ts";
import { directoryChanged } from "../../app/slack/listeners/events/directory-changed.ts";
import { photoPosted } from "../../app/slack/listeners/events/photo-posted.ts";
import type { Listener } from "../../app/slack/listeners/listener.ts";
import type { ThenPorts } from "../../app/slack/listeners/listener-ports.ts";
import { openSlackApp, whoAmI } from "../../app/slack/open-app.ts";
import { type HttpReceiver, httpReceiver } from "../../app/slack/receive/http-receiver.ts";
import { sdkLog } from "../../app/slack/web-api/sdk-log.ts";
import { slackDirectory } from "../../app/slack/web-api/slack-directory.ts";
import { openWebClients } from "../../app/slack/web-api/web-client.ts";
import { webSpeak } from "../../app/slack/web-api/web-speak.ts";
import { workOf } from "../../app/slack/work.ts";
import { acceptInto } from "../../app/steps/accept-job.ts";
import { runChanges } from "../../app/steps/run-changes.ts";
import { runJobs } from "../../app/steps/run-jobs.ts";
import { fakeReader } from "./fake-reader.ts";
import { type Kept, openKept } from "./kept.ts";
import { openWorkspaceAt } from "./open-workspace-at.ts";

import { recordingLog } from "./recording-log.ts";

const botToken = "xoxb-local-test";

export const signingSecret = "local-signing-secret";

export interface SlackLab {
  readonly workspace: LocalWorkspace;
  readonly ports: ThenPorts;
  readonly store: Kept;
  readonly url: string;
  /** What was logged, as one line each. */
  readonly logged: readonly string[];
  /** What the app answered to each request of Slack's. */
  readonly answers: readonly { readonly status: number; readonly event: string | undefined }[];
  /** Somebody else wrote into the store: the runners look now. */
  wake(): void;
  /** Resolves when nothing is left to do: no delivery, no job, no change. */
  idle(): Promise<void>;
  /** Ends without waiting for what was begun. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export interface SlackLabOptions {
  /** By default one that reads text; with `toReader`: none, photos are read elsewhere. */
  readonly reader?: TextReader | Required<Pick<ThenPorts, "toReader">>;
  readonly listeners?: readonly Listener[];
  readonly budget?: DailyBudget;
  /** How often each event is delivered. */
  readonly deliveries?: number;
  readonly checkpoint?: Checkpoint;
  readonly folder?: string;
}

const open = new Set<SlackLab>();
afterEach(async () => {
  for (const lab of open) await lab.close();
  open.clear();
});

/** The local workspace and the app on it, over signed HTTP, with SQLite and a folder of its own. Closed after the test. */
export async function openSlackLab(options: SlackLabOptions = {}): Promise<SlackLab> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), "octember-slack-")));
  const { log, logged } = recordingLog();
  const answers: { status: number; event: string | undefined }[] = [];
  const receiver = httpReceiver({ signingSecret, now: Date.now, onRefused: (error) => log.warn("refused", {}, error) });
  let workspace: LocalWorkspace | undefined;
  let deliveries = options.deliveries ?? 1;
  const server = createServer(async (request, response) => {
    if (request.url === "/app/slack/events") return receiver.handle(request, response);
    if (request.url === "/slack/events") return deliver(request, response);
    if (!(await workspace?.handle(request, response))) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  /** Passes on what Slack sent, events several times at once; what the first one was answered is the answer. */
  async function deliver(request: IncomingMessage, response: ServerResponse) {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts);
    const { host: _, connection: __, "content-length": ___, "transfer-encoding": ____, ...kept } = request.headers;
    const headers = kept as Record<string, string>;
    const isEvent = headers["content-type"] === "application/json";
    const send = () => fetch(`${url}/app/slack/events`, { method: "POST", headers, body });
    const sent = await Promise.all(Array.from({ length: isEvent ? deliveries : 1 }, send));
    for (const { status } of sent) answers.push({ status, event: isEvent ? eventOf(body) : undefined });
    const [first] = sent;
    if (first === undefined) return response.writeHead(500).end();
    const type = first.headers.get("content-type") ?? "text/plain";
    response.writeHead(first.status, { "content-type": type }).end(await first.text());
  }

  workspace = await openWorkspaceAt(url, { folder, signingSecret, botToken });
  const opened = workspace;
  const kept = openKept(join(folder, "octember"));
  const { ports, wake, stop } = await startApp(receiver, kept, `${url}/api/`, log, options);
  opened.start();

  const lab: SlackLab = {
    workspace: opened,
    ports,
    wake,
    store: kept,
    url,
    logged,
    answers,
    async idle() {
      for (let quiet = 0; quiet < 3; ) {
        await opened.delivered();
        const busy = kept.db
          .prepare("select (select count(*) from job where state in ('waiting', 'taken')) as jobs")
          .get<{ jobs: number }>();
        const due = await kept.changes.dueAt("reply");
        quiet = busy?.jobs === 0 && due === undefined ? quiet + 1 : 0;
        await new Promise((resolve) => setTimeout(resolve, 15));
      }
    },
    async kill() {
      open.delete(lab);
      deliveries = 0;
      await opened.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      kept.close();
    },
    async close() {
      deliveries = 0;
      await opened.delivered();
      await stop();
      await lab.kill();
      if (options.folder === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
  open.add(lab);
  return lab;
}

/** The app as the program wires it, without what serves commands. */
async function startApp(receiver: HttpReceiver, kept: Kept, slackApiUrl: string, log: Log, options: SlackLabOptions) {
  const { reader = fakeReader(), listeners = [photoPosted, ...directoryChanged], checkpoint = () => {} } = options;
  const { budget } = options;
  const clients = openWebClients({ botToken, slackApiUrl, logger: sdkLog(log) });
  const speak = webSpeak({ ...clients, botToken, slackApiUrl });
  const directory = slackDirectory(clients.asking, Date.now);
  const { inbox, changes, ...rest } = kept;
  const now = Date.now;
  const here = "toReader" in reader ? reader : { reader };
  const limited = budget === undefined ? {} : { budget };
  const ports: ThenPorts = { ...rest, inbox, ...here, ...limited, directory, speak, log, checkpoint, now };
  const consumers = consumersOf(ports, kept).filter(({ name }) => name !== "graph");
  const feed = runChanges({ changes, consumers, now, log });
  const jobs = runJobs({ inbox, ...workOf(listeners, ports), onDone: feed.wake, now, log });
  const accept = acceptInto(inbox, checkpoint, jobs.wake);
  const suggestPeople = async () => [];
  openSlackApp({
    receiver,
    identity: await whoAmI(clients.asking),
    slackApiUrl,
    listeners,
    ports: answerPorts({ opening: async () => clients.opening, accept, suggestPeople }),
    log,
  });
  return {
    ports,
    wake() {
      jobs.wake();
      feed.wake();
    },
    async stop() {
      await jobs.stop();
      await feed.stop();
    },
  };
}

function eventOf(body: Buffer): string | undefined {
  const { event } = JSON.parse(body.toString("utf8")) as { event?: { type?: string; subtype?: string } };
  return event === undefined ? undefined : [event.type, event.subtype].filter(Boolean).join("/");
}
