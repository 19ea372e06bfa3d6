import { describe, expect, it } from "vitest";
import { member } from "../../../app/local/workspace/world/seed.ts";
import { type Lab, openLab } from "./lab.ts";
import { plain, postButtons, pressed } from "./press-buttons.ts";

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
