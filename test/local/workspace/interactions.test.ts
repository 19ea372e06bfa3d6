import { describe, expect, it } from "vitest";
import type { PageEvent } from "../../../app/local/page-api.ts";
import { channel, member } from "../../../app/local/workspace/world/seed.ts";
import { fullManifest, type Lab, openLab, type Reply } from "./lab.ts";

const cards = channel.businessCards;
const plain = (text: string) => ({ type: "plain_text" as const, text });
const failed = (events: readonly PageEvent[]) => events.filter((event) => event.type === "failed");

const buttons = {
  type: "actions",
  block_id: "row",
  elements: [
    { type: "button", action_id: "correct", value: "card-1", text: plain("Correct") },
    {
      type: "static_select",
      action_id: "pick",
      options: [
        { text: plain("One"), value: "1" },
        { text: plain("Two"), value: "2" },
      ],
    },
    { type: "users_select", action_id: "who" },
    { type: "external_select", action_id: "person", min_query_length: 1 },
    { type: "external_select", action_id: "slow" },
  ],
};

async function postButtons(lab: Lab) {
  const { ts } = await lab.call("chat.postMessage", { channel: cards, text: "Jisoo", blocks: [buttons] });
  const container = { type: "message", channel: cards, ts, ephemeral: false } as const;
  return { ts: ts as string, container };
}

async function pressed(lab: Lab, press = { block_id: "row", action_id: "correct" }) {
  const { ts, container } = await postButtons(lab);
  await lab.workspace.as(member.dana).press({ container, ...press });
  const { body } = await lab.delivery((one) => one.body.type === "block_actions");
  return { ts, body };
}

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

describe("a click", () => {
  it("that the app doesn't answer shows that it is not responding", async () => {
    const lab = await openLab({ reply: ({ body }) => (body.type === "block_actions" ? { status: 500 } : {}) });
    const seen = lab.pageEvents(member.dana);
    await pressed(lab);
    await expect.poll(() => failed(seen), { timeout: 15_000 }).toHaveLength(1);
  });

  it("in a select carries the option or the member that was chosen", async () => {
    const lab = await openLab();
    const { container } = await postButtons(lab);
    const dana = lab.workspace.as(member.dana);
    await dana.press({ container, block_id: "row", action_id: "pick", value: "2" });
    await dana.press({ container, block_id: "row", action_id: "who", value: member.sofia });
    const [picked, who] = lab.deliveries
      .filter(({ body }) => body.type === "block_actions")
      .map(({ body }) => body.actions[0]);
    expect(picked).toMatchObject({ type: "static_select", selected_option: { value: "2", text: { text: "Two" } } });
    expect(who).toMatchObject({ type: "users_select", selected_user: member.sofia });
  });

  it("on what isn't there is refused", async () => {
    const lab = await openLab();
    const { container } = await postButtons(lab);
    const dana = lab.workspace.as(member.dana);
    await expect(dana.press({ container, block_id: "row", action_id: "other" })).rejects.toThrow("nothing to press");
    await expect(dana.press({ container, block_id: "row", action_id: "pick", value: "3" })).rejects.toThrow(
      "no such option",
    );
    const elsewhere = { ...container, channel: channel.leadsPrivate };
    await expect(dana.press({ container: elsewhere, block_id: "row", action_id: "correct" })).rejects.toThrow(
      "nothing to press",
    );
  });

  it("in a thread says which thread", async () => {
    const lab = await openLab();
    const parent = lab.workspace.as(member.minsu).post({ channel: cards, text: "a card", files: [] });
    const { ts } = await lab.call("chat.postMessage", {
      channel: cards,
      thread_ts: parent.ts,
      text: "x",
      blocks: [buttons],
    });
    const container = { type: "message", channel: cards, ts, ephemeral: false } as const;
    await lab.workspace.as(member.dana).press({ container, block_id: "row", action_id: "correct" });
    const { body } = await lab.delivery((one) => one.body.type === "block_actions");
    expect(body).toMatchObject({ container: { thread_ts: parent.ts }, message: { thread_ts: parent.ts } });
  });
});

describe("a select that asks the app", () => {
  const options = [{ text: plain("박지수"), value: "p1", description: plain("Contoso") }];
  const offering = (json: unknown) => ({
    reply: ({ body }: { body: { type?: string } }) => (body.type === "block_suggestion" ? { json } : {}),
  });

  it("gets the app's options, and a click carries the one that was chosen", async () => {
    const lab = await openLab(offering({ options }));
    const { container } = await postButtons(lab);
    const dana = lab.workspace.as(member.dana);
    const ask = { container, block_id: "row", action_id: "person" };
    expect(await dana.options({ ...ask, value: "지" })).toEqual([
      { text: "박지수", value: "p1", description: "Contoso" },
    ]);
    const { body } = await lab.delivery((one) => one.body.type === "block_suggestion");
    expect(body).toMatchObject({ action_id: "person", block_id: "row", value: "지", user: { id: member.dana } });
    expect(body).not.toHaveProperty("trigger_id");
    await dana.press({ ...ask, value: "p1" });
    const click = await lab.delivery((one) => one.body.type === "block_actions");
    expect(click.body.actions[0].selected_option).toEqual(options[0]);
  });

  it("doesn't ask below three characters unless it says so", async () => {
    const lab = await openLab(offering({ options }));
    const { container } = await postButtons(lab);
    const ask = { container, block_id: "row", action_id: "slow" };
    expect(await lab.workspace.as(member.dana).options({ ...ask, value: "지수" })).toEqual([]);
    expect(await lab.workspace.as(member.dana).options({ ...ask, value: "박지수" })).toHaveLength(1);
    expect(lab.deliveries.filter(({ body }) => body.type === "block_suggestion")).toHaveLength(1);
  });

  it.for([
    ["101 options", { options: Array.from({ length: 101 }, () => options[0]) }],
    ["option groups", { option_groups: [] }],
    ["an option of 76 characters", { options: [{ text: plain("x".repeat(76)), value: "1" }] }],
  ] as const)("shows nothing when the app answers with %s", async ([, json]) => {
    const lab = await openLab(offering(json));
    const { container } = await postButtons(lab);
    const seen = lab.pageEvents(member.dana);
    const ask = { container, block_id: "row", action_id: "person", value: "x" };
    expect(await lab.workspace.as(member.dana).options(ask)).toEqual([]);
    expect(failed(seen)).toHaveLength(1);
  });

  it("needs a URL for options where the app isn't in Socket Mode", async () => {
    const settings = { ...fullManifest.settings, socket_mode_enabled: false };
    const lab = await openLab({ manifest: { ...fullManifest, settings } });
    const { container } = await postButtons(lab);
    const ask = { container, block_id: "row", action_id: "person", value: "x" };
    await expect(lab.workspace.as(member.dana).options(ask)).rejects.toThrow("no URL for options");
  });
});

describe("a form", () => {
  const name = {
    type: "input",
    block_id: "name",
    label: plain("Name"),
    element: { type: "plain_text_input", action_id: "value", max_length: 5, min_length: 2 },
  };
  const form = {
    type: "modal",
    title: plain("Correct"),
    submit: plain("Save"),
    callback_id: "correct",
    private_metadata: "card-1",
    blocks: [name],
  };
  const state = (value: string | null) => ({ name: { value: { type: "plain_text_input", value } } });

  async function opened(lab: Lab, view: object = form) {
    const { body } = await pressed(lab);
    const answer = await lab.call("views.open", { trigger_id: body.trigger_id, view });
    expect(answer.ok).toBe(true);
    return { id: answer.view.id as string, view: answer.view, trigger: body.trigger_id as string };
  }

  it("opens with a trigger once, and within three seconds", async () => {
    let now = Date.now();
    const lab = await openLab({ now: () => now });
    const { trigger } = await opened(lab);
    const again = { trigger_id: trigger, view: form };
    expect(await lab.call("views.open", again)).toEqual({ ok: false, error: "exchanged_trigger_id" });
    const { body } = await pressed(await openLab({ now: () => now }));
    expect(body.trigger_id).toMatch(/^\d+\.\d+\.[0-9a-f]+$/);
    const { container } = await postButtons(lab);
    await lab.workspace.as(member.sofia).press({ container, block_id: "row", action_id: "correct" });
    const late = lab.deliveries.at(-1)?.body.trigger_id;
    now += 3_001;
    expect(await lab.call("views.open", { trigger_id: late, view: form })).toEqual({
      ok: false,
      error: "expired_trigger_id",
    });
  });

  it("that is wrong doesn't use its trigger up", async () => {
    const lab = await openLab();
    const { body } = await pressed(lab);
    const wrong = { ...form, title: plain("x".repeat(25)) };
    const refused = await lab.call("views.open", { trigger_id: body.trigger_id, view: wrong });
    expect(refused).toMatchObject({
      error: "invalid_arguments",
      response_metadata: { messages: ["[ERROR] must be less than 25 characters [json-pointer:/view/title/text]"] },
    });
    expect(await lab.call("views.open", { trigger_id: body.trigger_id, view: form })).toMatchObject({ ok: true });
  });

  it("of more than 250 kB is refused", async () => {
    const lab = await openLab();
    const { body } = await pressed(lab);
    const section = { type: "section", text: plain("x".repeat(3_000)) };
    const view = { ...form, blocks: Array.from({ length: 90 }, () => section) };
    expect(await lab.call("views.open", { trigger_id: body.trigger_id, view })).toEqual({
      ok: false,
      error: "view_too_large",
    });
  });

  it("is updated only over the version that the app knows, if it says which", async () => {
    const lab = await openLab();
    const { id, view } = await opened(lab);
    const first = await lab.call("views.update", { view_id: id, hash: view.hash, view: form });
    expect(first.ok).toBe(true);
    expect(await lab.call("views.update", { view_id: id, hash: view.hash, view: form })).toEqual({
      ok: false,
      error: "hash_conflict",
    });
    expect(await lab.call("views.update", { view_id: id, view: form })).toMatchObject({ ok: true });
  });

  it("may not take another one's external id", async () => {
    const lab = await openLab();
    const { id } = await opened(lab, { ...form, external_id: "one" });
    expect(await lab.call("views.update", { external_id: "one", view: { ...form, external_id: "one" } })).toMatchObject(
      { ok: true, view: { id } },
    );
    const { container } = await postButtons(lab);
    await lab.workspace.as(member.dana).press({ container, block_id: "row", action_id: "correct" });
    const { trigger_id } = lab.deliveries.at(-1)?.body ?? {};
    expect(await lab.call("views.open", { trigger_id, view: { ...form, external_id: "one" } })).toEqual({
      ok: false,
      error: "duplicate_external_id",
    });
  });

  it("that is incomplete, too short or too long doesn't reach the app", async () => {
    const lab = await openLab();
    const { id } = await opened(lab);
    const dana = lab.workspace.as(member.dana);
    expect(await dana.submit(id, state(null))).toEqual({ errors: { name: "Please complete this required field." } });
    expect(await dana.submit(id, state("x"))).toEqual({ errors: { name: "Please enter at least 2 characters." } });
    expect(await dana.submit(id, state("abcdef"))).toEqual({ errors: { name: "Please enter at most 5 characters." } });
    expect(lab.deliveries.some(({ body }) => body.type === "view_submission")).toBe(false);
  });

  it("carries what was filled in, and what the app wrote on its back", async () => {
    const lab = await openLab();
    const { id } = await opened(lab);
    expect(await lab.workspace.as(member.dana).submit(id, state("지수"))).toEqual({});
    const { body } = await lab.delivery((one) => one.body.type === "view_submission");
    expect(body.view).toMatchObject({
      id,
      callback_id: "correct",
      private_metadata: "card-1",
      state: { values: state("지수") },
    });
    await expect(lab.workspace.as(member.dana).submit(id, state("지수"))).rejects.toThrow("not open");
  });

  it("is replaced, or all are closed, when the app says so", async () => {
    const answers: object[] = [
      { response_action: "update", view: { type: "modal", title: plain("Done"), blocks: [] } },
      { response_action: "clear" },
    ];
    const lab = await openLab({
      reply: ({ body }) => (body.type === "view_submission" ? { json: answers.shift() } : {}),
    });
    const { id } = await opened(lab);
    const seen = lab.pageEvents(member.dana);
    const dana = lab.workspace.as(member.dana);
    await dana.submit(id, state("지수"));
    expect(seen).toMatchObject([{ type: "view_updated", view: { id, view: { title: { text: "Done" } } } }]);
    await dana.submit(id, {});
    expect(seen.at(-1)).toEqual({ type: "view_closed", view_id: id });
  });

  it.for([
    ["an error for a block that is no field", { response_action: "errors", errors: { other: "x" } }],
    ["errors without one", { response_action: "errors", errors: {} }],
    ["a view that is wrong", { response_action: "update", view: { type: "modal" } }],
    ["a view to be pushed, which isn't implemented", { response_action: "push", view: form }],
  ] as const)("stays open, with trouble shown, when the app answers with %s", async ([, json]) => {
    const lab = await openLab({ reply: ({ body }) => (body.type === "view_submission" ? { json } : {}) });
    const { id } = await opened(lab);
    const seen = lab.pageEvents(member.dana);
    expect(await lab.workspace.as(member.dana).submit(id, state("지수"))).toEqual({});
    expect(seen).toEqual([{ type: "failed", view_id: id, text: "We had some trouble connecting. Try again?" }]);
    expect(await lab.call("views.update", { view_id: id, view: form })).toMatchObject({ ok: true });
  });

  it("that is closed is told of only if it asked for that, and belongs to nobody else", async () => {
    const lab = await openLab();
    const quiet = await opened(lab);
    await expect(lab.workspace.as(member.minsu).close(quiet.id)).rejects.toThrow("not open");
    await lab.workspace.as(member.dana).close(quiet.id);
    expect(lab.deliveries.some(({ body }) => body.type === "view_closed")).toBe(false);
    const { container } = await postButtons(lab);
    await lab.workspace.as(member.dana).press({ container, block_id: "row", action_id: "correct" });
    const { trigger_id } = lab.deliveries.at(-1)?.body ?? {};
    const { view } = await lab.call("views.open", { trigger_id, view: { ...form, notify_on_close: true } });
    await lab.workspace.as(member.dana).close(view.id);
    const { body } = await lab.delivery((one) => one.body.type === "view_closed");
    expect(body).toMatchObject({ view: { id: view.id, callback_id: "correct" }, is_cleared: false });
    expect(body).not.toHaveProperty("trigger_id");
  });
});
