import { describe, expect, it } from "vitest";
import { foldFacts } from "../../app/contacts/fold.ts";
import {
  apart,
  cardId,
  cardRead,
  day,
  hana,
  minsu,
  mobile,
  notACard,
  noted,
  phone,
  samePerson,
  tagged,
} from "./facts-for-tests.ts";
import { onlyContact as only } from "./only-contact.ts";

const jisoo = {
  names: ["박지수", "Jisoo Park"],
  emails: ["jisoo@contoso.com"],
  phones: [mobile("010-2345-6789", "+821023456789")],
};

const values = <T>(list: readonly { readonly value: T }[]) => list.map(({ value }) => value);

describe("cards of one person", () => {
  it("become one contact by a personal mail address, in any case of letters", () => {
    const contact = only([cardRead(1, jisoo), cardRead(2, { names: ["Jisoo Park"], emails: ["Jisoo@Contoso.com"] })]);
    expect(contact.id).toBe(cardId(1));
    expect(contact.cards).toEqual([cardId(1), cardId(2)]);
    expect(values(contact.emails)).toEqual(["Jisoo@Contoso.com"]);
    expect(contact.emails[0]?.sources.map((source) => source.card)).toEqual([cardId(2), cardId(1)]);
  });

  it("become one contact by a mobile number, also when one of them labels it a phone", () => {
    const contact = only([
      cardRead(1, { names: ["박지수"], phones: [mobile("010-2345-6789", "+821023456789")] }),
      cardRead(2, { names: ["Jisoo Park"], phones: [phone("phone", "+82 10 2345 6789", "+821023456789")] }),
    ]);
    expect(contact.names.map(({ value }) => value.written)).toEqual(["Jisoo Park", "박지수"]);
    expect(contact.phones).toHaveLength(1);
  });

  it("stay two by a shared office number, fax or sales@ address", () => {
    const shared = {
      emails: ["sales@contoso.com"],
      phones: [phone("phone", "02-345-6789", "+8223456789"), phone("fax", "010-1111-2222", "+821011112222")],
    };
    expect(
      foldFacts([cardRead(1, { names: ["A"], ...shared }), cardRead(2, { names: ["B"], ...shared })]),
    ).toHaveLength(2);
  });

  it("become one through a third card that ties both", () => {
    const tie = { emails: ["jisoo@contoso.com"], phones: [mobile("010-9999-8888", "+821099998888")] };
    const facts = [cardRead(1, jisoo), cardRead(2, { names: ["Park"], phones: tie.phones }), cardRead(3, tie)];
    expect(foldFacts(facts.slice(0, 2))).toHaveLength(2);
    expect(only(facts).cards).toHaveLength(3);
  });

  it("become one when a member says so, until a member says that they are apart", () => {
    const cards = [cardRead(1, { names: ["A"] }), cardRead(2, { names: ["B"] })];
    expect(foldFacts([...cards, samePerson(3, 1, 2)])).toHaveLength(1);
    expect(foldFacts([...cards, samePerson(3, 1, 2), apart(4, 2, 1)])).toHaveLength(2);
    expect(foldFacts([...cards, samePerson(5, 1, 2), apart(4, 2, 1)])).toHaveLength(1);
  });
});

describe("cards that are apart", () => {
  const facts = [cardRead(1, jisoo), cardRead(2, jisoo), apart(3, 1, 2)];

  it("are two people who both keep the value", () => {
    const contacts = foldFacts(facts);
    expect(contacts.map(({ emails }) => values(emails))).toEqual([["jisoo@contoso.com"], ["jisoo@contoso.com"]]);
  });

  it("are tied to no later card by that value", () => {
    expect(foldFacts([...facts, cardRead(4, jisoo)]).map(({ cards }) => cards)).toEqual([
      [cardId(1)],
      [cardId(2)],
      [cardId(4)],
    ]);
  });

  it("never come together through a third card", () => {
    const third = cardRead(4, { emails: ["b@contoso.com"], phones: [mobile("010-9999-8888", "+821099998888")] });
    const contacts = foldFacts([
      cardRead(1, { emails: ["b@contoso.com"] }),
      cardRead(2, { phones: [mobile("010-9999-8888", "+821099998888")] }),
      apart(3, 1, 2),
      third,
    ]);
    expect(contacts.map(({ cards }) => cards)).toEqual([[cardId(1), cardId(4)], [cardId(2)]]);
  });
});

describe("a card that is none", () => {
  it("leaves the contact, with what only it said", () => {
    const contact = only([cardRead(1, jisoo), cardRead(2, { ...jisoo, names: ["Visa"] }), notACard(3, 2)]);
    expect(contact.cards).toEqual([cardId(1)]);
    expect(contact.names.map(({ value }) => value.written)).toEqual(["박지수", "Jisoo Park"]);
  });

  it("ties no other cards, and comes back when restored", () => {
    const facts = [
      cardRead(1, { emails: ["a@contoso.com"] }),
      cardRead(2, { emails: ["a@contoso.com", "b@contoso.com"] }),
      cardRead(3, { emails: ["b@contoso.com"] }),
    ];
    expect(foldFacts([...facts, notACard(4, 2)])).toHaveLength(2);
    expect(foldFacts([...facts, notACard(4, 2), notACard(5, 2, true)])).toHaveLength(1);
    expect(foldFacts([...facts, notACard(6, 2), notACard(5, 2, true)])).toHaveLength(2);
  });
});

describe("several readings of a card", () => {
  it("count as the latest", () => {
    const contact = only([
      cardRead(1, { names: ["Jisoo Park"] }, { reading: 2 }),
      cardRead(1, { names: ["Jis00 Pork"] }),
    ]);
    expect(contact.names.map(({ value }) => value.written)).toEqual(["Jisoo Park"]);
  });
});

describe("positions", () => {
  it("are one for all cards of an organization, however its name is written, from the first to the last meeting", () => {
    const at = (n: number, company: string) => cardRead(n, { ...jisoo, companies: [company], titles: ["Manager"] });
    const contact = only([at(1, "Contoso Inc."), at(5, "CONTOSO"), at(3, "Contoso, Ltd")]);
    expect(contact.positions).toHaveLength(1);
    expect(contact.positions[0]).toMatchObject({ from: day(1), to: day(5) });
    expect(values(contact.positions[0]?.organization ? [contact.positions[0].organization] : [])).toHaveLength(1);
  });

  it("hold the Korean and the English title of one card together, and an organization's two names", () => {
    const contact = only([
      cardRead(1, { ...jisoo, companies: ["(주)푸른하늘", "Blue Sky"], titles: ["과장", "Manager"] }),
      cardRead(2, { ...jisoo, companies: ["Blue Sky Co., Ltd."], titles: ["Manager"] }),
      cardRead(3, { ...jisoo, companies: ["푸른하늘 주식회사"], titles: ["과장"] }),
    ]);
    expect(contact.positions).toHaveLength(1);
    const [position] = contact.positions;
    expect(position?.title?.value).toBe("과장");
    expect(values(position?.otherTitles ?? [])).toEqual(["Manager"]);
    expect(position?.otherOrganizations).toHaveLength(1);
  });

  it("come newest first when the person changed the company", () => {
    const contact = only([
      cardRead(9, { ...jisoo, companies: ["Fabrikam"], titles: ["Director"] }),
      cardRead(1, { ...jisoo, companies: ["Contoso"], titles: ["Manager"] }),
    ]);
    expect(contact.positions.map(({ organization }) => organization?.value)).toEqual(["Fabrikam", "Contoso"]);
  });
});

describe("what else a contact tells", () => {
  it("is who knows the person, since when and where, the newest first", () => {
    const contact = only([
      cardRead(1, jisoo, { knownBy: [minsu, hana, minsu], met: { at: day(1), where: "CES" } }),
      cardRead(4, jisoo, { by: hana, knownBy: [hana] }),
    ]);
    expect(contact.acquaintances.map(({ member, kind, at, where }) => [member, kind, at, where])).toEqual([
      [hana, "posted", day(4), undefined],
      [hana, "mentioned", day(1), "CES"],
      [minsu, "posted", day(1), "CES"],
    ]);
  });

  it("is its tags and notes, the newest note first", () => {
    const contact = only([
      cardRead(1, jisoo),
      tagged(2, 1, "vip"),
      tagged(3, 1, "ces"),
      tagged(4, 1, "vip"),
      noted(2, 1, "old"),
      noted(3, 1, "new"),
      noted(4, 2, "of nobody"),
    ]);
    expect(contact.tags.map(({ text, at }) => [text, at])).toEqual([
      ["ces", day(3)],
      ["vip", day(2)],
    ]);
    expect(contact.notes.map(({ text }) => text)).toEqual(["new", "old"]);
  });

  it("names a doubtful name after a sure one, though its card is newer", () => {
    const contact = only([cardRead(1, jisoo), cardRead(2, { ...jisoo, names: ["Jis00 Pork"] }, { confidence: 0.5 })]);
    expect(contact.names.map(({ value }) => value.written)).toEqual(["박지수", "Jisoo Park", "Jis00 Pork"]);
  });
});
