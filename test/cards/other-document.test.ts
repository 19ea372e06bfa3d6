import { describe, expect, it } from "vitest";
import { cardsOf } from "../../app/cards/read-card.ts";
import { isListOfPeople, isOtherDocument } from "../../app/cards/sides/other-document.ts";
import { sideOf } from "./side-of.ts";

const isOne = (...lines: readonly string[]): boolean => isOtherDocument(sideOf(...lines).lines);

describe("another kind of paper", () => {
  it("is one with prices and what they add up to", () => {
    expect(isOne("Corner Grocery", "Milk 3.49", "Bread 4.25", "Total 7.74")).toBe(true);
    expect(isOne("행복마트", "합계 12,300원", "부가세 1,118")).toBe(true);
  });

  it("is a letter, by how it begins and how it ends", () => {
    expect(isOne("Dear Ms. Roe,", "we met last week.", "Kind regards", "Tom Hale")).toBe(true);
  });

  it("is a chat, by its times", () => {
    expect(isOne("10:41", "see you at the fair", "10:43 AM")).toBe(true);
  });

  it("is a team's page, by its many addresses, where something else tells it too", () => {
    expect(isOne("Meet the team", "a@contoso.com", "b@contoso.com", "c@contoso.com")).toBe(true);
  });

  it("is a form, by what only forms ask for", () => {
    expect(isOne("Last name  Roe", "Date of birth 04/12/1961", "jane@contoso.com", "Policy no. 441")).toBe(true);
    expect(isOne("생년월일 1980.01.02", "서명 또는 날인")).toBe(true);
  });

  it("is a profile, whose signs stand on one line", () => {
    expect(isOne("Jane Roe", "204 posts  18.4k followers  512 following", "jane.shop")).toBe(true);
  });

  it("isn't a card, though it has a slogan of thanks, a year or one price", () => {
    expect(isOne("Jane Roe", "Owner", "Haircuts from $25", "206.555.0123", "jane@contoso.com")).toBe(false);
    expect(isOne("Contoso since 1994", "Jane Roe", "Sales", "jane@contoso.com", "info@contoso.com")).toBe(false);
  });
});

describe("a list of people", () => {
  const mails = ["a@contoso.com", "b@contoso.com", "c@contoso.com"];

  it("is one by its heading, over several people's addresses", () => {
    expect(isListOfPeople(sideOf("Meet the team", ...mails).lines)).toBe(true);
    expect(isListOfPeople(sideOf("비상연락망", ...mails).lines)).toBe(true);
  });

  it("gives no cards, though each of its people would be one", () => {
    const people = [
      ...["Lena Fischer", "CEO", "lena@contoso.com", "", ""],
      ...["Omar Haddad", "CTO", "omar@contoso.com", "", ""],
      ...["Yuki Tan", "COO", "yuki@contoso.com"],
    ];
    expect(cardsOf([sideOf(...people)])).toHaveLength(3);
    expect(cardsOf([sideOf("Our team", ...people)])).toEqual([]);
  });

  it("isn't a sheet of cards, nor a card with such a word", () => {
    expect(isListOfPeople(sideOf("Meet the team at Contoso", ...mails).lines)).toBe(false);
    expect(isListOfPeople(sideOf("Our People", "Jane Roe", "jane@contoso.com").lines)).toBe(false);
  });
});
