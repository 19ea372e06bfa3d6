import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { WorkspaceId } from "../../../app/ids.ts";
import { type LocalWorkspace, openLocalWorkspace } from "../../../app/local/workspace/open-workspace.ts";
import { manifestFor } from "../../../app/slack/manifest.ts";
import { proxied, type Receive, signingSecret } from "../../handlers/cloud-lab.ts";
import { renameAnswer, renameSent } from "../../slack/renamed-team.ts";
import type { Chance } from "./draw.ts";

export interface OneSlack {
  readonly team: WorkspaceId;
  readonly botToken: string;
  readonly slack: LocalWorkspace;
  /**
   * Has a member's doings happen at a moment of their own, however long anything took before. The workspace's time goes on from there.
   * @param ms milliseconds since 1970. @throws Error where it is later already
   */
  at<T>(ms: number, act: () => T): T;
  /** Sends what Slack would send by itself. */
  tell(event: object): Promise<number>;
}

export interface SeveralSlacksOptions {
  readonly teams: readonly string[];
  /** When their time begins: milliseconds since 1970. */
  readonly begin: number;
  /** How many more deliveries of an event there are, one after the other, among those of others. */
  readonly repeats: Chance | undefined;
  /** Told of every call of the Web API, when it was answered. */
  readonly onCall: ((method: string) => void) | undefined;
}

/**
 * Slack tries three more times. Here one request in three may fail, day and night, of which three tries would lose one event in a hundred, as
 * Slack itself would: so there are more of them.
 */
const retriesMs = Array.from({ length: 12 }, () => 20);

/**
 * Workspaces of one Slack, each with its own team and token at one address. Closed after the test.
 */
export async function openSeveralSlacks({ teams, begin, repeats, onCall }: SeveralSlacksOptions) {
  const folder = await mkdtemp(join(tmpdir(), "octember-slacks-"));
  let receive: Receive | undefined;
  const held: (() => Promise<unknown>)[] = [];
  const all: OneSlack[] = [];
  let retriesWait: Promise<void> | undefined;

  /** Every other one in base64, as API Gateway does where it takes a body for binary. */
  let sent = 0;
  async function deliver(name: WorkspaceId, headers: IncomingMessage["headers"], body: string) {
    if (receive === undefined) throw new Error("nobody receives");
    sent += 1;
    const renamed = renameSent({ headers, body }, name, signingSecret);
    return receive(proxied(renamed, Buffer.from(renamed.body), sent % 2 === 0));
  }

  async function gateway({ team }: OneSlack, request: IncomingMessage, response: ServerResponse) {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts).toString("utf8");
    const isEvent = request.headers["content-type"]?.startsWith("application/json");
    const more = isEvent && repeats !== undefined ? repeats(4) : 0;
    for (let at = 0; at < more; at += 1)
      held.splice(repeats?.(held.length + 1) ?? 0, 0, () =>
        deliver(team, request.headers, body).catch(() => undefined),
      );
    const answer = await deliver(team, request.headers, body).catch(() => ({ statusCode: 502, headers: {}, body: "" }));
    if (answer.statusCode >= 500) await retriesWait;
    response.writeHead(answer.statusCode, { ...answer.headers }).end(answer.body);
    if (held.length > 0 && repeats?.(2) === 0) await held.shift()?.();
  }

  const server = createServer(async (request, response) => {
    const [, at, path] = /^\/([0-9]+)(\/.*)$/.exec(request.url ?? "") ?? [];
    const byToken = all.find(({ botToken }) => request.headers.authorization === `Bearer ${botToken}`);
    const one = at === undefined ? byToken : all[Number(at)];
    if (one === undefined) return response.writeHead(401).end();
    if (path === "/slack/events") return gateway(one, request, response);
    if (path !== undefined) request.url = path;
    renameAnswer(response, one.team);
    const [, method] = /^\/api\/([\w.]+)/.exec(request.url ?? "") ?? [];
    if (!(await one.slack.handle(request, response))) response.writeHead(404).end();
    else if (method !== undefined) onCall?.(method);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  for (const [at, id] of teams.entries()) {
    const name = id as WorkspaceId;
    let time = begin;
    /** Of the clock of this machine; undefined: the workspace's stands still. */
    let since: number | undefined = Date.now();
    const now = () => time + (since === undefined ? 0 : Date.now() - since);
    const botToken = `xoxb-several-${at}`;
    const slack = await openLocalWorkspace({
      folder: join(folder, `${at}`),
      manifest: manifestFor({ url: `${url}/${at}/slack/events` }),
      deliverTo: `${url}/${at}/slack/events`,
      url: `${url}/${at}`,
      signingSecret,
      botToken,
      now,
      retriesMs,
      answerMs: 600_000,
    });
    all.push({
      team: name,
      botToken,
      slack,
      at(ms, act) {
        if (now() > ms) throw new Error(`${name} is ${now() - ms} ms late`);
        [time, since] = [ms, undefined];
        try {
          return act();
        } finally {
          since = Date.now();
        }
      },
      async tell(event) {
        const body = JSON.stringify({ ...event, team_id: name });
        return (await deliver(name, { "content-type": "application/json" }, body)).statusCode;
      },
    });
  }
  onTestFinished(async () => {
    await Promise.all(all.map(({ slack }) => slack.close()));
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await rm(folder, { recursive: true, force: true });
  });
  return {
    all,
    slackApiUrl: `${url}/api/`,
    /** Slack tries for five minutes. Whatever that is here, it doesn't try again before it is released. */
    holdRetries(): () => void {
      let release = () => {};
      retriesWait = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    start(taking: Receive) {
      receive = taking;
      for (const { slack } of all) slack.start();
    },
    /** Waits until each was delivered for the first time, and then delivers a few of the repeats. @returns how many. */
    async deliver(most = 5): Promise<number> {
      await Promise.all(all.map(({ slack }) => slack.delivered()));
      const some = held.splice(0, most);
      await Promise.all(some.map((again) => again()));
      return some.length;
    },
  };
}

export type SeveralSlacks = Awaited<ReturnType<typeof openSeveralSlacks>>;
