import { describe, expect, it } from "vitest";
import type { MemberId } from "../../app/ids.ts";
import { importRecords } from "../../app/steps/import-records.ts";
import { dumpTruth } from "../adapters/sqlite/dump-truth.ts";
import { temporaryStore } from "../adapters/sqlite/temporary-store.ts";
import { acme } from "../find/posted-card.ts";
import { recordOf } from "./contact-records.ts";
import { dana, firstImported, jisoo, minho, openImports, operator } from "./open-imports.ts";

describe("importing records", () => {
  it("makes contacts that say who knows them since when, with tags and notes", async () => {
    const store = openImports();
    const counts = await store.take([{ ...jisoo, tags: ["vip"], notes: ["newer", "older"] }, minho], {
      knownBy: ["UMINSU" as MemberId],
    });
    expect(counts).toMatchObject({ fresh: 2, known: 0 });
    const [one, other] = await store.contacts();
    expect(one).toMatchObject({
      tags: [{ text: "vip", by: "operator" }],
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
    expect(again).toMatchObject({ fresh: 0, known: 3 });
    expect(dumpTruth(store.db)).toEqual(before);
  });

  it("takes a record that stands twice in a file once, and joins records that share a mail address", async () => {
    const store = openImports();
    const counts = await store.take([jisoo, minho, jisoo, { ...jisoo, names: ["박지수"], company: "Northwind" }]);
    expect(counts).toMatchObject({ fresh: 3, known: 1 });
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
    expect(await store.take([jisoo, minho])).toMatchObject({ fresh: 2, known: 0 });
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
    expect(await store.take([jisoo])).toMatchObject({ fresh: 1, known: 0 });
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
