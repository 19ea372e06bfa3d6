import type { ModalView } from "@slack/types";
import { describe, expect, it } from "vitest";
import type { PageView } from "../../../app/local/page-api.ts";
import { channel, member } from "../../../app/local/workspace/world/seed.ts";
import { cards } from "./cards.ts";
import { eventually, type Octember, openOctember } from "./open-octember.ts";

const minsu = ["(주)콘토소", "김민수", "과장", "M 010-9999-1234", "minsu.kim@contoso.com"];

/** Chooses the shortcut. @returns the form, always as it is now */
async function findContact(octember: Octember, as: string) {
  const views: PageView[] = [];
  octember.workspace.listen(as, (event) => {
    if (event.type === "view_opened" || event.type === "view_updated") views.push(event.view);
  });
  await octember.workspace.as(as).shortcut(channel.businessCards, "find_contact");
  await eventually(() => (views.length > 1 ? true : undefined));
  const id = views[0]?.id ?? "";
  const who = octember.workspace.as(as);
  const box = { container: { type: "view", view_id: id }, block_id: "find", action_id: "find_person" } as const;
  const shown = () => JSON.stringify(views.at(-1)?.view.blocks);
  return {
    title: () => (views.at(-1)?.view as ModalView | undefined)?.title.text,
    shown,
    type: (value: string) => who.options({ ...box, value }),
    choose: (value: string) => who.press({ ...box, value }),
    async press(action: string) {
      const blocks = (views.at(-1)?.view.blocks ?? []) as { block_id?: string; elements?: { action_id?: string }[] }[];
      const row = blocks.find(({ elements }) => elements?.some(({ action_id: one }) => one === action));
      await who.press({ container: box.container, block_id: row?.block_id ?? "", action_id: action });
    },
    shows: (part: string) => eventually(() => (shown().includes(part) ? true : undefined)),
  };
}

describe('the shortcut "Find contact"', () => {
  it("finds people while somebody types, also in the middle of a syllable, and shows who is chosen", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, minsu);
    const form = await findContact(octember, member.sofia);
    expect(form.title()).toBe("Find contact");
    for (const typed of [
      "김",
      "김ㅁ",
      "김미",
      "김미ㄴ",
      "김민",
      "김민ㅅ",
      "김민수",
      "ㄱㅁㅅ",
      "kim min",
      "1234",
      "콘토",
    ])
      expect(await form.type(typed), typed).toEqual([expect.objectContaining({ text: "김민수, 과장, (주)콘토소" })]);
    const [row] = await form.type("김미ㄴ");
    await form.choose(row?.value ?? "");
    await form.shows("minsu.kim@contoso.com");
    expect(form.shown()).toContain("find_person");
  });

  it("says in the direct messages what its buttons answer", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, cards.jisoo);
    const form = await findContact(octember, member.sofia);
    const [row] = await form.type("jis");
    await form.choose(row?.value ?? "");
    await form.shows("jisoo@contoso.com");
    const direct = octember.workspace.as(member.sofia).direct(octember.bot).channel;
    for (const [button, part] of [
      ["introduce_me", "Dana"],
      ["show_contact", "open_remark"],
    ] as const) {
      await form.press(button);
      await eventually(() =>
        octember.said(member.sofia, direct).some((one) => JSON.stringify(one).includes(part)) ? true : undefined,
      );
    }
  });

  it("shows the one who was chosen last", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, cards.jisoo);
    await octember.card(member.dana, cards.minho);
    const form = await findContact(octember, member.sofia);
    const [[jisoo], [minho]] = [await form.type("jisoo"), await form.type("minho")];
    await form.choose(jisoo?.value ?? "");
    await form.choose(minho?.value ?? "");
    await form.shows("minho@fabrikam.com");
    await octember.heard();
    expect(form.shown()).toContain("minho@fabrikam.com");
  });

  it("speaks Korean to a Korean member", async () => {
    const octember = await openOctember();
    const form = await findContact(octember, member.haeun);
    expect(form.title()).toBe("연락처 찾기");
    expect(form.shown()).toContain("한 글자만 입력해도");
  });

  it("offers nobody of a private channel to those who aren't in it, and shows them to nobody who left it meanwhile", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, cards.jisoo, { channel: channel.salesPrivate });
    const inside = await findContact(octember, member.minsu);
    const [row] = await inside.type("jisoo");
    expect(row?.text).toContain("Jisoo Park");
    await octember.workspace.as(member.minsu).command(channel.salesPrivate, "/leave");
    await octember.heard();
    await inside.choose(row?.value ?? "");
    await inside.shows("이 연락처는 이제 없거나");
    const outside = await findContact(octember, member.sofia);
    expect(await outside.type("jisoo")).toEqual([]);
  });

  it("offers nobody for what asks for nothing, and is not troubled by what is odd", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, cards.jisoo);
    const form = await findContact(octember, member.sofia);
    for (const typed of ["!!!", "🎉", "met:", "-", '"', "*".repeat(150), "jisoo ".repeat(700)])
      expect(await form.type(typed), typed).toEqual([]);
  });

  it("tells guests that it is not for them", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, cards.jisoo);
    const form = await findContact(octember, member.guest);
    expect(form.shown()).toContain("Guests can't use Octember");
    expect(form.shown()).not.toContain("find_person");
  });
});
