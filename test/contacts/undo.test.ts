import { describe, expect, it } from "vitest";
import type { Fact } from "../../app/contacts/facts.ts";
import { foldFacts } from "../../app/contacts/fold.ts";
import { undoDecision } from "../../app/contacts/undo.ts";
import type { ChannelId, FactId } from "../../app/ids.ts";
import {
  apart,
  audienceSet,
  cardRead,
  corrected,
  day,
  hana,
  minsu,
  notACard,
  samePerson,
  tagged,
} from "./facts-for-tests.ts";

const jisoo = { names: ["Jisoo Park"], emails: ["jisoo@contoso.com"] };
const other = { names: ["Jisoo Park"], emails: ["park@fabrikam.com"] };
const cards = [cardRead(1, jisoo), cardRead(2, other), cardRead(3, jisoo)];

function undo(facts: readonly Fact[], fact: Fact, at = 20) {
  return undoDecision(facts, fact.id, { at: day(at), by: hana, idFor: (id) => `${day(at)}-undo-${id}` as FactId });
}

function undone(facts: readonly Fact[], fact: Fact, at = 20): readonly Fact[] {
  const undoing = undo(facts, fact, at);
  if (undoing.kind !== "undo") throw new Error(`not undone: ${undoing.kind}`);
  return [...facts, ...undoing.facts];
}

describe("undoing", () => {
  it.each([
    ["a join", samePerson(5, 1, 2)],
    ["a parting", apart(5, 1, 3)],
    ["a correction", corrected(5, 1, { field: "names", was: "Jisoo Park", value: "Jisu Park" })],
    ["what was said to be no card", notACard(5, 2)],
    ["a tag", tagged(5, 1, "vip")],
  ])("%s gives what was before, and undoing that gives it back", (_, fact) => {
    const decided = [...cards, fact];
    expect(foldFacts(decided)).not.toEqual(foldFacts(cards));
    const back = undone(decided, fact);
    expect(foldFacts(back)).toEqual(foldFacts(cards));
    const undoing = back.at(-1);
    if (undoing === undefined) throw new Error("nothing was undone");
    expect(foldFacts(undone(back, undoing, 21))).toEqual(foldFacts(decided));
  });

  it("takes back a parting of several cards as a whole", () => {
    const parted = [...cards, apart(5, 1, 2), apart(5, 1, 3)];
    expect(undo(parted, apart(5, 1, 3))).toMatchObject({
      kind: "undo",
      facts: [{ kind: "undone" }, { kind: "undone" }],
    });
  });

  it("is refused a second time, and says what had undone it", () => {
    const join = samePerson(5, 1, 2);
    const back = undone([...cards, join], join);
    expect(undo(back, join, 22)).toMatchObject({ kind: "already", undone: { by: hana, at: day(20) } });
  });

  it("is refused where a later decision rests on it, and goes once that is undone", () => {
    const first = corrected(5, 1, { field: "names", was: "Jisoo Park", value: "Jisu Park" });
    const second = corrected(6, 1, { field: "names", was: "Jisu Park", value: "Ji-su Park" });
    const facts = [...cards, first, second];
    expect(undo(facts, first)).toMatchObject({ kind: "rests", later: second });
    expect(undo(undone(facts, second), first, 21)).toMatchObject({ kind: "undo" });
    const join = samePerson(5, 1, 2);
    expect(undo([...cards, join, apart(7, 2, 1)], join)).toMatchObject({ kind: "rests", later: { kind: "apart" } });
  });

  it("of who may know of a card is its decider's alone", () => {
    const set = audienceSet(5, 1, { kind: "channel", channel: "C1" as ChannelId });
    expect(undo([...cards, set], set)).toMatchObject({ kind: "undo" });
    const byMinsu = { ...set, by: minsu };
    expect(undo([...cards, byMinsu], byMinsu)).toMatchObject({ kind: "not-yours" });
  });

  it("of what is not known, or of a card itself, is refused", () => {
    expect(undo(cards, tagged(5, 1, "vip"))).toEqual({ kind: "unknown" });
    expect(undo(cards, cardRead(1, jisoo))).toEqual({ kind: "unknown" });
  });
});
