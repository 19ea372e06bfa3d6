import { describe, expect, it } from "vitest";
import type { Fact } from "../../app/contacts/facts.ts";
import { foldFacts } from "../../app/contacts/fold.ts";
import { joinCards, type PairDecision, partCard } from "../../app/contacts/part-card.ts";
import { undoDecision } from "../../app/contacts/undo.ts";
import type { FactId } from "../../app/ids.ts";
import { apart, cardId, cardRead, day, hana, minsu, mobile } from "./facts-for-tests.ts";

const number = mobile("010-2345-6789", "+821023456789");
const stated: PairDecision = { at: day(20), by: hana, idFor: (pair) => `20-${pair}` as FactId };

function people(facts: readonly Fact[]) {
  return foldFacts(facts).map(({ cards }) => cards.map((card) => [1, 2, 3, 4].find((n) => cardId(n) === card)));
}

function part(facts: readonly Fact[], card: number) {
  const contact = foldFacts(facts).find(({ cards }) => cards.includes(cardId(card)));
  if (contact === undefined) throw new Error("nobody is on the card");
  return partCard(facts, contact, cardId(card), stated);
}

describe("parting a card from a contact", () => {
  const four = [1, 2, 3, 4].map((n) => cardRead(n, { names: ["Jisoo Park"], phones: [number] }));

  it("leaves the others one person, though what tied them is on the parted card, too", () => {
    expect(people([...four, ...part(four, 4)])).toEqual([[1, 2, 3], [4]]);
    expect(people([...four, ...part(four, 1)])).toEqual([[1], [2, 3, 4]]);
  });

  it("leaves two people who were one by that card alone", () => {
    const two = [
      cardRead(1, { names: ["Jisoo Park"], emails: ["jisoo@contoso.com"] }),
      cardRead(2, { names: ["박지수"], phones: [number] }),
      cardRead(3, { names: ["Jisoo Park"], emails: ["jisoo@contoso.com"], phones: [number] }),
    ];
    expect(people(two)).toEqual([[1, 2, 3]]);
    expect(people([...two, ...part(two, 3)])).toEqual([[1], [2], [3]]);
  });

  it("is undone as one decision", () => {
    const facts = [...four, ...part(four, 4)];
    const [first] = facts.slice(4);
    if (first === undefined) throw new Error("nothing was decided");
    const undoing = undoDecision(facts, first.id, { at: day(21), by: minsu, idFor: (id) => `21-${id}` as FactId });
    expect(undoing.kind).toBe("undo");
    expect(people([...facts, ...(undoing.kind === "undo" ? undoing.facts : [])])).toEqual([[1, 2, 3, 4]]);
  });
});

describe("joining two people", () => {
  it("joins them whole, where somebody said of all their cards that they are apart", () => {
    const mail = { emails: ["minho@fabrikam.com"] };
    const facts = [
      cardRead(1, { names: ["Minho Lee"], ...mail }),
      cardRead(2, { names: ["Minho Lee"], ...mail }),
      cardRead(3, { names: ["Minho Lee"] }),
      apart(10, 3, 1),
      apart(10, 3, 2),
    ];
    const [one, other] = foldFacts(facts);
    if (one === undefined || other === undefined) throw new Error("they are not two");
    const joined = joinCards(facts, [cardId(3), cardId(1)], [other, one], stated);
    expect(people([...facts, ...joined])).toEqual([[1, 2, 3]]);
  });
});
