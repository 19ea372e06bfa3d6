import { describe, expect, it } from "vitest";
import type { Side } from "../../app/cards/card.ts";
import { aroundOf, hostOf, mayGoOn } from "../../app/cards/confidence/around.ts";
import { fieldsByRule } from "../../app/cards/read-fields.ts";
import { type Printed, sideOf } from "./side-of.ts";

const around = (...printed: readonly Printed[]) => {
  const sides: readonly Side[] = [sideOf(...printed)];
  return aroundOf(fieldsByRule(sides), sides);
};

describe("what stands around a card's values", () => {
  it("is called as its domains are, but for those of mail providers", () => {
    const { brands } = around("jane@contoso.com", "jane.roe@gmail.com", "https://www.fabrikam.co.uk/team");
    expect(brands).toEqual(["contoso", "fabrikam"]);
  });

  it("has the print of the line that half of them are larger than", () => {
    expect(around(["Contoso Ltd.", 60], "", "Jane Roe", "jane@contoso.com").usual).toBe(20);
  });

  it("has what nothing was read from, but for signs", () => {
    const { left } = around("Contoso Ltd.", "", "Jane Roe", "jane@contoso.com", "", "qwx zvbr", "", "—  7");
    expect(left.map(({ text }) => text)).toEqual(["qwx zvbr"]);
  });

  it("tells whether a value may go on in such a line right below", () => {
    const goesOn = (...between: readonly Printed[]) => {
      const card = around("Contoso Ltd.", ...between, "qwx zvbr", "", "", "Jane Roe", "jane@contoso.com");
      const [company] = card.fields.companies;
      expect(company?.value).toBe("Contoso Ltd.");
      return company && mayGoOn(company, { ...card, left: card.spots.filter(({ text }) => text === "qwx zvbr") });
    };
    expect(goesOn()).toBe(true);
    expect(goesOn("", "")).toBe(false);
  });

  it.each([
    ["https://www.contoso.com/team", "www.contoso.com"],
    ["contoso.com", "contoso.com"],
  ])("knows the host of %s", (site, host) => expect(hostOf(site)).toBe(host));
});
