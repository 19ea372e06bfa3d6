import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { app, channel, member } from "../../../app/local/workspace/world/seed.ts";
import { openLab } from "./lab.ts";

describe("rate limits", () => {
  it("refuse the fifty-first update of a minute, and say when to try again", async () => {
    let now = Date.now();
    const lab = await openLab({ rateLimits: true, now: () => now });
    const { ts } = await lab.call("chat.postMessage", { channel: channel.events, text: "x" });
    const update = (text: string) => lab.call("chat.update", { channel: channel.events, ts, text });
    for (let time = 1; time <= 50; time += 1) expect((await update(`${time}`)).ok).toBe(true);
    now += 20_000;
    expect(await update("51")).toEqual({ ok: false, error: "ratelimited" });
    now += 39_000;
    const response = await fetch(`${lab.url}/api/chat.update`, { method: "POST" });
    expect([response.status, response.headers.get("retry-after")]).toEqual([429, "1"]);
    now += 1_001;
    expect((await update("51")).ok).toBe(true);
  });

  it("count posts by channel", async () => {
    const lab = await openLab({ rateLimits: true });
    const say = (where: string) => lab.call("chat.postMessage", { channel: where, text: "x" });
    for (let time = 1; time <= 60; time += 1) expect((await say(channel.events)).ok).toBe(true);
    expect(await say(channel.events)).toEqual({ ok: false, error: "ratelimited" });
    expect((await say(channel.businessCards)).ok).toBe(true);
  });
});

describe("somebody of another workspace", () => {
  it("is told from members in events, clicks and users.info", async () => {
    const lab = await openLab();
    lab.workspace.owner.addMember({
      id: "U0STRANGE",
      handle: "kim",
      name: "Kim",
      fullName: "Kim Stranger",
      title: "",
      email: "",
      locale: "en-US",
      color: "#000000",
      bot: false,
      guest: false,
      left: false,
      team: "T0OTHER01",
    });
    lab.workspace.owner.invite(channel.events, "U0STRANGE");
    const stranger = lab.workspace.as("U0STRANGE");
    stranger.post({ channel: channel.events, text: "hello", files: [] });
    const { body } = await lab.delivery((one) => one.body.event?.text === "hello");
    expect(body).toMatchObject({ team_id: "T0LOCAL01", is_ext_shared_channel: true });
    expect(body.event).toMatchObject({ team: "T0OTHER01", user_team: "T0OTHER01", source_team: "T0OTHER01" });
    const { user } = await lab.call("users.info", { user: "U0STRANGE" });
    expect(user).toMatchObject({ team_id: "T0OTHER01", is_stranger: true });
    const button = { type: "button", action_id: "a", text: { type: "plain_text", text: "x" } };
    const blocks = [{ type: "actions", block_id: "b", elements: [button] }];
    const { ts } = await lab.call("chat.postMessage", { channel: channel.events, text: "x", blocks });
    await stranger.press({
      container: { type: "message", channel: channel.events, ts, ephemeral: false },
      block_id: "b",
      action_id: "a",
    });
    const click = await lab.delivery((one) => one.body.type === "block_actions");
    expect(click.body).toMatchObject({ user: { id: "U0STRANGE", team_id: "T0OTHER01" }, team: { id: "T0LOCAL01" } });
    expect((await lab.call("users.info", { user: app.bot })).user).toMatchObject({
      is_bot: true,
      team_id: "T0LOCAL01",
    });
    expect((await lab.call("users.info", { user: member.guest })).user).toMatchObject({ is_restricted: true });
  });
});

describe("a broken request", () => {
  const open = async (lab: { url: string }) => {
    const { hostname, port } = new URL(lab.url);
    const line = connect(Number(port), hostname);
    await once(line, "connect");
    return line;
  };
  const ask = async (lab: { url: string }, head: string) => {
    const line = await open(lab);
    line.write(`${head}\r\nConnection: close\r\n\r\n`);
    return text(line);
  };
  /** Hangs up when the text is sent. */
  const breakOff = async (lab: { url: string }, sent: string) => {
    const line = await open(lab);
    await new Promise((done) => line.write(sent, done));
    line.destroy();
    await once(line, "close");
  };

  it("that ends in the middle of its body hurts nobody", async () => {
    const lab = await openLab();
    const { host } = new URL(lab.url);
    await breakOff(
      lab,
      `POST /workspace/messages HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{`,
    );
    await breakOff(lab, `POST /api/auth.test HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 99\r\n\r\n{`);
    expect((await lab.call("auth.test")).ok).toBe(true);
  });

  it("to no place at all is answered", async () => {
    const lab = await openLab();
    const { host } = new URL(lab.url);
    expect(await ask(lab, `GET //// HTTP/1.1\r\nHost: ${host}`)).toMatch("404");
    expect(await ask(lab, `GET http://[ HTTP/1.1\r\nHost: ${host}`)).toMatch("404");
    expect((await fetch(`${lab.url}/workspace/samples/%E0%A4%A`)).status).toBe(400);
  });
});
