import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Contact } from "../../../app/contacts/contact.ts";
import { foldFacts } from "../../../app/contacts/fold.ts";
import type { ContactRecord } from "../../../app/contacts/records/record.ts";
import { recordedCards } from "../../../app/contacts/records/recorded-cards.ts";
import { someFacts } from "../arbitrary-facts.ts";
import { cardRead, day, hana, minsu, samePerson } from "../facts-for-tests.ts";
import { onlyContact } from "../only-contact.ts";
import { factsOfRecords } from "./facts-of-records.ts";
import { toldOf } from "./told-of.ts";

function again(contact: Contact): Contact {
  const { tags, notes } = contact;
  const record: ContactRecord = {
    at: 1,
    cards: recordedCards(contact),
    tags: tags.map(({ text, by, at }) => ({ text, said: { by, at } })),
    notes: notes.map(({ text, by, at }) => ({ text, said: { by, at } })),
    left: [],
  };
  return onlyContact(factsOfRecords([record], day(100)));
}

describe("a contact as cards", () => {
  it("folds to the same contact again, whatever its facts were", () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        for (const contact of foldFacts(facts)) expect(toldOf(again(contact))).toEqual(toldOf(contact));
      }),
      { numRuns: 300 },
    );
  });

  it("has one card for each time that the person was met, newest first", () => {
    const contact = onlyContact([
      cardRead(
        1,
        { names: ["박지수"], companies: ["Contoso"], titles: ["Manager"] },
        { met: { at: day(1), where: "CES" } },
      ),
      cardRead(
        2,
        { names: ["박지수"], companies: ["Fabrikam"], emails: ["jisoo@fabrikam.com"] },
        { knownBy: [hana, minsu] },
      ),
      samePerson(3, 1, 2),
    ]);
    const [newest, oldest, ...more] = recordedCards(contact);
    expect(more).toEqual([]);
    expect(newest).toMatchObject({ members: [hana, minsu], metOn: day(2) });
    expect(newest.fields.companies.map(({ value }) => value)).toEqual(["Fabrikam"]);
    expect(newest.fields.emails.map(({ value }) => value)).toEqual(["jisoo@fabrikam.com"]);
    expect(oldest).toMatchObject({ members: [minsu], metOn: day(1), metWhere: "CES" });
    expect(oldest?.fields.titles.map(({ value }) => value)).toEqual(["Manager"]);
  });

  it("keeps when a job was told of where nobody is said to know the person", () => {
    const contact = onlyContact([
      cardRead(1, { companies: ["Contoso"], emails: ["jisoo@contoso.com"] }, { knownBy: [] }),
      cardRead(4, { companies: ["Contoso"], emails: ["jisoo@contoso.com"] }, { knownBy: [] }),
    ]);
    expect(toldOf(again(contact))).toEqual(toldOf(contact));
  });
});
