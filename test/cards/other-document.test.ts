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

  it("is one by what it is called, alone on its line, also with spaces in it", () => {
    expect(isOne("INVOICE", "Jane Roe", "Contoso", "jane@contoso.com")).toBe(true);
    expect(isOne("영 수 증", "행복마트", "02-555-0123")).toBe(true);
    expect(isOne("社員証", "山田 太郎", "株式会社コントソ")).toBe(true);
    expect(isOne("Lieferschein", "Fabrikam GmbH", "Fahrer: K. Vogt")).toBe(true);
  });

  it("is one by two of its parts, or by one and a date", () => {
    expect(isOne("Jane Roe", "Education", "Skills: SQL", "jane@contoso.com")).toBe(true);
    expect(isOne("발행: 2026년 3월 4일", "받는 분: 김민수", "010-2345-6789")).toBe(true);
    expect(isOne("Guests: 2", "Arrives Mar 3, 2026", "Jane Roe", "jane@contoso.com")).toBe(true);
  });

  it("is a page of sentences, in lines of a few words", () => {
    const page = [
      "It is a pity that he",
      "was not there when they",
      "said that it was over",
      "and that we can go home.",
    ];
    expect(isOne(...page, "jane@contoso.com")).toBe(true);
    const notice = ["행사를 엽니다", "누구나 오실 수 있습니다", "신발을 벗어 주세요", "문의는 전화로 받습니다"];
    expect(isOne(...notice, "02-555-0123")).toBe(true);
  });

  it("isn't a card, though it has three lines of slogan, a number for reservations or a part's name", () => {
    const slogan = ["We make gardens that you love", "and that are easy to keep", "as if they were wild"];
    expect(isOne("Jane Roe", ...slogan, "jane@contoso.com")).toBe(false);
    expect(isOne("Jane Roe", "Student", "Contoso University", "Languages: English, Korean")).toBe(false);
    expect(isOne("Trattoria Contoso", "Reservation: 206.555.0123", "Jane Roe, Chef")).toBe(false);
    expect(isOne("Jane Roe", "Experience Designer", "Profile: in/janeroe", "jane@contoso.com")).toBe(false);
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
