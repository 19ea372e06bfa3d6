import { describe, expect, it } from "vitest";
import type { Fact } from "../../app/contacts/facts.ts";
import { foldFacts } from "../../app/contacts/fold.ts";
import { historyOf } from "../../app/contacts/history.ts";
import {
  apart,
  cardId,
  cardRead,
  corrected,
  notACard,
  removed,
  samePerson,
  tagged,
  undone,
} from "./facts-for-tests.ts";

const jisoo = { names: ["Jisoo Park"], emails: ["jisoo@contoso.com"] };
const cards = [cardRead(1, jisoo), cardRead(2, jisoo), cardRead(3, { names: ["Minho Lee"] })];

function kinds(facts: readonly Fact[]) {
  const contact = foldFacts(facts).find(({ cards: [first] }) => first === cardId(1));
  if (contact === undefined) throw new Error("she is gone");
  return historyOf(facts, contact).map(({ facts: [first], undone: by }) => (by ? `${first.kind}, undone` : first.kind));
}

describe("the history of a contact", () => {
  it("is what was added and decided, the latest first, and nothing of others", () => {
    const facts = [
      ...cards,
      tagged(5, 1, "vip"),
      corrected(4, 2, { field: "names", value: "박지수" }),
      tagged(6, 3, "x"),
    ];
    expect(kinds(facts)).toEqual(["tagged", "corrected", "card-read", "card-read"]);
  });

  it("has one entry for a decision on several cards", () => {
    const facts = [...cards, cardRead(4, jisoo), apart(5, 3, 1), apart(5, 3, 2), apart(5, 3, 4)];
    expect(kinds(facts).filter((kind) => kind === "apart")).toHaveLength(1);
  });

  it("has what was undone, and what is there again as if nothing had been", () => {
    const join = samePerson(5, 1, 3);
    const undoing = undone(6, join);
    expect(kinds([...cards, join, undoing])).toContain("same-person, undone");
    expect(kinds([...cards, join, undoing, undone(7, undoing)])).toContain("same-person");
  });

  it("has the cards that count no longer", () => {
    expect(kinds([...cards, removed(5, 2)])).toEqual(["removed", "card-read", "card-read"]);
    expect(kinds([...cards, notACard(5, 2)])).toEqual(["not-a-card", "card-read", "card-read"]);
  });
});
