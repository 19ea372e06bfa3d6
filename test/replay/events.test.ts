import { createHmac } from "node:crypto";
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import type { MemberId, WorkspaceId } from "../../app/ids.ts";
import type { Job } from "../../app/ports/inbox.ts";
import { directoryChanged } from "../../app/slack/listeners/events/directory-changed.ts";
import { photoDeleted } from "../../app/slack/listeners/events/photo-deleted.ts";
import { photoPosted } from "../../app/slack/listeners/events/photo-posted.ts";
import { appUninstalled } from "../../app/slack/listeners/events/uninstalled.ts";
import type { AnswerPorts } from "../../app/slack/listeners/listener-ports.ts";
import { openSlackApp } from "../../app/slack/open-app.ts";
import { httpReceiver } from "../../app/slack/receive/http-receiver.ts";
import { recordingLog } from "../slack/recording-log.ts";

const folder = new URL("./payloads/", import.meta.url);
const signingSecret = "replayed";
const closing: (() => unknown)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** Sends a payload as Slack did, signed, and returns what came into the inbox. */
async function replay(name: string, type = "application/json"): Promise<{ status: number; jobs: Job[] }> {
  const jobs: Job[] = [];
  const { log } = recordingLog();
  const receiver = httpReceiver({ signingSecret, now: Date.now, onRefused: () => {} });
  openSlackApp({
    receiver,
    identity: { workspace: "T0ACME001" as WorkspaceId, botUser: "U0OCTBOT1" as MemberId, botId: "B0OCTBOT1" },
    listeners: [photoPosted, ...photoDeleted, ...directoryChanged, ...appUninstalled],
    ports: { accept: async (job) => void jobs.push(job) } as Partial<AnswerPorts> as AnswerPorts,
    log,
  });
  const server = createServer(receiver.handle);
  closing.push(() => server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const body = await readFile(new URL(`${name}.json`, folder));
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac("sha256", signingSecret).update(`v0:${timestamp}:`).update(body).digest("hex");
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, {
    method: "POST",
    headers: { "content-type": type, "x-slack-request-timestamp": timestamp, "x-slack-signature": `v0=${signature}` },
    body,
  });
  return { status: response.status, jobs };
}

const photo = {
  workspace: "T0ACME001",
  channel: "C0CARDS01",
  ts: "1795334401.204509",
  direct: false,
  poster: "U0MINSU01",
  outsider: false,
  text: "CES에서 <@U0DANA001> 와 만남 – José &amp; Co.",
  photos: ["F0PHOTO01"],
  noPicture: false,
};

const gone = {
  workspace: "T0ACME001",
  channel: "C0CARDS01",
  ts: photo.ts,
  files: [{ file: "F0PHOTO01", place: 0 }],
};

/** What each payload becomes: the listener and its input; nothing where it is not for us. */
const expected: Record<string, [listener: string, input: object] | undefined> = {
  "app-uninstalled": ["app-uninstalled", { workspace: "T0ACME001" }],
  "bot-token-revoked": ["tokens-revoked", { workspace: "T0ACME001" }],
  "member-token-revoked": undefined,
  "photo-in-channel": ["photo-posted", photo],
  "photo-in-thread": ["photo-posted", { ...photo, thread: "1795330000.000100" }],
  "photo-also-sent-to-channel": ["photo-posted", { ...photo, thread: "1795330000.000100" }],
  "photo-in-direct-message": ["photo-posted", { ...photo, channel: "D0MINSU01", direct: true }],
  "photo-in-private-channel": ["photo-posted", { ...photo, channel: "C0PRIVATE" }],
  "several-files": ["photo-posted", { ...photo, photos: ["F0PHOTO01", "F0PHOTO02"] }],
  "scan-among-photos": ["photo-posted", { ...photo, photos: ["F0PHOTO01", "F0REPORT1", "F0PHOTO02"] }],
  "photo-from-another-workspace": ["photo-posted", { ...photo, poster: "U0OUTSIDE", outsider: true }],
  "photo-on-enterprise-grid": ["photo-posted", photo],
  "report-in-direct-message": [
    "photo-posted",
    { ...photo, channel: "D0MINSU01", direct: true, photos: [], noPicture: true },
  ],
  "words-alone": undefined,
  edited: undefined,
  deleted: ["photo-deleted", gone],
  "deleted-with-replies": ["photo-deleted", gone],
  "deleted-without-words": ["photo-deleted", { workspace: "T0ACME001", channel: "C0CARDS01", ts: photo.ts }],
  "photo-taken-out": ["photo-deleted", { ...gone, files: [{ file: "F0PHOTO02", place: 1 }] }],
  "file-deleted": ["file-deleted", { workspace: "T0ACME001", file: "F0PHOTO01" }],
  "own-reply-deleted": undefined,
  "own-picture": undefined,
  "picture-of-another-bot": undefined,
  "bot-message": undefined,
  "member-joined": ["channel-joined", { workspace: "T0ACME001", channel: "C0PRIVATE" }],
  "bot-joined": ["channel-joined", { workspace: "T0ACME001", channel: "C0PRIVATE", invited: { by: "U0MINSU01" } }],
  "bot-left-private-channel": ["group-left", { workspace: "T0ACME001", channel: "C0PRIVATE" }],
  "member-left": ["channel-left", { workspace: "T0ACME001", channel: "C0PRIVATE" }],
  "member-changed": ["member-changed", { workspace: "T0ACME001", member: "U0DANA001" }],
  "nobody-listens": undefined,
};

describe("what Slack sends", () => {
  it.each(Object.entries(expected))("(%s) becomes the work that it asks for", async (name, work) => {
    const { status, jobs } = await replay(name);
    expect(status).toBe(200);
    expect(jobs.map(({ listener, input }) => [listener, input])).toEqual(work === undefined ? [] : [work]);
    for (const job of jobs) expect(job.workspace).toBe("T0ACME001");
  });

  it("is all looked at here", () => {
    const recorded = readdirSync(folder).map((name) => name.replace(".json", ""));
    expect(recorded.sort()).toEqual(Object.keys(expected).sort());
  });

  it("is read with a charset in its content type, too", async () => {
    const { status, jobs } = await replay("photo-in-channel", "application/json; charset=utf-8");
    expect(status).toBe(200);
    expect(jobs).toMatchObject([{ input: { text: photo.text } }]);
  });

  it("has one key however often it is sent", async () => {
    const [first, second] = [await replay("photo-in-channel"), await replay("photo-in-channel")];
    expect(first.jobs[0]?.key).toBe(second.jobs[0]?.key);
    expect((await replay("photo-in-direct-message")).jobs[0]?.key).not.toBe(first.jobs[0]?.key);
  });
});
