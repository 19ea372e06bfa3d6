import { describe, expect, it } from "vitest";
import { channel, member } from "../../../app/local/workspace/world/seed.ts";
import { fullManifest } from "./full-manifest.ts";
import { openLab, type Reply } from "./lab.ts";
import { buttons, cards, failed, pressed } from "./press-buttons.ts";

describe("a slash command", () => {
  it("that the app answers too late fails as Slack says it", async () => {
    const lab = await openLab({ answerMs: 50, reply: () => "silence" });
    const seen = lab.pageEvents(member.dana);
    await lab.workspace.as(member.dana).command(cards, "/octember find jisoo");
    const text = '/octember failed with the error "operation_timeout"';
    expect(failed(seen)).toEqual([{ type: "failed", channel: cards, text }]);
  });

  it("that the app answers with an error fails, and is not repeated", async () => {
    const lab = await openLab({ reply: () => ({ status: 503 }) });
    const seen = lab.pageEvents(member.dana);
    await lab.workspace.as(member.dana).command(cards, "/octember help");
    expect(failed(seen)).toMatchObject([{ text: '/octember failed with the error "dispatch_failed"' }]);
    expect(lab.deliveries).toHaveLength(1);
  });

  it("may be answered at once, in words or blocks, for the member alone or for everybody", async () => {
    const answers: Reply[] = [
      { text: "plain words" },
      { json: { text: "mine" } },
      { json: { text: "ours", response_type: "in_channel" } },
    ];
    const lab = await openLab({ reply: ({ body }) => (body.command ? (answers.shift() ?? {}) : {}) });
    const dana = lab.workspace.as(member.dana);
    for (const word of ["a", "b", "c"]) await dana.command(cards, `/octember ${word}`);
    const texts = (who: string) =>
      lab.workspace
        .as(who)
        .messages(cards)
        .map(({ text }) => text);
    expect(texts(member.dana).sort()).toEqual(["mine", "ours", "plain words"]);
    expect(texts(member.minsu)).toEqual(["ours"]);
  });

  it("whose answer Slack would not take fails", async () => {
    const lab = await openLab({ reply: () => ({ json: { text: "x", attachments: [] } }) });
    const seen = lab.pageEvents(member.dana);
    await lab.workspace.as(member.dana).command(cards, "/octember");
    expect(failed(seen)).toHaveLength(1);
    expect(lab.workspace.as(member.dana).messages(cards)).toEqual([]);
  });

  it("that nobody knows says so, and the app hears nothing", async () => {
    const lab = await openLab();
    const seen = lab.pageEvents(member.dana);
    await lab.workspace.as(member.dana).command(cards, "/december x");
    expect(failed(seen)).toMatchObject([{ text: expect.stringContaining("/december is not a valid command") }]);
    expect(lab.deliveries).toEqual([]);
  });

  it("carries its text as it was typed when the manifest asks for no escaping", async () => {
    const [command] = fullManifest.features?.slash_commands ?? [];
    const features = {
      ...fullManifest.features,
      slash_commands: command ? [{ ...command, should_escape: false }] : [],
    };
    const lab = await openLab({ manifest: { ...fullManifest, features } });
    await lab.workspace.as(member.dana).command(channel.salesPrivate, "/octember who is @minsu & <co>");
    const { body } = await lab.delivery(({ body }) => body.command === "/octember");
    expect(body).toMatchObject({ text: "who is @minsu & <co>", channel_name: "privategroup" });
  });

  it("knows people by handle and by name, also with a Korean particle behind it", async () => {
    const lab = await openLab();
    const dana = lab.workspace.as(member.dana);
    await dana.command(cards, "/octember @민수가 @Sofia, @nobody a@b.example https://x.example/?a=1&b=2 @here");
    const { body } = await lab.delivery(({ body }) => body.command === "/octember");
    expect(body.text).toBe(
      `<@${member.minsu}|minsu>가 <@${member.sofia}|sofia>, @nobody <mailto:a@b.example|a@b.example> <https://x.example/?a=1&amp;b=2> <!here>`,
    );
  });
});

describe("a response URL", () => {
  const use = (url: string, body: object) => fetch(url, { method: "POST", body: JSON.stringify(body) });

  it("works five times, then no more", async () => {
    const lab = await openLab();
    const { body } = await pressed(lab);
    for (let time = 1; time <= 5; time += 1)
      expect((await use(body.response_url, { text: `${time}` })).status).toBe(200);
    const sixth = await use(body.response_url, { text: "6" });
    expect([sixth.status, await sixth.json()]).toEqual([404, { ok: false, error: "used_url" }]);
  });

  it("works for half an hour, then no more", async () => {
    let now = Date.now();
    const lab = await openLab({ now: () => now });
    const { body } = await pressed(lab);
    now += 30 * 60_000 - 1;
    expect((await use(body.response_url, { text: "in time" })).status).toBe(200);
    now += 2;
    expect(await (await use(body.response_url, { text: "late" })).json()).toEqual({ ok: false, error: "expired_url" });
  });

  it("replaces and deletes the message that was clicked in", async () => {
    const lab = await openLab();
    const { ts, body } = await pressed(lab);
    const shown = () => lab.workspace.as(member.minsu).messages(cards);
    await use(body.response_url, { text: "replaced", replace_original: true });
    expect(shown()).toMatchObject([{ ts, text: "replaced", edited: true }]);
    expect(shown()[0]).not.toHaveProperty("blocks");
    await use(body.response_url, { delete_original: true });
    expect(shown()).toEqual([]);
  });

  it("replaces what only one member saw, for that member", async () => {
    const lab = await openLab();
    const dana = lab.workspace.as(member.dana);
    await dana.command(channel.random, "/octember find jisoo");
    const command = await lab.delivery(({ body }) => body.command === "/octember");
    await use(command.body.response_url, { text: "Jisoo", blocks: [buttons] });
    const [found] = dana.messages(channel.random);
    const container = { type: "message", channel: channel.random, ts: found?.ts ?? "", ephemeral: true } as const;
    await dana.press({ container, block_id: "row", action_id: "correct" });
    const { body } = await lab.delivery((one) => one.body.type === "block_actions");
    expect(body.container).toMatchObject({ is_ephemeral: true, message_ts: found?.ts });
    await use(body.response_url, { text: "the whole contact", replace_original: true });
    expect(dana.messages(channel.random)).toMatchObject([
      { text: "the whole contact", ts: found?.ts, ephemeral: true },
    ]);
    await use(body.response_url, { text: "for all", response_type: "in_channel", replace_original: false });
    expect(lab.workspace.as(member.minsu).messages(channel.random)).toMatchObject([{ text: "for all" }]);
  });

  it.for([
    ["nothing to say", {}, "no_text"],
    ["an unknown field", { text: "x", colour: "red" }, "invalid_payload"],
    ["another kind of response", { text: "x", response_type: "everywhere" }, "invalid_payload"],
    ["a block that there is none of", { blocks: [{ type: "poem" }] }, "invalid_blocks"],
    ["too long a text", { text: "x".repeat(40_001) }, "msg_too_long"],
  ] as const)("refuses %s, and that use doesn't count", async ([, sent, error]) => {
    const lab = await openLab();
    const { body } = await pressed(lab);
    for (let time = 0; time < 6; time += 1) {
      const answer = await use(body.response_url, sent);
      expect([answer.status, ((await answer.json()) as { error: string }).error]).toEqual([400, error]);
    }
    expect((await use(body.response_url, { text: "fine" })).status).toBe(200);
  });
});

describe("a global shortcut", () => {
  it("tells the app who chose it, but neither where nor a response URL, and with it a form may be opened", async () => {
    const lab = await openLab();
    await lab.workspace.as(member.dana).shortcut(cards, "find_contact");
    const payload = lab.deliveries[0]?.body;
    expect(payload).toMatchObject({
      type: "shortcut",
      callback_id: "find_contact",
      user: { id: member.dana },
      trigger_id: expect.any(String),
      action_ts: expect.any(String),
    });
    expect(payload).not.toHaveProperty("channel");
    expect(payload).not.toHaveProperty("response_url");
  });

  it("that the app answers too late says so; one that isn't in the manifest isn't there", async () => {
    const lab = await openLab({ answerMs: 50, reply: () => "silence" });
    const seen = lab.pageEvents(member.dana);
    await lab.workspace.as(member.dana).shortcut(cards, "find_contact");
    expect(failed(seen)).toMatchObject([{ text: "This app is not responding. Try again?", channel: cards }]);
    await expect(lab.workspace.as(member.dana).shortcut(cards, "other")).rejects.toThrow("no shortcut other");
  });
});
