import { request } from "node:http";
import { App, LogLevel } from "@slack/bolt";
import { afterEach, describe, expect, it } from "vitest";
import { channel, member } from "../../../app/local/workspace/world/seed.ts";
import { fullManifest } from "./full-manifest.ts";
import { appToken, botToken, openLab } from "./lab.ts";

const cards = channel.businessCards;
const apps: App[] = [];
afterEach(async () => {
  for (const app of apps.splice(0)) await app.stop();
});

/** A real Bolt app in Socket Mode, that is not started yet. */
function bolt(url: string): App {
  const app = new App({
    token: botToken,
    appToken,
    socketMode: true,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: `${url}/api/` },
  });
  apps.push(app);
  return app;
}

/** Asks to speak WebSocket, and hangs up. @returns the status of the answer */
function upgrade(url: string, headers: Record<string, string> = {}): Promise<number | undefined> {
  const asked = request(url.replace(/^ws/, "http"), {
    headers: {
      connection: "Upgrade",
      upgrade: "websocket",
      "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==",
      "sec-websocket-version": "13",
      ...headers,
    },
  });
  return new Promise((resolve, reject) => {
    asked.on("upgrade", ({ statusCode }, line) => {
      line.destroy();
      resolve(statusCode);
    });
    asked.on("response", ({ statusCode }) => resolve(statusCode));
    asked.on("error", reject);
    asked.end();
  });
}

describe("in Socket Mode", () => {
  it("a Bolt app hears messages, answers commands and errors of forms", async () => {
    const lab = await openLab({ socket: true });
    const app = bolt(lab.url);
    const heard: string[] = [];
    app.message(async ({ message, say }) => {
      if (message.subtype !== undefined || message.channel !== cards) return;
      heard.push(message.text ?? "");
      await say({ text: "heard", thread_ts: message.ts });
    });
    app.command("/octember", async ({ ack, command }) => ack(`you said ${command.text}`));
    await app.start();

    const minsu = lab.workspace.as(member.minsu);
    minsu.post({ channel: cards, text: "안녕하세요", files: [] });
    await expect.poll(() => minsu.messages(cards).map(({ text }) => text)).toEqual(["안녕하세요", "heard"]);
    await minsu.command(channel.random, "/octember find jisoo");
    expect(minsu.messages(channel.random)).toMatchObject([{ text: "you said find jisoo", ephemeral: true }]);
    expect(heard).toEqual(["안녕하세요"]);
  });

  it("a message larger than one frame's short length goes both ways", async () => {
    const lab = await openLab({ socket: true });
    const app = bolt(lab.url);
    app.command("/octember", async ({ ack, command }) => ack(command.text));
    await app.start();
    const long = "가나다 ".repeat(9_000).trim();
    const minsu = lab.workspace.as(member.minsu);
    await minsu.command(channel.random, `/octember ${long}`);
    expect(minsu.messages(channel.random)[0]?.text).toBe(long);
  });

  it("an app that is told to reconnect does, and hears what comes then", async () => {
    // The app waits seconds longer after each time that it couldn't connect.
    const lab = await openLab({ socket: true, retriesMs: [100, ...Array<number>(60).fill(5_000)] });
    const app = bolt(lab.url);
    const heard: string[] = [];
    app.message(async ({ message }) => void heard.push("text" in message ? (message.text ?? "") : ""));
    await app.start();
    lab.workspace.disconnect("refresh_requested");
    await expect.poll(() => lab.workspace.connections()).toBe(0);
    lab.workspace.as(member.minsu).post({ channel: cards, text: "while away", files: [] });
    await expect.poll(() => heard).toContain("while away");
  });

  it("a command fails while no app is connected", async () => {
    const lab = await openLab({ socket: true });
    const seen = lab.pageEvents(member.minsu);
    await lab.workspace.as(member.minsu).command(cards, "/octember help");
    expect(seen).toMatchObject([{ type: "failed", text: '/octember failed with the error "dispatch_failed"' }]);
  });

  it("only an app-level token opens a connection, and each URL but one", async () => {
    const lab = await openLab({ socket: true });
    expect(await lab.call("apps.connections.open")).toEqual({ ok: false, error: "not_allowed_token_type" });
    expect(await lab.call("apps.connections.open", {}, "xapp-another")).toEqual({ ok: false, error: "invalid_auth" });
    expect(await lab.call("auth.test", {}, appToken)).toEqual({ ok: false, error: "invalid_auth" });
    const { url } = await lab.call("apps.connections.open", {}, appToken);
    expect(await upgrade(url)).toBe(101);
    expect(await upgrade(url)).toBe(401);
  });

  it("a client of another kind is told what is spoken", async () => {
    const lab = await openLab({ socket: true });
    const { url } = await lab.call("apps.connections.open", {}, appToken);
    expect(await upgrade(url, { "sec-websocket-version": "8" })).toBe(426);
  });

  it("is refused where the manifest has it off", async () => {
    const settings = { ...fullManifest.settings, socket_mode_enabled: false };
    const lab = await openLab({ manifest: { ...fullManifest, settings } });
    expect(await lab.call("apps.connections.open", {}, appToken)).toEqual({ ok: false, error: "forbidden_for_app" });
  });
});
