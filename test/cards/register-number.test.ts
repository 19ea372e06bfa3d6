import { describe, expect, it } from "vitest";
import { takeRegisterNumbers } from "../../app/cards/fields/register-number.ts";
import { spotsOf } from "../../app/cards/layout/spot.ts";
import { readOne, sideOf } from "./side-of.ts";

const taken = (line: string) => takeRegisterNumbers(spotsOf([sideOf(line)]));

describe("the number of a register, a tax office or a certificate", () => {
  it.each([
    "CA DRE #01998877",
    "NMLS ID 445566",
    "USt-IdNr. DE123456789",
    "SIRET 123 456 789 00012",
    "GSTIN : 33AABCU9603R1ZX",
    "사업자등록번호 123-45-67890",
    "登録番号 T1234567890123",
    "ISO 9001:2015 certified",
    "RC 555213",
    "TRN: 100555123400003",
  ])("is taken out with what it is called: %s", (line) => {
    const { fields, rest } = taken(line);
    expect(fields).toHaveLength(1);
    expect(rest.map(({ text }) => text.trim()).join("")).toBe("");
  });

  it("leaves nothing of a certificate that could be a company", () => {
    const { rest } = taken("An ISO 9001 : 2008 Certified Company");
    expect(rest.map(({ text }) => text.trim()).join("")).toBe("");
  });

  it.each(["ISO Consulting", "Registered Nurse", "Tel. 02-555-1234"])(
    "is none without its number, or without its label: %s",
    (line) => {
      expect(taken(line).fields).toEqual([]);
    },
  );

  it("is no phone", () => {
    const card = readOne(
      ["Jacqueline Lim", 34],
      "Country Manager",
      "Kopi & Co",
      "T +65 6225 1647",
      "jacqueline.lim@kopiandco.sg",
      "UEN 201512345W",
    );
    expect(card.phones).toEqual(["phone +6562251647"]);
  });
});
