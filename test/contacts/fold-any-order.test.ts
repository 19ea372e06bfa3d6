import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fact } from "../../app/contacts/facts.ts";
import { foldFacts } from "../../app/contacts/fold.ts";
import { pairKey } from "../../app/contacts/in-order.ts";
import { liveCards } from "../../app/contacts/live-cards.ts";
import { standingFacts } from "../../app/contacts/standing-facts.ts";
import { someFacts } from "./arbitrary-facts.ts";

/** The same facts, in another order, some of them several times. */
const shuffled = (facts: readonly Fact[]) =>
  fc
    .array(fc.constantFrom(...facts), { maxLength: 10 })
    .chain((again) => fc.shuffledSubarray([...facts, ...again], { minLength: facts.length + again.length }));

describe("the same facts", () => {
  it("fold to the same contacts in any order, any number of times", () => {
    fc.assert(
      fc.property(
        someFacts.chain((facts) => fc.tuple(fc.constant(facts), shuffled(facts))),
        ([facts, other]) => {
          expect(foldFacts(other)).toEqual(foldFacts(facts));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("put every card that counts into exactly one contact, named for its earliest", () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const contacts = foldFacts(facts);
        const cards = contacts.flatMap(({ cards }) => cards);
        expect(cards.toSorted()).toEqual(liveCards(standingFacts(facts)).map(({ card }) => card));
        for (const { id, cards } of contacts) expect(id).toBe(cards.toSorted()[0]);
      }),
    );
  });

  it("never bring cards together whose latest decision says apart", () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const decisions = standingFacts(facts).filter((fact) => fact.kind === "apart" || fact.kind === "same-person");
        const latest = new Map(
          decisions.toSorted((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1)).map((one) => [pairKey(one.cards), one]),
        );
        const contacts = foldFacts(facts);
        for (const { kind, cards } of latest.values()) {
          const together = contacts.some((contact) => cards.every((card) => contact.cards.includes(card)));
          expect(kind === "apart" && together).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("give every value a source on a card of the contact, the best of them first", () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        for (const contact of foldFacts(facts)) {
          const values = [contact.names, contact.phones, contact.emails, contact.websites, contact.addresses].flat();
          for (const { sources, confidence } of values) {
            expect(sources.length).toBeGreaterThan(0);
            expect(sources.every(({ card }) => contact.cards.includes(card))).toBe(true);
            if (sources.some(({ kind }) => kind === "correction")) expect(confidence).toBe(1);
          }
        }
      }),
    );
  });
});
