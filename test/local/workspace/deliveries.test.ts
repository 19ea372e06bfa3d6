import { describe, expect, it } from "vitest";
import { app, channel, member } from "../../../app/local/workspace/world/seed.ts";
import { without } from "./full-manifest.ts";
import { type Delivery, openLab, type Reply } from "./lab.ts";

const cards = channel.businessCards;
const post = (text: string, where: string = cards) => ({ channel: where, text, files: [] });
const isMessage = (text: string) => (delivery: Delivery) => delivery.body.event?.text === text;

describe("an event", () => {
  it("is delivered again, three times, until the app takes it, saying the attempt and why", async () => {
    const answers: Reply[] = [{ status: 500 }, { status: 503 }, {}];
    const lab = await openLab({ retriesMs: [0, 30, 60], reply: () => answers.shift() ?? {} });
    lab.workspace.as(member.minsu).post(post("again"));
    await expect.poll(() => lab.deliveries.length).toBe(3);
    await lab.workspace.delivered();
    const tries = lab.deliveries.map(({ headers }) => [headers["x-slack-retry-num"], headers["x-slack-retry-reason"]]);
    expect(tries).toEqual([
      [undefined, undefined],
      ["1", "http_error"],
      ["2", "http_error"],
    ]);
    expect(new Set(lab.deliveries.map(({ body }) => body.event_id)).size).toBe(1);
    expect(lab.workspace.givenUp()).toEqual([]);
  });

  it("is given up after the third retry", async () => {
    const lab = await openLab({ retriesMs: [0, 10, 20], reply: () => ({ status: 500 }) });
    lab.workspace.as(member.minsu).post(post("never"));
    await expect.poll(() => lab.workspace.givenUp().length).toBe(1);
    expect(lab.deliveries).toHaveLength(4);
  });

  it("is not repeated when the app says so", async () => {
    const lab = await openLab({
      retriesMs: [0, 0, 0],
      reply: () => ({ status: 500, headers: { "x-slack-no-retry": "1" } }),
    });
    lab.workspace.as(member.minsu).post(post("once"));
    await expect.poll(() => lab.workspace.givenUp().length).toBe(1);
    expect(lab.deliveries).toHaveLength(1);
  });

  it("is delivered again when the app is silent for too long", async () => {
    const answers: Reply[] = ["silence"];
    const lab = await openLab({ answerMs: 500, retriesMs: [0, 60_000], reply: () => answers.shift() ?? {} });
    lab.workspace.as(member.minsu).post(post("slow"));
    const { headers } = await lab.delivery((one) => one.headers["x-slack-retry-num"] === "1");
    expect(headers["x-slack-retry-reason"]).toBe("http_timeout");
  });

  it("is still delivered after the workspace was closed and opened again", async () => {
    const first = await openLab({ retriesMs: [60_000], reply: () => ({ status: 500 }) });
    const minsu = first.workspace.as(member.minsu);
    const { ts } = minsu.post({ ...post("kept"), files: [minsu.upload("card.jpg", Buffer.from("bytes")).id] });
    await expect.poll(() => first.deliveries.length).toBe(1);
    await first.workspace.delivered();
    const { folder } = first;
    await first.stop();

    const later = await openLab({ folder, now: () => Date.now() + 61_000 });
    const { body, headers } = await later.delivery(isMessage("kept"));
    expect(body.event).toMatchObject({ ts, files: [{ name: "card.jpg" }] });
    expect(headers["x-slack-retry-num"]).toBe("1");
    const again = later.workspace.as(member.dana).messages(cards);
    expect(again).toMatchObject([{ ts, text: "kept", files: [{ name: "card.jpg", size: 5 }] }]);
  });

  it("of a channel reaches the app only where the bot is a member", async () => {
    const lab = await openLab();
    const minsu = lab.workspace.as(member.minsu);
    minsu.post(post("unheard", channel.random));
    minsu.post(post("private", channel.salesPrivate));
    minsu.post(post("direct", "D0MINSU01"));
    minsu.post(post("public"));
    await lab.delivery(isMessage("public"));
    await lab.workspace.delivered();
    const heard = lab.deliveries.map(({ body }) => [body.event.text, body.event.channel_type]);
    expect(heard.sort()).toEqual([
      ["direct", "im"],
      ["private", "group"],
      ["public", "channel"],
    ]);
  });

  it("that the manifest doesn't subscribe to is not delivered", async () => {
    const lab = await openLab({ manifest: without("groups:history") });
    const minsu = lab.workspace.as(member.minsu);
    minsu.post(post("private", channel.salesPrivate));
    minsu.post(post("public"));
    await lab.delivery(isMessage("public"));
    await lab.workspace.delivered();
    expect(lab.deliveries).toHaveLength(1);
    expect(lab.workspace.usage().events).toEqual(["message.channels"]);
  });

  it("tells of the app's own messages, and of what becomes of them", async () => {
    const lab = await openLab();
    const { ts } = await lab.call("chat.postMessage", { ...post("mine"), files: undefined });
    await lab.call("chat.update", { channel: cards, ts, text: "better" });
    await lab.call("chat.delete", { channel: cards, ts });
    await lab.delivery(({ body }) => body.event.subtype === "message_deleted");
    await lab.workspace.delivered();
    const of = (subtype: string | undefined) =>
      lab.deliveries.find(({ body }) => body.event.subtype === subtype)?.body.event;
    expect(of(undefined)).toMatchObject({ text: "mine", bot_id: app.botId, user: app.bot });
    expect(of("message_changed")).toMatchObject({ message: { text: "better" }, previous_message: { text: "mine" } });
    expect(of("message_deleted")).toMatchObject({ deleted_ts: ts, previous_message: { text: "better" } });
  });

  it("tells who joins, who leaves, who changes and who is new", async () => {
    const lab = await openLab();
    await lab.workspace.as(member.minsu).command(channel.random, "/invite @octember");
    lab.workspace.owner.remove(channel.salesPrivate, member.dana);
    lab.workspace.owner.changeMember(member.sofia, { left: true });
    lab.workspace.owner.addMember({
      id: "U0YUNA001",
      handle: "yuna",
      name: "유나",
      fullName: "한유나",
      title: "",
      email: "",
      locale: "ko-KR",
      color: "#123456",
      bot: false,
      guest: false,
      left: false,
    });
    const event = async (type: string) => (await lab.delivery(({ body }) => body.event.type === type)).body.event;
    expect(await event("member_joined_channel")).toMatchObject({
      user: app.bot,
      channel: channel.random,
      inviter: member.minsu,
    });
    expect(await event("member_left_channel")).toMatchObject({ user: member.dana, channel: channel.salesPrivate });
    expect(await event("user_change")).toMatchObject({ user: { id: member.sofia, deleted: true } });
    expect(await event("team_join")).toMatchObject({ user: { id: "U0YUNA001", locale: "ko-KR" } });
    expect((await lab.call("conversations.members", { channel: channel.salesPrivate })).members).not.toContain(
      member.dana,
    );
    expect(await lab.call("chat.postMessage", { channel: channel.random, text: "here now" })).toMatchObject({
      ok: true,
    });
  });

  it("tells that a member opened the DM with the app", async () => {
    const lab = await openLab();
    const { channel: direct } = lab.workspace.as(member.haeun).direct(app.bot);
    const { body } = await lab.delivery((one) => one.body.event.type === "app_home_opened");
    expect(body.event).toMatchObject({ user: member.haeun, channel: direct, tab: "messages" });
  });
});

describe("trouble that a test orders", () => {
  it("meets the next calls, one each: rate limit, error, status, a broken line before or after", async () => {
    const lab = await openLab();
    const say = (text: string) => lab.call("chat.postMessage", { channel: cards, text });
    lab.workspace.trouble.order(
      "chat.postMessage",
      { kind: "ratelimited", seconds: 7 },
      { kind: "status", status: 503 },
      { kind: "error", error: "fatal_error" },
      { kind: "hang up", afterwards: false },
      { kind: "hang up", afterwards: true },
    );
    const limited = await fetch(`${lab.url}/api/chat.postMessage`, { method: "POST" });
    expect([limited.status, limited.headers.get("retry-after"), await limited.json()]).toEqual([
      429,
      "7",
      { ok: false, error: "ratelimited" },
    ]);
    expect(await say("b")).toEqual({ ok: false, error: "internal_error" });
    expect(await say("c")).toEqual({ ok: false, error: "fatal_error" });
    await expect(say("lost")).rejects.toThrow();
    await expect(say("said, but nobody knows")).rejects.toThrow();
    expect(await say("last")).toMatchObject({ ok: true });
    const texts = lab.workspace
      .as(member.dana)
      .messages(cards)
      .map(({ text }) => text);
    expect(texts).toEqual(["said, but nobody knows", "last"]);
  });
});
