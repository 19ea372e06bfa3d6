import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import type { ChannelId, MemberId, WorkspaceId } from "../../../app/ids.ts";
import { channel, member, team } from "../../../app/local/workspace/world/seed.ts";
import { FileGone, FileTooLarge, NotAFile, SlackRefused, SlackUnavailable } from "../../../app/ports/speak.ts";
import { isSlacks } from "../../../app/slack/web-api/download-file.ts";
import { sdkLog } from "../../../app/slack/web-api/sdk-log.ts";
import { openWebClients } from "../../../app/slack/web-api/web-client.ts";
import { webSpeak } from "../../../app/slack/web-api/web-speak.ts";
import { without } from "../../local/workspace/full-manifest.ts";
import { botToken, onePixel, openLab } from "../../local/workspace/lab.ts";
import { recordingLog } from "../recording-log.ts";

const workspace = team.id as WorkspaceId;
const cards = channel.businessCards as ChannelId;

async function open(options: Parameters<typeof openLab>[0] = {}) {
  const lab = await openLab(options);
  const slackApiUrl = `${lab.url}/api/`;
  const { log, logged } = recordingLog();
  const clients = openWebClients({ botToken, slackApiUrl, logger: sdkLog(log) });
  const speak = webSpeak({ ...clients, botToken, slackApiUrl });
  const minsu = lab.workspace.as(member.minsu);
  const post = (files: string[] = []) => minsu.post({ channel: cards, text: "a card", files }).ts;
  return { lab, speak, minsu, post, logged };
}

describe("what is said at Slack", () => {
  it("carries its key, and is found by it in its thread", async () => {
    const { speak, post } = await open();
    const thread = { channel: cards, ts: post() };
    await speak.post(workspace, { channel: cards, thread: thread.ts }, "other", { text: "something else" });
    const said = await speak.post(workspace, { channel: cards, thread: thread.ts }, "key 1", { text: "reading…" });
    expect(await speak.findPosted(workspace, thread, "key 1")).toEqual([said]);
    await speak.update(workspace, said, { text: "a contact" });
    expect(await speak.findPosted(workspace, thread, "key 1")).toEqual([said]);
    expect(await speak.findPosted(workspace, thread, "key 2")).toEqual([]);
  });

  it("loses its blocks when it is updated to words alone", async () => {
    const { speak, post, minsu } = await open();
    const section = { type: "section", text: { type: "plain_text", text: "block" } } as const;
    const said = await speak.post(workspace, { channel: cards, thread: post() }, "k", { text: "t", blocks: [section] });
    await speak.update(workspace, said, { text: "words" });
    const shown = minsu.messages(cards).find(({ ts }) => ts === said.ts);
    expect(shown).toMatchObject({ text: "words" });
    expect(shown?.blocks ?? []).toEqual([]);
  });

  it("is posted once, also when the answer is lost", async () => {
    const { lab, speak, post } = await open();
    const thread = { channel: cards, ts: post() };
    lab.workspace.trouble.order("chat.postMessage", { kind: "hang up", afterwards: true });
    await expect(
      speak.post(workspace, { channel: cards, thread: thread.ts }, "key 1", { text: "reading…" }),
    ).rejects.toThrow(SlackUnavailable);
    expect(await speak.findPosted(workspace, thread, "key 1")).toHaveLength(1);
  });

  it("is not said again by deleting, reacting, or taking a reaction back twice", async () => {
    const { speak, post, minsu } = await open();
    const at = { channel: cards, ts: post() };
    await speak.react(workspace, at, "warning");
    await speak.react(workspace, at, "warning");
    expect(minsu.messages(cards).find(({ ts }) => ts === at.ts)?.reactions).toEqual([
      { name: "warning", users: ["U0OCTBOT1"] },
    ]);
    await speak.unreact(workspace, at, "warning");
    await speak.unreact(workspace, at, "warning");
    expect(minsu.messages(cards).find(({ ts }) => ts === at.ts)?.reactions).toEqual([]);
    const said = await speak.post(workspace, { channel: cards, thread: at.ts }, "k", { text: "t" });
    await speak.delete(workspace, said);
    await speak.delete(workspace, said);
  });

  it("is seen by one member alone when it is whispered", async () => {
    const { speak, minsu, lab } = await open();
    await speak.whisper(workspace, { channel: cards, member: member.minsu as MemberId }, { text: "for you" });
    expect(minsu.messages(cards).some(({ text }) => text === "for you")).toBe(true);
    expect(
      lab.workspace
        .as(member.dana)
        .messages(cards)
        .some(({ text }) => text === "for you"),
    ).toBe(false);
  });

  it("has a link", async () => {
    const { speak, post } = await open();
    const ts = post();
    expect(await speak.permalink(workspace, { channel: cards, ts })).toContain(ts.replace(".", ""));
  });
});

describe("Slack's failures", () => {
  it("say how long Slack wants to be left alone", async () => {
    const { lab, speak, post } = await open();
    const at = { channel: cards, ts: post() };
    lab.workspace.trouble.order("reactions.add", { kind: "ratelimited", seconds: 7 });
    await expect(speak.react(workspace, at, "warning")).rejects.toMatchObject({
      code: "slack-unavailable",
      retryable: true,
      retryAfterMs: 7_000,
    });
  });

  it("are tried once more where that does no harm", async () => {
    const { lab, speak, post } = await open();
    const at = { channel: cards, ts: post() };
    lab.workspace.trouble.order("reactions.add", { kind: "hang up", afterwards: true });
    await speak.react(workspace, at, "warning");
    lab.workspace.trouble.order("reactions.add", { kind: "status", status: 503 }, { kind: "status", status: 503 });
    await expect(speak.react(workspace, at, "eyes")).rejects.toThrow(SlackUnavailable);
  });

  it("are final where Slack says what is wrong", async () => {
    const { speak } = await open();
    const nowhere = speak.post(workspace, { channel: "C0NOWHERE" as ChannelId }, "k", { text: "t" });
    await expect(nowhere).rejects.toMatchObject({ reason: "channel_not_found", retryable: false });
    await expect(nowhere).rejects.toThrow(SlackRefused);
  });

  it("never log what was said, nor the token", async () => {
    const { lab, speak, logged } = await open();
    lab.workspace.trouble.order("chat.postMessage", { kind: "hang up", afterwards: false });
    await speak.post(workspace, { channel: cards }, "k", { text: "Jisoo 010-1234-5678" }).catch(() => {});
    await speak.post(workspace, { channel: cards }, "k", { text: "Jisoo <" }).catch(() => {});
    expect(logged.join("\n")).not.toMatch(/Jisoo|xoxb|1234/);
  });
});

describe("a photo's bytes", () => {
  it("come from Slack", async () => {
    const { speak, minsu, post } = await open();
    const { id } = minsu.upload("card.png", onePixel);
    post([id]);
    expect(Buffer.from(await speak.download(workspace, id, 1_000))).toEqual(onePixel);
  });

  it("are not taken when there are too many of them", async () => {
    const { speak, minsu, post } = await open();
    const { id } = minsu.upload("card.png", onePixel);
    post([id]);
    await expect(speak.download(workspace, id, 10)).rejects.toThrow(FileTooLarge);
  });

  it("are gone when the file is, or isn't shared with the app", async () => {
    const { speak, minsu } = await open();
    await expect(speak.download(workspace, "F0NOTHERE", 1_000)).rejects.toThrow(FileGone);
    const { id } = minsu.upload("card.png", onePixel);
    await expect(speak.download(workspace, id, 1_000)).rejects.toThrow(FileGone);
  });

  it("are no file where the scope is missing", async () => {
    const { speak, minsu, post } = await open({ manifest: without("files:read") });
    const { id } = minsu.upload("card.png", onePixel);
    post([id]);
    await expect(speak.download(workspace, id, 1_000)).rejects.toThrow(NotAFile);
  });
});

const servers: { close(): unknown }[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A Slack that answers `files.info` and the file as it is told, and another host that writes down the tokens it gets. */
async function openElsewhere(
  file: (elsewhere: string) => { status: number; headers: Record<string, string>; body: string },
) {
  const tokens: (string | undefined)[] = [];
  const listen = async (answer: Parameters<typeof createServer>[1]) => {
    const server = createServer(answer);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const elsewhere = await listen((request, response) => {
    tokens.push(request.headers.authorization);
    response.end("elsewhere");
  });
  const url = await listen((request, response) => {
    if (request.url === "/api/files.info") {
      response.writeHead(200, { "content-type": "application/json" });
      const at = `http://${request.headers.host}/file`;
      return response.end(JSON.stringify({ ok: true, file: { id: "F1", url_private_download: at } }));
    }
    const { status, headers, body } = file(elsewhere);
    response.writeHead(status, headers).end(body);
  });
  const slackApiUrl = `${url}/api/`;
  const clients = openWebClients({ botToken, slackApiUrl, logger: sdkLog(recordingLog().log) });
  return { speak: webSpeak({ ...clients, botToken, slackApiUrl }), tokens };
}

describe("the token", () => {
  it("does not follow a redirect to another host", async () => {
    const { speak, tokens } = await openElsewhere((elsewhere) => ({
      status: 302,
      headers: { location: `${elsewhere}/steal` },
      body: "",
    }));
    await expect(speak.download(workspace, "F1", 1_000)).rejects.toThrow(NotAFile);
    expect(tokens).toEqual([]);
  });

  it("is sent to Slack's hosts and SLACK_API_URL's alone", () => {
    expect(isSlacks("https://files.slack.com/files-pri/T1-F1/x.png", undefined)).toBe(true);
    expect(isSlacks("https://octember.slack.com/files", undefined)).toBe(true);
    expect(isSlacks("http://127.0.0.1:3000/files-pri/x", "127.0.0.1:3000")).toBe(true);
    for (const url of [
      "http://files.slack.com/x",
      "https://files.slack.com.evil.example/x",
      "https://evilslack.com/x",
      "https://slack.com@evil.example/x",
      "https://me@files.slack.com/x",
      "http://127.0.0.1:3001/x",
      "file:///etc/passwd",
      "no url",
    ]) {
      expect(isSlacks(url, "127.0.0.1:3000"), url).toBe(false);
    }
  });
});

describe("what Slack's file server answers", () => {
  const answers: [string, number, string, string, typeof NotAFile | typeof FileGone | typeof SlackUnavailable][] = [
    ["a page", 200, "text/html; charset=utf-8", "<html>Sign in</html>", NotAFile],
    ["forbidden", 403, "text/plain", "", NotAFile],
    ["not found", 404, "text/plain", "", FileGone],
    ["busy", 503, "text/plain", "", SlackUnavailable],
  ];
  it.each(answers)("%s is told apart from a file", async (_name, status, type, body, expected) => {
    const { speak } = await openElsewhere(() => ({ status, headers: { "content-type": type }, body }));
    await expect(speak.download(workspace, "F1", 1_000)).rejects.toThrow(expected);
  });

  it("more bytes than were announced are not taken", async () => {
    const { speak } = await openElsewhere(() => ({
      status: 200,
      headers: { "content-type": "image/png" },
      body: "x".repeat(200_000),
    }));
    await expect(speak.download(workspace, "F1", 100_000)).rejects.toThrow(FileTooLarge);
  });
});
