import { describe, expect, it } from "vitest";
import { foldFacts } from "../../app/contacts/fold.ts";
import { cardId, cardRead, corrected, day, hana, phone } from "./facts-for-tests.ts";
import { onlyContact as only } from "./only-contact.ts";

const values = <T>(list: readonly { readonly value: T }[]) => list.map(({ value }) => value);

describe("a correction", () => {
  const misread = { names: ["Jis00 Park"], emails: ["jisoo@contoso.com"] };

  it("replaces the value, with full confidence and the member as its source", () => {
    const contact = only([
      cardRead(1, misread),
      corrected(2, 1, { field: "names", was: "Jis00 Park", value: "Jisoo Park" }),
    ]);
    expect(contact.names).toEqual([
      {
        value: { written: "Jisoo Park", script: "latin", family: "Park", given: "Jisoo" },
        confidence: 1,
        sources: [{ kind: "correction", card: cardId(1), at: day(2), by: hana, field: "names" }],
      },
    ]);
  });

  it("that says the same takes the doubt from the value, and keeps it as it was read", () => {
    const fax = phone("fax", "(0)2 345-6789", "+8223456789");
    const checked = corrected(2, 1, { field: "phones", was: "(0)2 345-6789", value: "(0)2 345-6789" });
    const contact = only([cardRead(1, { ...misread, phones: [fax] }, { confidence: 0.7 }), checked]);
    expect(contact.phones).toEqual([
      {
        value: fax,
        confidence: 1,
        sources: [{ kind: "correction", card: cardId(1), at: day(2), by: hana, field: "phones" }],
      },
    ]);
    expect(contact.names[0]?.confidence).toBe(0.7);
  });

  it("replaces equal values on the person's other cards, also on later ones", () => {
    const fix = corrected(2, 1, { field: "names", was: "Jis00 Park", value: "Jisoo Park" });
    const contact = only([cardRead(1, misread), fix, cardRead(3, { ...misread, names: ["JIS00  PARK"] })]);
    expect(contact.names.map(({ value }) => value.written)).toEqual(["Jisoo Park"]);
  });

  it("leaves equal values of other people alone", () => {
    const other = { names: ["Jis00 Park"], emails: ["other@fabrikam.com"] };
    const fix = corrected(3, 1, { field: "names", was: "Jis00 Park", value: "Jisoo Park" });
    const contacts = foldFacts([cardRead(1, misread), cardRead(2, other), fix]);
    expect(contacts.map(({ names }) => names[0]?.value.written)).toEqual(["Jisoo Park", "Jis00 Park"]);
  });

  it("stands after every new reading", () => {
    const fix = corrected(2, 1, { field: "names", was: "Jis00 Park", value: "Jisoo Park" });
    expect(only([cardRead(1, misread), fix, cardRead(1, misread, { reading: 2 })]).names[0]?.value.written).toBe(
      "Jisoo Park",
    );
    const better = only([cardRead(1, misread), fix, cardRead(1, { names: ["Jisoo Park"] }, { reading: 2 })]);
    expect(better.names.map(({ value }) => value.written)).toEqual(["Jisoo Park"]);
    const different = only([cardRead(1, misread), fix, cardRead(1, { names: ["Jisco Bark"] }, { reading: 2 })]);
    expect(different.names.map(({ value }) => value.written)).toContain("Jisoo Park");
  });

  it("is applied after the one that it corrects, in whatever order they come", () => {
    const read = cardRead(1, { ...misread, titles: ["Manger"] });
    const first = corrected(2, 1, { field: "titles", was: "Manger", value: "Manager" });
    const second = corrected(3, 1, { field: "titles", was: "Manager", value: "Director" });
    const other = cardRead(4, { emails: misread.emails });
    for (const facts of [
      [read, first, second],
      [second, first, read],
      [read, second, first, other],
    ]) {
      expect(only(facts).positions.map(({ title }) => title?.value)).toContain("Director");
      expect(JSON.stringify(only(facts).positions)).not.toContain('"value":"Manager"');
    }
  });

  it("leaves a different value on a newer card to be seen", () => {
    const fix = corrected(2, 1, { field: "titles", was: "Manger", value: "Manager" });
    const contact = only([
      cardRead(1, { ...misread, titles: ["Manger"] }),
      fix,
      cardRead(3, { ...misread, titles: ["Director"] }),
    ]);
    expect(contact.positions[0]?.title?.value).toBe("Director");
    expect(contact.positions[0]?.otherTitles.map(({ value }) => value)).toEqual(["Manager"]);
  });

  it("adds a value that the card lacked, and removes one that was none", () => {
    const facts = [cardRead(1, { names: ["Jisoo Park", "SEOUL OFFICE"] })];
    const added = corrected(2, 1, { field: "emails", value: "jisoo@contoso.com" });
    const removed = corrected(2, 1, { field: "names", was: "SEOUL OFFICE" });
    const contact = only([...facts, added, removed]);
    expect(values(contact.emails)).toEqual(["jisoo@contoso.com"]);
    expect(contact.names.map(({ value }) => value.written)).toEqual(["Jisoo Park"]);
  });

  it("can be corrected again", () => {
    const contact = only([
      corrected(3, 1, { field: "names", was: "Jisco Park", value: "Jisoo Park" }),
      corrected(2, 1, { field: "names", was: "Jis00 Park", value: "Jisco Park" }),
      cardRead(1, misread),
    ]);
    expect(contact.names.map(({ value }) => value.written)).toEqual(["Jisoo Park"]);
  });

  it("of a mail address keeps cards together that had the same misreading", () => {
    const fix = corrected(3, 1, { field: "emails", was: "jisoo@contoso.con", value: "jisoo@contoso.com" });
    const contact = only([
      cardRead(1, { emails: ["jisoo@contoso.con"] }),
      cardRead(2, { emails: ["jisoo@contoso.con"] }),
      fix,
      cardRead(4, { emails: ["jisoo@contoso.com"] }),
    ]);
    expect(values(contact.emails)).toEqual(["jisoo@contoso.com"]);
    expect(contact.cards).toHaveLength(3);
  });

  it("of a phone finds it however it was printed, keeps its country and takes the chosen kind", () => {
    const facts = [
      cardRead(1, { emails: ["a@b.co"], phones: [phone("phone", "+1 (425) 555-0100", "+14255550100")] }),
      cardRead(2, { emails: ["a@b.co"], phones: [phone("phone", "425.555.0100", "+14255550100")] }),
    ];
    const contact = only([
      ...facts,
      corrected(3, 1, { field: "phones", was: "+1 (425) 555-0100", value: "425-555-0199", phoneKind: "fax" }),
    ]);
    expect(values(contact.phones)).toEqual([{ kind: "fax", number: "425-555-0199", e164: "+14255550199" }]);
  });

  it("of a card that nobody has read says nothing", () => {
    expect(foldFacts([corrected(2, 1, { field: "names", value: "Jisoo Park" })])).toEqual([]);
  });
});
