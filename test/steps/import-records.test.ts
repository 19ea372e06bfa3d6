import { describe, expect, it } from "vitest";
import { sqliteDirectory } from "../../app/adapters/sqlite/directory.ts";
import { sqliteImports } from "../../app/adapters/sqlite/imports.ts";
import { sqliteTruth } from "../../app/adapters/sqlite/truth.ts";
import type { Contact } from "../../app/contacts/contact.ts";
import type { Apart } from "../../app/contacts/facts.ts";
import type { CardId, ChannelId, FactId, Instant, MemberId } from "../../app/ids.ts";
import type { Viewer } from "../../app/privacy/audience.ts";
import { contactsFor } from "../../app/privacy/fold-for-viewer.ts";
import { cardStamps } from "../../app/steps/card-stamps.ts";
import { type Importing, importRecords } from "../../app/steps/import-records.ts";
import { writeFacts } from "../../app/steps/write-facts.ts";
import { dumpTruth } from "../adapters/sqlite/dump-truth.ts";
import { temporaryStore } from "../adapters/sqlite/temporary-store.ts";
import { acme, post } from "../find/posted-card.ts";
import { type Recorded, recordOf } from "./contact-records.ts";

const operator: Viewer = { kind: "operator" };
const dana: Viewer = { kind: "member", member: "UDANA" as MemberId, channels: [] };
const firstImported = Date.UTC(2026, 10, 26);

function openImports(db = temporaryStore()) {
  const truth = sqliteTruth(db);
  const ports = { truth, imports: sqliteImports(db), directory: sqliteDirectory(db), checkpoint: () => {} };
  let now = firstImported;
  const importing = (more: Partial<Importing> = {}): Importing => ({
    workspace: acme,
    by: "operator",
    viewer: operator,
    audience: { kind: "workspace" },
    file: "people.csv",
    knownBy: [],
    nextStamp: cardStamps(() => now),
    ...more,
  });
  return {
    db,
    truth,
    ports,
    importing,
    later: (ms: number) => {
      now += ms;
    },
    take: (records: readonly Recorded[], more: Partial<Importing> = {}) =>
      importRecords(ports, importing(more), records.map(recordOf)),
    async contacts(viewer: Viewer = operator): Promise<readonly Contact[]> {
      const clusters = await truth.page(acme, undefined, 1_000);
      return clusters.flatMap(({ facts }) => contactsFor(viewer, facts));
    },
  };
}

const jisoo: Recorded = {
  names: ["Jisoo Park"],
  company: "Contoso",
  title: "Manager",
  emails: ["jisoo@contoso.com"],
  members: ["dana@acme.com"],
  metOn: "2024-05-02T00:00:00.000Z",
};
const minho: Recorded = { names: ["Minho Kang"], company: "Fabrikam" };

describe("importing records", () => {
  it("makes contacts that say who knows them since when, with tags and notes", async () => {
    const store = openImports();
    const counts = await store.take([{ ...jisoo, tags: ["vip"], notes: ["newer", "older"] }, minho], {
      knownBy: ["UMINSU" as MemberId],
    });
    expect(counts).toEqual({ fresh: 2, known: 0 });
    const [one, other] = await store.contacts();
    expect(one).toMatchObject({
      tags: ["vip"],
      acquaintances: [{ member: "dana@acme.com", kind: "imported", at: jisoo.metOn }],
    });
    expect(one?.notes.map(({ text }) => text)).toEqual(["newer", "older"]);
    expect(one?.positions[0]).toMatchObject({ title: { value: "Manager" }, organization: { value: "Contoso" } });
    expect(other?.acquaintances).toMatchObject([{ member: "UMINSU", at: new Date(firstImported).toISOString() }]);
    expect(one?.names[0]?.sources).toMatchObject([{ kind: "import", by: "operator" }]);
  });

  it("changes nothing when it is done again, whatever the file is called and whenever", async () => {
    const store = openImports();
    await store.take([jisoo, minho, { ...minho, company: "Northwind" }]);
    const before = dumpTruth(store.db);
    store.later(86_400_000);
    const again = await store.take([{ ...minho, company: "Northwind" }, minho, jisoo], { file: "copy.csv" });
    expect(again).toEqual({ fresh: 0, known: 3 });
    expect(dumpTruth(store.db)).toEqual(before);
  });

  it("takes a record that stands twice in a file once, and joins records that share a mail address", async () => {
    const store = openImports();
    const counts = await store.take([jisoo, minho, jisoo, { ...jisoo, names: ["박지수"], company: "Northwind" }]);
    expect(counts).toEqual({ fresh: 3, known: 1 });
    const people = await store.contacts();
    expect(people).toHaveLength(2);
    expect(people[0]?.positions.map(({ organization }) => organization?.value).sort()).toEqual([
      "Contoso",
      "Northwind",
    ]);
  });

  it("mends what was ended between the claim of a record and its facts", async () => {
    const store = openImports();
    const dying = {
      ...store.ports,
      checkpoint: (name: string) => {
        if (name === "before-commit") throw new Error("ended");
      },
    };
    await expect(importRecords(dying, store.importing(), [jisoo, minho].map(recordOf))).rejects.toThrow("ended");
    expect(await store.contacts()).toEqual([]);
    store.later(5_000);
    expect(await store.take([jisoo, minho])).toEqual({ fresh: 2, known: 0 });
    const [one] = await store.contacts();
    expect(one?.acquaintances[0]?.card).toBe(one?.id);
    expect(one?.names[0]?.sources[0]?.at).toBe(new Date(firstImported).toISOString());
    expect(await store.contacts()).toHaveLength(2);
  });

  it("makes no doubles when two import the same file at once", async () => {
    const db = temporaryStore();
    const [one, other] = [openImports(db), openImports(temporaryStore(db.file))];
    const records = Array.from({ length: 60 }, (_, at) => ({
      names: [`Person ${at}`],
      emails: [`person${at % 40}@contoso.com`],
    }));
    await Promise.all([one.take(records), other.take(records.toReversed())]);
    expect(await one.contacts()).toHaveLength(40);
    expect(db.prepare("select count(*) as count from card").get()).toEqual({ count: 60 });
  });

  it("keeps the order of an export's cards: what was met last is the present job", async () => {
    const store = openImports();
    const jobs = ["2025", "2023", "2021"].map((year) => ({
      names: [],
      company: `Company ${year}`,
      metOn: `${year}-01-01T00:00:00.000Z`,
    }));
    await store.take([{ ...jobs[0], names: ["Minho Kang"], before: jobs.slice(1) }]);
    const [one, ...others] = await store.contacts();
    expect(others).toEqual([]);
    expect(one?.positions.map(({ organization }) => organization?.value)).toEqual([
      "Company 2025",
      "Company 2023",
      "Company 2021",
    ]);
    expect(one?.id.endsWith("-0")).toBe(true);
  });

  it("lets nobody else know of what a member imported for themself", async () => {
    const store = openImports();
    await store.take([jisoo], {
      by: "UDANA" as MemberId,
      viewer: dana,
      audience: { kind: "member", member: "UDANA" as MemberId },
    });
    expect(await store.contacts(operator)).toEqual([]);
    expect(await store.contacts(dana)).toHaveLength(1);
    expect(await store.take([jisoo])).toEqual({ fresh: 1, known: 0 });
    expect(await store.contacts(operator)).toHaveLength(1);
  });

  it("brings in the others when somebody in the file was erased", async () => {
    const store = openImports();
    const dying = {
      ...store.ports,
      checkpoint: () => {
        throw new Error("ended");
      },
    };
    await expect(importRecords(dying, store.importing(), [recordOf(jisoo)])).rejects.toThrow("ended");
    const erased = store.db.prepare("select card from imported where batch is null").all<{ card: string }>()[0]?.card;
    store.db.prepare("insert into tombstone values (?, ?, 0)").run(acme, erased ?? "");
    await store.take([minho, jisoo, { ...minho, company: "Northwind" }]);
    expect((await store.contacts()).map(({ names }) => names[0]?.value.written)).toEqual(["Minho Kang", "Minho Kang"]);
  });
});

describe("a record whose file says which person it is", () => {
  it("writes nothing if all of it is known of the contact", async () => {
    const store = openImports();
    const known = await post(store.truth, {
      names: ["Minho Kang"],
      company: "Fabrikam",
      by: "UDANA",
      at: 1_790_000_000,
    });
    const before = dumpTruth(store.db);
    expect(await store.take([{ ...minho, uid: known, members: ["UDANA"] }])).toEqual({ fresh: 1, known: 0 });
    expect(dumpTruth(store.db)).toEqual(before);
  });

  it("is joined with the contact if it tells more, though they share nothing that ties", async () => {
    const store = openImports();
    const known = await post(store.truth, { names: ["Minho Kang"], company: "Fabrikam", at: 1_790_000_000 });
    await store.take([{ ...minho, title: "CEO", uid: known }]);
    const [one, ...others] = await store.contacts();
    expect(others).toEqual([]);
    expect(one).toMatchObject({ id: known, positions: [{ title: { value: "CEO" } }] });
  });

  it("adds no decision where a mail address ties them already", async () => {
    const store = openImports();
    await store.take([jisoo]);
    const [known] = await store.contacts();
    await store.take([{ ...jisoo, title: "Director", uid: known?.id ?? "" }]);
    const kinds = store.db.prepare("select json_extract(body, '$.kind') as kind from fact").all<{ kind: string }>();
    expect(kinds.map(({ kind }) => kind)).toEqual(["card-read", "card-read"]);
    expect(await store.contacts()).toHaveLength(1);
  });

  it("is the same person when the edited file comes again, by whatever uid the address book gave", async () => {
    const store = openImports();
    await store.take([
      { ...minho, uid: "urn:uuid:1" },
      { ...minho, uid: "urn:uuid:2" },
    ]);
    expect(await store.contacts()).toHaveLength(2);
    const edited = await store.take([
      { ...minho, title: "CEO", uid: "urn:uuid:1" },
      { ...minho, uid: "urn:uuid:2" },
    ]);
    expect(edited).toEqual({ fresh: 1, known: 1 });
    const people = await store.contacts();
    expect(people).toHaveLength(2);
    expect(people.map(({ cards }) => cards.length)).toEqual([2, 1]);
  });

  it("stays apart where somebody parted them, also when more is told", async () => {
    const store = openImports();
    const known = await post(store.truth, { names: ["Minho Kang"], company: "Fabrikam", at: 1_790_000_000 });
    await store.take([{ ...minho, title: "CEO", uid: known }]);
    const imported = (await store.contacts())[0]?.cards.find((card) => card !== known) as CardId;
    const at = new Date(firstImported + 1_000).toISOString() as Instant;
    const apart: Apart = {
      kind: "apart",
      id: "1795651201.0-apart" as FactId,
      at,
      by: "operator",
      cards: [known, imported],
    };
    await writeFacts(store.ports, acme, [apart]);
    store.later(60_000);
    await store.take([{ ...minho, title: "Chairman", uid: known }]);
    const people = await store.contacts();
    expect(people.map(({ cards }) => cards.length)).toEqual([1, 2]);
  });

  it("means nobody whom the one who imports may not see", async () => {
    const store = openImports();
    const secret = { kind: "channel", channel: "C1" as ChannelId } as const;
    const hidden = await post(store.truth, { ...minho, names: ["Minho Kang"], at: 1_790_000_000, audience: secret });
    await store.take([{ ...minho, uid: hidden }]);
    expect(await store.contacts(operator)).toHaveLength(1);
    const inChannel: Viewer = { kind: "place", audience: secret };
    expect(await store.contacts(inChannel)).toHaveLength(2);
  });
});
