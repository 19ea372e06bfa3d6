import { describe, expect, it } from "vitest";
import { takePhones } from "../../app/cards/fields/phone/phone.ts";
import { spotsOf } from "../../app/cards/layout/spot.ts";
import { sideOf } from "./side-of.ts";

const phones = (line: string) => takePhones(spotsOf([sideOf(line)]), "US").fields.map(({ value }) => value);

describe("a number in letters", () => {
  it.each([
    ["1-800-CONTOSO", "+18002668676"],
    ["Call 1-800-CALVEX-1", "+18002258391"],
    ["888-GO-FIBER", "+18884634237"],
    ["1 (866) FLOWERS4U", "+18663569377"],
  ])("is dialled by the keys of its letters: %s", (line, e164) => {
    expect(phones(line)).toMatchObject([{ kind: "phone", e164 }]);
  });

  it.each([
    ["Shop (916) 555-ROOF (7663)", "(916) 555-7663"],
    ["1-800-566-CARE (2273)", "1-800-566-2273"],
    ["800-GO-ROOFS (800-467-6637)", "800-467-6637"],
  ])("is printed in digits where those stand behind it: %s", (line, number) => {
    expect(phones(line)).toMatchObject([{ kind: "phone", number }]);
  });

  it.each([
    ["916-624-ROOF", "+19166247663"],
    ["(512) 55-PLUMB", "+15125575862"],
  ])("may have the area code of a town: %s", (line, e164) => {
    expect(phones(line)).toMatchObject([{ e164 }]);
  });

  it("stands beside others", () => {
    const all = phones("Direct: (908) 555-0133 | Cell: (201) 555-0176 | 1-800-CALVEX-1");
    expect(all.map(({ number }) => number)).toEqual(["(908) 555-0133", "(201) 555-0176", "1-800-CALVEX-1"]);
  });

  it.each(["SUITE 800 CONTOSO TOWER", "ISO-800-CONTOSO", "800 CENTER STREET", "225 MADISON AVENUE"])(
    "is none of: %s",
    (line) => {
      expect(phones(line)).toEqual([]);
    },
  );
});
