import { describe, expect, it } from "vitest";
import { takePhones } from "../../app/cards/fields/phone/phone.ts";
import { spotsOf } from "../../app/cards/layout/spot.ts";
import { sideOf } from "./side-of.ts";

describe("a hyphen behind a whole number", () => {
  it.each([
    ["Tel: +86 755 2555 8812-806", "CN", "+86 755 2555 8812", "806"],
    ["T: (86) 21-5555 6000-8123", "CN", "(86) 21-5555 6000", "8123"],
    ["電話 02-2555-8899-302", "TW", "02-2555-8899", "302"],
  ] as const)("has its extension behind it: %s", (line, country, number, extension) => {
    const { fields } = takePhones(spotsOf([sideOf(line)]), country);
    expect(fields.map(({ value }) => value)).toMatchObject([{ number, extension }]);
  });

  it("has none where the number goes on", () => {
    const { fields } = takePhones(spotsOf([sideOf("Tel +49 711 5550-340")]), "DE");
    expect(fields.map(({ value }) => value)).toEqual([
      { kind: "phone", number: "+49 711 5550-340", e164: "+497115550340" },
    ]);
  });
});
