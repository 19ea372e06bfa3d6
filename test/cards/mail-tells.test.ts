import { describe, expect, it } from "vitest";
import {
  isNearlyInDomain,
  isOddLocal,
  isOfOtherInitial,
  mayBeOtherLetter,
  nearestName,
} from "../../app/cards/confidence/mail-tells.ts";

describe("what is told of a mailbox", () => {
  it.each([
    ["ibriscoe", "LaTonya Briscoe", true],
    ["l.briscoe", "LaTonya Briscoe", false],
    ["briscoe", "LaTonya Briscoe", false],
    ["sales", "LaTonya Briscoe", false],
    ["latonya.briscoe", "LaTonya Briscoe", false],
  ])("whether the letter in front of the family's name is another's: %s of %s", (local, name, other) =>
    expect(isOfOtherInitial(local, name)).toBe(other),
  );

  it.each([
    ["1층", true],
    ["jane roe", true],
    ["jane|roe", true],
    ["jane.roe+cards_1-a", false],
  ])("whether no mailbox is called so: %s", (local, odd) => expect(isOddLocal(local)).toBe(odd));

  it.each([
    ["ivenkat", "Lakshmi Venkataraman", true],
    ["iabbott", "Iris Abbott", false],
    ["info", "Iris Abbott", false],
    ["venkat", "Lakshmi Venkataraman", false],
  ])("whether its first letter may be another: %s of %s", (local, name, other) =>
    expect(mayBeOtherLetter(local, [name])).toBe(other),
  );

  it.each([
    ["j.hasenoehrl", "hasenoehri-antriebe.de", true],
    ["j.hasenoehrl", "hasenoehrl-antriebe.de", false],
    ["jane.roe", "contoso.com", false],
  ])("whether its domain says a part of it with another letter: %s@%s", (local, domain, odd) =>
    expect(isNearlyInDomain(local, domain)).toBe(odd),
  );

  it("how much of it is the name that is nearest", () => {
    expect(nearestName("jane.roe", ["박지수", "Jane Roe"])).toBe(1);
    expect(nearestName("info", ["박지수", "Jane Roe"])).toBe(0);
    expect(nearestName("info", [])).toBe(0);
  });
});
