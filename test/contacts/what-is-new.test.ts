import { describe, expect, it } from "vitest";
import type { Fact } from "../../app/contacts/facts.ts";
import { foldFacts } from "../../app/contacts/fold.ts";
import { whatIsNew } from "../../app/contacts/what-is-new.ts";
import { cardId, cardRead, corrected, day, hana, minsu, mobile } from "./facts-for-tests.ts";

const jisoo = { names: ["Jisoo Park"], emails: ["jisoo@contoso.com"], companies: ["Contoso"], titles: ["Manager"] };

function news(facts: readonly Fact[], card: number) {
  const contact = foldFacts(facts).find(({ cards }) => cards.includes(cardId(card)));
  if (contact === undefined) throw new Error("nobody is on the card");
  return whatIsNew(facts, contact, cardId(card));
}

const first = cardRead(1, jisoo, { knownBy: [hana] });

describe("what a card says of a known person", () => {
  it("is nothing of somebody whom nobody knew", () => {
    expect(news([first], 1)).toBeUndefined();
    expect(news([first, cardRead(2, jisoo)], 1)).toBeUndefined();
  });

  it("is who knew them, since when, and nothing more where the card says the same again", () => {
    const again = news([first, cardRead(2, jisoo)], 2);
    expect(again).toMatchObject({ knownBy: [hana], since: day(1), added: [] });
    expect(again).not.toHaveProperty("wasAt");
    expect(again).not.toHaveProperty("wasTitled");
  });

  it("is a new title at the same place, with the one before", () => {
    const found = news([first, cardRead(2, { ...jisoo, titles: ["Director"] })], 2);
    expect(found).toMatchObject({ wasTitled: "Manager", added: [{ field: "titles", text: "Director" }] });
  });

  it("is a new company, with the one until now", () => {
    const moved = { ...jisoo, companies: ["Fabrikam"], emails: ["jisoo@contoso.com", "jisoo@fabrikam.com"] };
    const found = news([first, cardRead(2, moved)], 2);
    expect(found?.wasAt).toBe("Contoso");
    expect(found?.added).toEqual([
      { field: "companies", text: "Fabrikam" },
      { field: "emails", text: "jisoo@fabrikam.com" },
    ]);
  });

  it("is the joining of two who were two until then", () => {
    const number = mobile("010-2345-6789", "+821023456789");
    const other = cardRead(2, { names: ["박지수"], phones: [number] }, { knownBy: [minsu] });
    const found = news([first, other, cardRead(3, { ...jisoo, phones: [number] })], 3);
    expect(found?.known.map(({ id }) => id)).toEqual([cardId(1), cardId(2)]);
    expect(found?.knownBy).toEqual([hana, minsu]);
  });

  it("stays what it was when more cards come, and follows corrections of earlier ones", () => {
    const second = cardRead(2, { ...jisoo, titles: ["Director"] });
    const later = cardRead(3, { ...jisoo, titles: ["President"] });
    expect(news([first, second, later], 2)?.added).toEqual(news([first, second], 2)?.added);
    const better = corrected(4, 1, { field: "titles", was: "Manager", value: "Director" });
    expect(news([first, second, better], 2)?.added).toEqual([]);
  });

  it("keeps what was until then when still more cards come", () => {
    const second = cardRead(2, { ...jisoo, titles: ["Director"] });
    const later = cardRead(3, { ...jisoo, titles: ["President"] });
    expect(news([first, second, later], 2)?.wasTitled).toBe("Manager");
    expect(news([first, second, later], 3)?.wasTitled).toBe("Director");
  });

  it("is no other job or title where the older card is the Korean side", () => {
    const korean = cardRead(1, { ...jisoo, companies: ["(주)콘토소"], titles: ["과장"] });
    const found = news([korean, cardRead(2, jisoo)], 2);
    expect(found).not.toHaveProperty("wasAt");
    expect(found).not.toHaveProperty("wasTitled");
  });

  it("is nothing where both sides came in one message", () => {
    const back = cardRead(2, jisoo, first.message === undefined ? {} : { message: first.message });
    expect(news([first, back], 2)).toBeUndefined();
  });
});
