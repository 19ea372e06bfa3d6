import { describe, expect, it } from "vitest";
import { channel, member } from "../../../app/local/workspace/world/seed.ts";
import { fullManifest } from "./full-manifest.ts";
import { openLab } from "./lab.ts";
import { buttons, cards, failed, plain, postButtons, pressed } from "./press-buttons.ts";

describe("a click", () => {
  it("that the app doesn't answer shows that it is not responding", async () => {
    const lab = await openLab({ reply: ({ body }) => (body.type === "block_actions" ? { status: 500 } : {}) });
    const seen = lab.pageEvents(member.dana);
    await pressed(lab);
    await expect.poll(() => failed(seen)).toHaveLength(1);
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
