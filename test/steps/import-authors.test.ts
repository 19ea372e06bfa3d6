import { describe, expect, it } from "vitest";
import type { Contact } from "../../app/contacts/contact.ts";
import { foldFacts } from "../../app/contacts/fold.ts";
import { writeCsv } from "../../app/contacts/records/csv/write-csv.ts";
import { writeVcard } from "../../app/contacts/records/vcard/write-vcard.ts";
import type { MemberId } from "../../app/ids.ts";
import type { Member } from "../../app/ports/directory.ts";
import { type Importing, importRecords } from "../../app/steps/import-records.ts";
import { dumpTruth } from "../adapters/sqlite/dump-truth.ts";
import { cardRead, day, hana, minsu, noted, tagged } from "../contacts/facts-for-tests.ts";
import { readPeople } from "../contacts/records/read-text.ts";
import { acme } from "../find/posted-card.ts";
import { dana, firstImported, openImports } from "./open-imports.ts";

const stranger = "U0STRANGER" as MemberId;

const [jisoo] = foldFacts([
  cardRead(1, { names: ["Jisoo Park"], emails: ["jisoo@contoso.com"] }, { knownBy: [minsu] }),
  { ...noted(2, 1, "of one who knows her"), id: "n1" as never, by: minsu },
  { ...noted(3, 1, "of a member"), id: "n2" as never, by: hana },
  { ...noted(4, 1, "of a stranger"), id: "n3" as never, by: stranger },
  { ...noted(5, 1, "of the operator"), id: "n4" as never, by: "operator" },
  { ...tagged(2, 1, "vip"), by: hana },
  { ...tagged(3, 1, "press"), by: stranger },
]) as [Contact];

const formats = [
  ["csv", writeCsv],
  ["vcf", writeVcard],
] as const;

async function exported([format, write]: (typeof formats)[number]): Promise<string> {
  let text = "";
  for await (const piece of write([jisoo])) text += piece;
  expect(text).toContain(format === "csv" ? "octember_noted" : "X-OCTEMBER-NOTED");
  return text;
}

/** A store that knows Hana as a member. */
function openWithHana() {
  const store = openImports();
  const directory = {
    ...store.ports.directory,
    member: async (_: unknown, id: MemberId) => (id === hana ? ({ id } as Member) : undefined),
  };
  return {
    ...store,
    async bringIn(file: string, text: string, more: Partial<Importing> = {}) {
      return importRecords({ ...store.ports, directory }, store.importing(more), await readPeople(file, text));
    },
  };
}

const remarks = (contact: Contact | undefined) =>
  [...(contact?.tags ?? []), ...(contact?.notes ?? [])]
    .map(({ text, by, at }) => [text, by, at])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));

const imported = new Date(firstImported).toISOString();

describe.each(formats)("who wrote what, in an export as %s", (...format) => {
  const [name] = format;

  it("is taken over from the operator, of members who are known; of others the text alone", async () => {
    const store = openWithHana();
    await store.bringIn(`people.${name}`, await exported(format));
    const [contact] = await store.contacts();
    expect(remarks(contact)).toEqual([
      ["of a member", hana, day(3)],
      ["of a stranger", "operator", imported],
      ["of one who knows her", minsu, day(2)],
      ["of the operator", "operator", day(5)],
      ["press", "operator", imported],
      ["vip", hana, day(2)],
    ]);
  });

  it("is never believed of a file that a member drops: they said it, now", async () => {
    const store = openWithHana();
    const by = "UDANA" as MemberId;
    const dropped = { by, viewer: dana, audience: { kind: "member", member: by }, knownBy: [by] } as const;
    await store.bringIn(`people.${name}`, await exported(format), dropped);
    const [contact] = await store.contacts(dana);
    expect(contact?.notes).toHaveLength(4);
    expect(contact?.tags).toHaveLength(2);
    for (const remark of remarks(contact)) expect(remark.slice(1)).toEqual([by, imported]);
    const facts = (await store.truth.page(acme, undefined, 10)).flatMap((cluster) => cluster.facts);
    expect([...new Set(facts.map((fact) => fact.by))]).toEqual([by]);
  });

  it("changes nothing where the same file came in before, also as exported when it didn't tell it", async () => {
    const store = openWithHana();
    const text = await exported(format);
    const older =
      name === "csv"
        ? text.replaceAll("octember_noted", "other_1").replaceAll("octember_tagged", "other_2")
        : text.replace(/^.*X-OCTEMBER-(?:NOTED|TAGGED).*\r\n(?: .*\r\n)*/gm, "");
    await store.bringIn(`older.${name}`, older);
    const [contact] = await store.contacts();
    for (const remark of remarks(contact)) expect(remark.slice(1)).toEqual(["operator", imported]);
    const before = dumpTruth(store.db);
    store.later(86_400_000);
    for (const again of [older, text]) {
      expect(await store.bringIn(`again.${name}`, again)).toMatchObject({ fresh: 0, known: 1 });
    }
    expect(dumpTruth(store.db)).toEqual(before);
  });

  it("counts no longer where its day is none, or is still to come", async () => {
    for (const wrong of ["2126-01-01", "yesterday"]) {
      const store = openWithHana();
      const text = (await exported(format)).replaceAll(day(2), wrong).replaceAll(day(3), wrong);
      // The day that the person was met is another.
      await store.bringIn(`people.${name}`, text);
      const [contact] = await store.contacts();
      expect(remarks(contact).filter(([, by]) => by !== "operator")).toEqual([]);
      expect(contact?.notes).toHaveLength(4);
    }
  });
});

describe("notes of a CSV file", () => {
  it("are nobody's but the importer's where some were taken away since the export, as their places tell nothing", async () => {
    const store = openWithHana();
    const text = (await exported(formats[0])).replace("of a stranger ::: ", "");
    await store.bringIn("people.csv", text);
    const [contact] = await store.contacts();
    expect(contact?.notes.map(({ by, at }) => [by, at])).toEqual(Array(3).fill(["operator", imported]));
    expect(contact?.tags.find((tag) => tag.text === "vip")).toMatchObject({ by: hana, at: day(2) });
  });
});
