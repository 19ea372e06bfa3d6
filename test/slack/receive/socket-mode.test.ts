import { afterEach, describe, expect, it } from "vitest";
import type { MemberId, WorkspaceId } from "../../../app/ids.ts";
import type { Job } from "../../../app/ports/inbox.ts";
import { photoPosted } from "../../../app/slack/listeners/events/photo-posted.ts";
import type { AnswerPorts } from "../../../app/slack/listeners/listener-ports.ts";
import { openSlackApp } from "../../../app/slack/open-app.ts";
import { socketReceiver } from "../../../app/slack/receive/socket-receiver.ts";
import { recordingLog } from "../recording-log.ts";
import { openSocketServer, type SocketServer } from "./socket-server.ts";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function open(accept: (job: Job) => Promise<void>) {
  const server = await openSocketServer();
  const { log, logged } = recordingLog();
  const receiver = socketReceiver({ appToken: "xapp-test", slackApiUrl: server.slackApiUrl, log });
  const app = openSlackApp({
    receiver,
    identity: { workspace: "T1" as WorkspaceId, botUser: "U0BOT" as MemberId, botId: "B0BOT" },
    slackApiUrl: server.slackApiUrl,
    listeners: [photoPosted],
    ports: { accept } as AnswerPorts,
    log,
  });
  await app.start();
  closing.push(
    () => app.stop(),
    () => server.close(),
  );
  return { server, logged };
}

const photo = (envelope: string, attempt = 0) => ({
  type: "events_api",
  envelope_id: envelope,
  accepts_response_payload: false,
  retry_attempt: attempt,
  payload: {
    type: "event_callback",
    team_id: "T1",
    event_id: "Ev1",
    authorizations: [{ team_id: "T1", user_id: "U0BOT", is_bot: true }],
    event: {
      type: "message",
      subtype: "file_share",
      channel: "C1",
      channel_type: "channel",
      ts: "1763800000.000100",
      user: "U1",
      text: "박지수 – José",
      files: [{ id: "F1", mimetype: "image/jpeg", mode: "hosted" }],
    },
  },
});

const until = (happened: () => boolean) => expect.poll(happened).toBe(true);

const acks = (server: SocketServer) => server.acknowledged.map(({ envelope_id }) => envelope_id);

describe("Socket Mode", () => {
  it("acknowledges a photo only when it is in the inbox", async () => {
    let keep = () => {};
    const jobs: Job[] = [];
    const { server } = await open(async (job) => {
      await new Promise<void>((resolve) => {
        keep = resolve;
      });
      jobs.push(job);
    });
    server.send(photo("e1"));
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(acks(server)).toEqual([]);
    keep();
    await until(() => acks(server).length === 1);
    expect(jobs).toMatchObject([{ workspace: "T1", listener: "photo-posted", input: { text: "박지수 – José" } }]);
    expect(server.tokens).toEqual(["Bearer xapp-test"]);
  });

  it("doesn't acknowledge what couldn't be kept, so that Slack sends it again", async () => {
    let failing = true;
    const jobs: Job[] = [];
    const { server, logged } = await open(async (job) => {
      if (failing) throw new Error("disk full of Jisoo");
      jobs.push(job);
    });
    server.send(photo("e1"));
    await until(() => logged.some((line) => line.includes("socket-event-failed")));
    expect(acks(server)).toEqual([]);
    failing = false;
    server.send(photo("e2", 1));
    await until(() => acks(server).length === 1);
    expect(acks(server)).toEqual(["e2"]);
    expect(jobs).toHaveLength(1);
  });

  it("answers a button that nobody knows, and a select without options", async () => {
    const jobs: Job[] = [];
    const { server } = await open(async (job) => void jobs.push(job));
    const user = { id: "U1" };
    const press = {
      type: "block_actions",
      team: { id: "T1" },
      user,
      trigger_id: "1.2",
      actions: [{ type: "button", action_id: "of_2019" }],
    };
    server.send({ type: "interactive", envelope_id: "e1", accepts_response_payload: true, payload: press });
    const ask = { type: "block_suggestion", team: { id: "T1" }, user, action_id: "gone", block_id: "b", value: "x" };
    server.send({ type: "interactive", envelope_id: "e2", accepts_response_payload: true, payload: ask });
    await until(() => acks(server).length === 2);
    expect(jobs).toMatchObject([{ listener: "unanswered", input: { member: "U1" } }]);
    expect(server.acknowledged.find(({ envelope_id }) => envelope_id === "e2")?.payload).toEqual({ options: [] });
  });

  it("connects anew when Slack asks for it, though Slack is away for a while", async () => {
    const jobs: Job[] = [];
    const { server } = await open(async (job) => void jobs.push(job));
    server.fail(1, "hang up");
    server.fail(2, "status");
    server.recycle();
    await expect.poll(() => server.connections()).toBe(2);
    server.send(photo("e1"));
    await until(() => acks(server).length === 1);
  });
});
