import { readdirSync, readFileSync } from "node:fs";
import { App, AwsLambdaReceiver, LogLevel } from "@slack/bolt";
import { describe, expect, it } from "vitest";
import type { Job } from "../../../app/ports/inbox.ts";
import { octember } from "../../../app/slack/listeners/commands/octember.ts";
import { directoryChanged } from "../../../app/slack/listeners/events/directory-changed.ts";
import { photoDeleted } from "../../../app/slack/listeners/events/photo-deleted.ts";
import { photoPosted } from "../../../app/slack/listeners/events/photo-posted.ts";
import type { AnswerPorts } from "../../../app/slack/listeners/listener-ports.ts";
import { openSlackApp } from "../../../app/slack/open-app.ts";
import { apiGatewayReceiver, type ProxyRequest } from "../../../app/slack/receive/api-gateway-receiver.ts";
import { recordingLog } from "../recording-log.ts";
import { proxyRequest, signingSecret } from "./proxy-request.ts";

const payloads = new URL("../../replay/payloads/", import.meta.url);
const payload = (name: string) => readFileSync(new URL(`${name}.json`, payloads), "utf8");
const photo = payload("photo-in-channel");
const form = "application/x-www-form-urlencoded";
const josé = new URLSearchParams({
  command: "/octember",
  text: "find José 박지수",
  team_id: "T0ACME001",
  user_id: "U0DANA001",
  channel_id: "C0CARDS01",
  response_url: "https://hooks.slack.com/commands/T0ACME001/1/a",
  trigger_id: "1.2.a",
}).toString();

/** Ours, with what came into the inbox: each key once, as the inbox takes it. */
function ours(accept?: (job: Job) => Promise<void>) {
  const jobs = new Map<string, Job>();
  const refused: string[] = [];
  const { log, logged } = recordingLog();
  const receiver = apiGatewayReceiver({
    signingSecret: async () => signingSecret,
    now: Date.now,
    onRefused: (error, status) => refused.push(`${status} ${error.message}`),
  });
  openSlackApp({
    receiver,
    listeners: [photoPosted, ...photoDeleted, ...directoryChanged, octember],
    ports: { accept: accept ?? (async (job) => void jobs.set(job.key, job)) } as AnswerPorts,
    log,
  });
  return { handle: (event: ProxyRequest) => receiver.handle(event), jobs, refused, logged };
}

/** Bolt's own, with what its listener saw. */
function bolts(listen: (seen: unknown) => Promise<void> = async () => {}) {
  const seen: unknown[] = [];
  const said: string[] = [];
  const write = (...texts: unknown[]) => void said.push(texts.join(" "));
  const logger = {
    debug: write,
    info: write,
    warn: write,
    error: write,
    setLevel: () => {},
    getLevel: () => LogLevel.DEBUG,
    setName: () => {},
  };
  const receiver = new AwsLambdaReceiver({ signingSecret, logger });
  const app = new App({ receiver, authorize: async () => ({}), convoStore: false, logger });
  app.event("message", async ({ event }) => {
    seen.push(event);
    await listen(event);
  });
  app.command("/octember", async ({ command, ack }) => {
    seen.push(command);
    await ack();
  });
  const handler = receiver.toHandler();
  const handle = (event: ReturnType<typeof proxyRequest>) =>
    handler(event as never, {}) as Promise<{ statusCode: number }>;
  return { handle, seen, said };
}

describe("a request of Slack's through API Gateway", () => {
  it("in base64 is read as UTF-8; Bolt's receiver reads ASCII, refuses the signature of whatever has another letter", async () => {
    const app = ours();
    expect(await app.handle(proxyRequest(photo, { base64: true }))).toMatchObject({ statusCode: 200 });
    expect([...app.jobs.values()][0]?.input).toMatchObject({ text: "CES에서 <@U0DANA001> 와 만남 – José &amp; Co." });

    const bolt = bolts();
    expect(await bolt.handle(proxyRequest(photo, { base64: true })).catch(() => "threw")).not.toMatchObject({
      statusCode: 200,
    });
    const raw = "command=/octember&text=find José&team_id=T0ACME001";
    expect(await bolt.handle(proxyRequest(raw, { base64: true, contentType: form }))).toMatchObject({
      statusCode: 401,
    });
    expect(bolt.seen).toEqual([]);
  });

  it("with Korean in base64 makes Bolt's receiver throw where it cuts a quoted string short", async () => {
    // In UTF-8 this syllable ends with two bytes 0xa2, which Node's ASCII makes quotes of.
    const quoted = JSON.stringify({ type: "url_verification", challenge: "뢢" });
    await expect(bolts().handle(proxyRequest(quoted, { base64: true }))).rejects.toThrow(SyntaxError);
    const answer = await ours().handle(proxyRequest(quoted, { base64: true }));
    expect(answer).toMatchObject({ statusCode: 200, body: quoted.replace(/.*("challenge".*)/, "{$1") });
  });

  it("may say its charset; Bolt's receiver takes such a form for JSON and throws", async () => {
    const settings = { contentType: `${form}; charset=utf-8` };
    const app = ours();
    expect(await app.handle(proxyRequest(josé, settings))).toMatchObject({ statusCode: 200, body: "" });
    expect([...app.jobs.values()][0]?.input).toMatchObject({ member: "U0DANA001", text: "find José 박지수" });
    await expect(bolts().handle(proxyRequest(josé, settings))).rejects.toThrow(SyntaxError);
    const event = proxyRequest(photo, { contentType: "application/json; charset=utf-8" });
    expect(await app.handle(event)).toMatchObject({ statusCode: 200 });
    expect([...app.jobs.values()].map(({ listener }) => listener)).toEqual(
      [octember.name, photoPosted.name].map((name) => expect.stringContaining(name)),
    );
  });

  it("that is no JSON and not signed is refused as not Slack's; Bolt's receiver throws before it looks", async () => {
    const request = proxyRequest("{", { headers: { "Content-Type": "application/json" } });
    const app = ours();
    expect(await app.handle(request)).toMatchObject({ statusCode: 401, body: "" });
    expect(app.refused).toEqual(["401 the request is not signed"]);
    await expect(bolts().handle(request)).rejects.toThrow(SyntaxError);
    expect(await app.handle(proxyRequest("{"))).toMatchObject({ statusCode: 400 });
  });

  it("without headers, as the console's test sends it, is refused; Bolt's receiver throws", async () => {
    const request = proxyRequest(photo, { headers: null });
    expect(await ours().handle(request)).toMatchObject({ statusCode: 401 });
    await expect(bolts().handle(request)).rejects.toThrow(TypeError);
  });

  it("with its headers as lists alone is read all the same", async () => {
    const { headers: _, ...request } = proxyRequest(photo);
    expect(await ours().handle({ ...request, headers: null })).toMatchObject({ statusCode: 200 });
  });

  it("signed for a time a year ahead is refused; Bolt's receiver takes it", async () => {
    const request = proxyRequest(photo, { ahead: 365 * 24 * 60 * 60 });
    const app = ours();
    expect(await app.handle(request)).toMatchObject({ statusCode: 401 });
    expect(app.jobs.size).toBe(0);
    const bolt = bolts();
    await bolt.handle(request);
    expect(bolt.seen).toHaveLength(1);
  });

  it("that comes twice is one job; Bolt's receiver runs its listener twice", async () => {
    const app = ours();
    const bolt = bolts();
    for (let nth = 0; nth < 2; nth += 1) {
      expect(await app.handle(proxyRequest(photo))).toMatchObject({ statusCode: 200 });
      await bolt.handle(proxyRequest(photo));
    }
    expect(app.jobs.size).toBe(1);
    expect(bolt.seen).toHaveLength(2);
  });

  it("is never logged; Bolt's receiver writes the whole of it at debug level", async () => {
    const app = ours();
    await app.handle(proxyRequest(photo));
    await app.handle(proxyRequest(photo, { secret: "another" }));
    expect(app.logged.join()).not.toContain("José");
    const bolt = bolts();
    await bolt.handle(proxyRequest(photo));
    expect(bolt.said.join()).toContain("José");
  });

  it("is answered when its job is kept, before anything is done; with Bolt's receiver the answer waits for the work", async () => {
    const app = ours();
    expect(await app.handle(proxyRequest(photo))).toMatchObject({ statusCode: 200 });

    let finish = () => {};
    const bolt = bolts(() => new Promise((resolve) => (finish = () => resolve())));
    let answered = false;
    const answer = bolt.handle(proxyRequest(photo)).then(() => {
      answered = true;
    });
    await expect.poll(() => bolt.seen.length).toBe(1);
    await new Promise(setImmediate);
    expect(answered).toBe(false);
    finish();
    await answer;
  });

  it("is answered with a 503 where its job can't be kept, so that Slack sends it again", async () => {
    const app = ours(async () => {
      throw new Error("no queue");
    });
    expect(await app.handle(proxyRequest(photo))).toMatchObject({ statusCode: 503, body: "" });
  });

  it("is answered as over HTTP: 405 to a GET, the challenge, 404 to what nobody listens to", async () => {
    const { handle } = ours();
    expect(await handle({ ...proxyRequest(""), httpMethod: "GET" })).toMatchObject({ statusCode: 405 });
    const challenge = JSON.stringify({ type: "url_verification", challenge: "3eZb" });
    expect(await handle(proxyRequest(challenge))).toMatchObject({ statusCode: 200, body: '{"challenge":"3eZb"}' });
    expect(await handle(proxyRequest("ssl_check=1&token=x", { contentType: form }))).toMatchObject({ statusCode: 200 });
    expect(await handle(proxyRequest("{}"))).toMatchObject({ statusCode: 404 });
  });

  it("becomes the same job in base64 as in text, for every recorded payload", async () => {
    for (const file of readdirSync(payloads)) {
      const body = readFileSync(new URL(file, payloads));
      const [one, other] = [ours(), ours()];
      const answers = [await one.handle(proxyRequest(body)), await other.handle(proxyRequest(body, { base64: true }))];
      expect(answers[0], file).toEqual(answers[1]);
      expect([...one.jobs.values()], file).toEqual([...other.jobs.values()]);
    }
  });
});
