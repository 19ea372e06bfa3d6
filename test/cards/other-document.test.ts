import { describe, expect, it } from "vitest";
import { isOtherDocument } from "../../app/cards/sides/other-document.ts";
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

  it("isn't a card, though it has a slogan of thanks, a year or one price", () => {
    expect(isOne("Jane Roe", "Owner", "Haircuts from $25", "206.555.0123", "jane@contoso.com")).toBe(false);
    expect(isOne("Contoso since 1994", "Jane Roe", "Sales", "jane@contoso.com", "info@contoso.com")).toBe(false);
  });
});
