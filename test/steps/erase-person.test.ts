import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { writeCsv } from "../../app/contacts/records/csv/write-csv.ts";
import { readRecords } from "../../app/contacts/records/read-records.ts";
import type { ContactRecord } from "../../app/contacts/records/record.ts";
import { writeVcard } from "../../app/contacts/records/vcard/write-vcard.ts";
import type { CardId, Instant, PhotoId } from "../../app/ids.ts";
import { openStore } from "../../app/local/open-store.ts";
import { openLog } from "../../app/log.ts";
import type { Audience } from "../../app/privacy/audience.ts";
import { allContacts } from "../../app/steps/all-contacts.ts";
import { cardStamps } from "../../app/steps/card-stamps.ts";
import { erasePerson, orderErasing, SaidMore } from "../../app/steps/erase-person.ts";
import { feedViews } from "../../app/steps/feed-views.ts";
import { findContacts } from "../../app/steps/find-contacts.ts";
import { importRecords } from "../../app/steps/import-records.ts";
import { rebuildViews } from "../../app/steps/rebuild-views.ts";
import { viewConsumers } from "../../app/steps/view-consumers.ts";
import { writeFacts } from "../../app/steps/write-facts.ts";
import { dumpTruth } from "../adapters/sqlite/dump-truth.ts";
import { dumpViews } from "../adapters/sqlite/dump-views.ts";
import { temporaryFolder } from "../adapters/sqlite/temporary-store.ts";
import {
  apart,
  cardId,
  cardRead,
  corrected,
  minsu,
  mobile,
  noted,
  removed,
  tagged,
} from "../contacts/facts-for-tests.ts";
import { acme } from "../find/posted-card.ts";

const jisoo = {
  names: ["Jisoo Zaphod"],
  companies: ["Contoso"],
  emails: ["jisoo.zaphod@contoso.com"],
  phones: [mobile("010-4321-8765", "+821043218765")],
};
const minho = { names: ["Minho Lee"], companies: ["Fabrikam"], emails: ["minho@fabrikam.com"] };
const secret: Audience = { kind: "member", member: minsu };
const traces = ["Zaphod", "zaphod", "43218765", "4321-8765", "likes tea"];

function open(folder = temporaryFolder()) {
  const store = openStore(folder);
  onTestFinished(() => store.close());
  const follow = () => feedViews({ ...store, log: openLog("silent"), now: Date.now }, viewConsumers(store));
  const ports = { ...store, directory: store.remembered, checkpoint: () => {}, now: Date.now };
  return {
    store,
    folder,
    ports,
    follow,
    async forget(card: CardId, checkpoint = ports.checkpoint as (name: string) => void) {
      const order = await orderErasing(store, acme, [card]);
      if (order === undefined) throw new Error("nobody is there");
      await erasePerson({ ...ports, checkpoint }, order);
      await follow();
      return order;
    },
    async found(query: string) {
      return (await findContacts(store, acme, { kind: "operator" }, query)).results.map(({ contact }) => contact.id);
    },
    async takeAll(records: readonly ContactRecord[], audience: Audience = { kind: "workspace" }) {
      const importing = {
        ...{ workspace: acme, by: "operator" as const, viewer: { kind: "operator" as const }, file: "old.vcf" },
        ...{ audience, knownBy: [], nextStamp: cardStamps(Date.now) },
      };
      const { fresh, known, erased } = await importRecords(ports, importing, records);
      await follow();
      return { fresh, known, erased };
    },
  };
}

/** Two of one person, one of them where nobody else sees it, one removed, and what was said of them; and somebody else. */
async function openWithPeople() {
  const opened = open();
  const { store } = opened;
  await writeFacts(store, acme, [cardRead(1, jisoo), noted(5, 1, "likes tea"), tagged(6, 1, "zaphod")]);
  await writeFacts(store, acme, [cardRead(2, jisoo, { audience: secret }), cardRead(3, jisoo), removed(7, 3)]);
  await writeFacts(store, acme, [cardRead(4, minho)]);
  await writeFacts(store, acme, [corrected(8, 1, { field: "names", was: "Jisoo Zaphod", value: "Jisu Zaphod" })]);
  for (const n of [1, 2, 4]) await store.photos.put(acme, `T1-F${n}` as PhotoId, Buffer.from("a photo"));
  await opened.follow();
  return opened;
}

/** What of this can be read in the data folder's files. */
function readableIn(folder: string): readonly string[] {
  const files = ["octember.sqlite", "octember.sqlite-wal"].map((name) => join(folder, name)).filter(existsSync);
  const bytes = Buffer.concat(files.map((file) => readFileSync(file))).toString("latin1");
  return traces.filter((one) => bytes.includes(one));
}

describe("somebody who is forgotten for good", () => {
  it("is gone whoever could see what of them, with our copies of their photos, and can't be read in the file", async () => {
    const { store, folder, forget, found } = await openWithPeople();
    expect(readableIn(folder)).toEqual(traces);
    await forget(cardId(1));
    expect(readableIn(folder)).toEqual([]);
    for (const query of ["zaphod", "contoso", "8765", "zaphod tea"]) expect(await found(query)).toEqual([]);
    expect(await found("minho")).toEqual([cardId(4)]);
    expect((await store.truth.page(acme, undefined, 10)).map(({ id }) => id)).toEqual([cardId(4)]);
    const photos = [1, 2, 4].map((n) => store.photos.open(acme, `T1-F${n}` as PhotoId));
    expect((await Promise.all(photos)).map((one) => one !== undefined)).toEqual([false, false, true]);
    expect([...(await store.truth.erased(acme, [1, 2, 3, 4].map(cardId)))]).toEqual([1, 2, 3].map(cardId));
  });

  it("stays where more was said of them than was ordered to be replaced, and goes when that is ordered", async () => {
    const { store, ports } = await openWithPeople();
    const order = await orderErasing(store, acme, [cardId(1)]);
    if (order === undefined) throw new Error("nobody is there");
    const later = cardRead(9, jisoo);
    await writeFacts(store, acme, [later]);
    const refused = await erasePerson(ports, order).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(SaidMore);
    expect(await store.truth.read(acme, cardId(1))).toBeDefined();
    const { order: more } = refused as SaidMore;
    expect(more.results.map(({ message }) => message)).toEqual([
      ...order.results.map(({ message }) => message),
      later.message,
    ]);
    await erasePerson(ports, more);
    expect((await store.truth.page(acme, undefined, 10)).map(({ id }) => id)).toEqual([cardId(4)]);
  });

  it("can't be read in the file among many who stay, after joins and partings moved them about", async () => {
    const opened = open();
    const { store, folder, forget } = opened;
    for (let n = 10; n < 130; n += 1) {
      await writeFacts(store, acme, [cardRead(n, { names: [`Person ${n}`], emails: [`p${n % 50}@contoso.com`] })]);
      if (n % 40 === 0) await writeFacts(store, acme, [cardRead(n + 1_000, jisoo), noted(n, n + 1_000, "likes tea")]);
      if (n % 40 === 20)
        await writeFacts(store, acme, [cardRead(n - 9, jisoo, { reading: 2 }), tagged(n, n - 9, "zaphod")]);
      await opened.follow();
    }
    expect(readableIn(folder)).toEqual(traces);
    const [erased] = await opened.found("zaphod");
    await forget(erased as CardId);
    expect(readableIn(folder)).toEqual([]);
    expect(await opened.found("person")).not.toEqual([]);
  });

  it.each(["before-commit", "after-commit"])(
    "is gone in the end, also where it was ended %s and done again",
    async (point) => {
      const plain = await openWithPeople();
      await plain.forget(cardId(1));
      const killed = await openWithPeople();
      const order = await orderErasing(killed.store, acme, [cardId(3)]);
      if (order === undefined) throw new Error("nobody is there");
      const checkpoint = (name: string) => {
        if (name === point) throw new Error("killed");
      };
      await expect(erasePerson({ ...killed.ports, checkpoint }, order)).rejects.toThrow("killed");
      const again = openStore(killed.folder);
      onTestFinished(() => again.close());
      for (let times = 0; times < 2; times += 1) {
        await erasePerson({ ...killed.ports, ...again, directory: again.remembered }, order);
      }
      await killed.follow();
      expect(dumpTruth(again.db)).toEqual(dumpTruth(plain.store.db));
      expect(dumpViews(again.db)).toEqual(dumpViews(plain.store.db));
      expect(readableIn(killed.folder)).toEqual([]);
    },
  );

  it("leaves whoever was parted from them, and what only names them is gone", async () => {
    const opened = await openWithPeople();
    const { store } = opened;
    await writeFacts(store, acme, [cardRead(9, { ...minho, emails: jisoo.emails }), apart(10, 1, 9), apart(11, 2, 9)]);
    await writeFacts(store, acme, [apart(12, 3, 9)]);
    await opened.forget(cardId(1));
    const left = (await store.truth.read(acme, cardId(9)))?.facts ?? [];
    expect(left.map(({ kind }) => kind)).toEqual(["card-read"]);
    expect(await opened.found("minho")).toEqual([cardId(9), cardId(4)]);
  });

  it("is in both views as after a rebuild, and a rebuild doesn't bring them back", async () => {
    const { store, forget, found } = await openWithPeople();
    await forget(cardId(2));
    const followed = dumpViews(store.db);
    await rebuildViews(store, acme);
    expect(dumpViews(store.db).filter((row) => !JSON.stringify(row).includes(cardId(1)))).toEqual(
      followed.filter((row) => !JSON.stringify(row).includes(cardId(1))),
    );
    expect(await found("zaphod")).toEqual([]);
  });

  it("is in no job that was given up, and no member by an import alone", async () => {
    const { store, forget } = await openWithPeople();
    await store.remembered.welcome(acme, "Jisoo.Zaphod@contoso.com");
    await store.remembered.welcome(acme, "minho@fabrikam.com");
    const inputs = [{ text: "find JISOO ZAPHOD" }, { card: cardId(2) }, { text: "note Minho Lee: tea" }];
    for (const [at, input] of inputs.entries()) {
      await store.inbox.accept({ workspace: acme, key: `k${at}`, listener: "x", lane: `k${at}`, input });
    }
    for (const taken of await store.inbox.take(10)) await store.inbox.giveUp(taken, "broken");
    await forget(cardId(1));
    expect((await store.inbox.givenUp(acme, 10)).map(({ key }) => key)).toEqual(["k2"]);
    expect((await store.remembered.members(acme)).map(({ id }) => id)).toEqual(["minho@fabrikam.com"]);
  });
});

describe("a file from before somebody was forgotten", () => {
  const formats = [
    ["people.vcf", writeVcard],
    ["people.csv", writeCsv],
  ] as const;

  it.each(formats)("exported as %s, doesn't bring them back, and it is said of how many", async (name, write) => {
    const { store, forget, takeAll, found } = await openWithPeople();
    let exported = "";
    for await (const piece of write(allContacts(store, acme, { kind: "operator" }))) exported += piece;
    await forget(cardId(1));
    const records: ContactRecord[] = [];
    async function* bytes() {
      yield Buffer.from(exported);
    }
    for await (const one of readRecords(name, bytes(), new Date().toISOString() as Instant)) {
      if ("error" in one) throw new Error(one.error);
      records.push(one);
    }
    expect(records).toHaveLength(2);
    const before = dumpTruth(store.db);
    for (let times = 0; times < 2; times += 1) expect((await takeAll(records)).erased).toBe(1);
    expect(dumpTruth(store.db)).toEqual(before);
    expect((await takeAll(records, secret)).erased).toBe(1);
    expect(await found("zaphod")).toEqual([]);
  });
});
