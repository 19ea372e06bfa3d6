import { describe, expect, it } from "vitest";
import { channel, member } from "../../../app/local/workspace/world/seed.ts";
import { english } from "../../../app/words/en/english.ts";
import { cards } from "./cards.ts";
import { eventually, type Octember, openOctember, readable } from "./open-octember.ts";

const place = channel.businessCards;
/** A number that is of another country than the card's other one. */
const doubted = [...cards.jisoo, "tel: +44 (0) 20 9876 5432"];
const mark = "❓";

function resultOf(octember: Octember, ts: string) {
  const result = octember.said(member.minsu, place).find((one) => one.thread_ts === ts && !one.ephemeral);
  if (result === undefined) throw new Error("there is no result");
  return result;
}

async function withDoubt(where: { channel?: string } = {}) {
  const octember = await openOctember();
  const ts = await octember.card(member.dana, doubted, where);
  await octember.heard();
  return { octember, ts };
}

async function show(octember: Octember, as: string) {
  return octember.press(as, await octember.run(as, "find jisoo", place), "show_contact", place);
}

describe("Looks right", () => {
  it("stands beside a card that was read with doubt, and beside no other", async () => {
    const { octember, ts } = await withDoubt();
    expect(readable(resultOf(octember, ts))).toContain("looks_right");
    const sure = await octember.card(member.dana, cards.minho);
    await octember.heard();
    expect(readable(resultOf(octember, sure))).not.toContain("looks_right");
    expect(readable(resultOf(octember, sure))).not.toContain(mark);
  });

  it("takes the marks from the result, and is told in the history, where it can be undone", async () => {
    const { octember, ts } = await withDoubt();
    const answer = await octember.press(member.minsu, resultOf(octember, ts), "looks_right", place);
    expect(answer.text).toBe("확인한 값으로 표시했어요. 고마워요!");
    await eventually(() => (readable(resultOf(octember, ts)).includes(mark) ? undefined : true));
    expect(readable(resultOf(octember, ts))).toContain("+44 (0) 20 9876 5432");
    expect(readable(resultOf(octember, ts))).not.toContain("looks_right");

    const history = await octember.run(member.dana, "history jisoo", place);
    expect(readable(history)).toContain("checked the phone +44 (0) 20 9876 5432");
    await octember.press(member.dana, history, "undo", place);
    await eventually(() => (readable(resultOf(octember, ts)).includes(mark) ? true : undefined));
    expect(readable(resultOf(octember, ts))).toContain("looks_right");
  });

  it("pressed where somebody has checked it meanwhile, says that nothing is left, and changes nothing", async () => {
    const { octember, ts } = await withDoubt();
    const shown = await show(octember, member.dana);
    await octember.press(member.minsu, resultOf(octember, ts), "looks_right", place);
    await octember.heard();
    expect((await octember.press(member.dana, shown, "looks_right", place)).text).toContain("nothing left to check");
    const history = await octember.run(member.dana, "history jisoo", place);
    expect(readable(history).match(/checked the phone/g)).toHaveLength(1);
  });

  it("means what stood there: what is in doubt by now, but wasn't shown, stays so", async () => {
    const { octember, ts } = await withDoubt();
    const shown = await show(octember, member.dana);
    await octember.card(member.sofia, [...cards.jisoo, "tel: +44 (0) 20 9876 5499"]);
    await octember.heard();
    await octember.press(member.dana, shown, "looks_right", place);
    await octember.heard();
    const now = await show(octember, member.sofia);
    expect(readable(now)).toMatch(/5499[^\]]*❓/);
    expect(readable(resultOf(octember, ts))).not.toMatch(/5432[^\]]*❓/);
  });

  it("stands beside the whole contact, for all of its cards", async () => {
    const { octember, ts } = await withDoubt();
    await octember.card(member.sofia, [...cards.jisoo, "tel: +44 (0) 20 9876 5499"]);
    await octember.heard();
    const shown = await show(octember, member.dana);
    expect(readable(shown)).toContain("5432");
    expect(readable(shown)).toContain("5499");
    expect((await octember.press(member.dana, shown, "looks_right", place)).text).toContain("Noted as checked");
    const again = await show(octember, member.dana);
    expect(readable(again)).not.toContain(mark);
    await eventually(() => (readable(resultOf(octember, ts)).includes(mark) ? undefined : true));
  });

  it("of a card that was made private meanwhile says no more than that it is gone", async () => {
    const { octember } = await withDoubt();
    const shown = await show(octember, member.sofia);
    const own = await show(octember, member.dana);
    await octember.press(member.dana, own, "make_private", place);
    await octember.heard();
    const answer = await octember.press(member.sofia, shown, "looks_right", place);
    expect(answer.text).toBe(english.refuse.contactGone);
    const history = await octember.run(member.dana, "history jisoo", place);
    expect(readable(history)).not.toContain("checked");
  });
});
