import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identitiesToClaim } from "../../app/contacts/identities-to-claim.ts";
import { identityOfMail, identityOfPhone } from "../../app/contacts/identity.ts";
import { organizationKey } from "../../app/contacts/organization-key.ts";
import { someFacts } from "./arbitrary-facts.ts";
import { cardRead, corrected, mobile, phone } from "./facts-for-tests.ts";

describe("what ties cards to a person", () => {
  it("is a personal mail address, in small letters", () => {
    expect(identityOfMail("Jisoo.Park@Contoso.CO.KR")).toBe("mail:jisoo.park@contoso.co.kr");
    for (const personal of ["sales.kim@contoso.com", "jsinfo@contoso.com", "hrpark@contoso.com"])
      expect(identityOfMail(personal)).toBe(`mail:${personal}`);
  });

  it("is no mailbox of a role, and nothing that can't be an address", () => {
    const roles = [
      "info",
      "HELLO",
      "sales",
      "contact",
      "no-reply",
      "info+seoul",
      "sales-korea",
      "hr2",
      "help.desk",
      "customer_service",
    ];
    for (const role of roles) expect([role, identityOfMail(`${role}@contoso.com`)]).toEqual([role, undefined]);
    for (const broken of ["jisoo", "jisoo@contoso", "@contoso.com", "a@b@c.com", "jisoo@contoso..com", "", "123@"]) {
      expect([broken, identityOfMail(broken)]).toEqual([broken, undefined]);
    }
  });

  it("is a mobile number, by itself or by its label", () => {
    expect(identityOfPhone(mobile("010-2345-6789", "+821023456789"))).toBe("mobile:+821023456789");
    expect(identityOfPhone(phone("phone", "+82 10 2345 6789", "+821023456789"))).toBe("mobile:+821023456789");
    expect(identityOfPhone(mobile("425 555 0100", "+14252345678"))).toBe("mobile:+14252345678");
  });

  it("is no office number, fax or number that is none", () => {
    expect(identityOfPhone(phone("phone", "02-345-6789", "+8223456789"))).toBeUndefined();
    expect(identityOfPhone(phone("fax", "010-2345-6789", "+821023456789"))).toBeUndefined();
    expect(identityOfPhone(mobile("010-2345-6789"))).toBeUndefined();
    expect(identityOfPhone(mobile("010", "+8210"))).toBeUndefined();
  });

  it("of a corrected card is both what was read and what is right", () => {
    const fix = corrected(2, 1, { field: "emails", was: "jisoo@contoso.con", value: "jisoo@contoso.com" });
    expect(identitiesToClaim([cardRead(1, { emails: ["jisoo@contoso.con"] }), fix])).toEqual([
      "mail:jisoo@contoso.com",
      "mail:jisoo@contoso.con",
    ]);
  });
});

describe("what is claimed for a card", () => {
  it("never becomes less by a later fact", () => {
    fc.assert(
      fc.property(someFacts, fc.nat(), (facts, cut) => {
        const more = new Set(identitiesToClaim(facts));
        expect(identitiesToClaim(facts.slice(0, cut % (facts.length + 1))).filter((one) => !more.has(one))).toEqual([]);
      }),
    );
  });
});

describe("an organization", () => {
  it("is the same with and without its legal form", () => {
    const same = (...names: string[]) => expect([...new Set(names.map(organizationKey))]).toHaveLength(1);
    same("Contoso", "CONTOSO Inc.", "Contoso, Ltd.", "Contoso Co., Ltd", "The Contoso Corporation", "Contoso L.L.C.");
    same("푸른하늘", "(주)푸른하늘", "㈜ 푸른하늘", "주식회사 푸른하늘", "푸른하늘 주식회사", "푸른 하늘");
  });

  it("is another by every other word, and keeps a name that is only a form", () => {
    expect(organizationKey("Contoso Bank")).not.toBe(organizationKey("Contoso"));
    expect(organizationKey("푸른하늘은행")).not.toBe(organizationKey("푸른하늘"));
    for (const odd of ["Company", "(주)", "Co., Ltd.", "!!!"]) expect(organizationKey(odd)).not.toBe("");
  });
});
