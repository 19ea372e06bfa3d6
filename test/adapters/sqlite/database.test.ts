import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openDatabase } from "../../../app/adapters/sqlite/database.ts";
import { sqliteInbox } from "../../../app/adapters/sqlite/inbox.ts";
import { sqliteTruth } from "../../../app/adapters/sqlite/truth.ts";
import { StoreFull } from "../../../app/adapters/store-errors.ts";
import type { WorkspaceId } from "../../../app/ids.ts";
import { cardId, cardRead } from "../../contacts/facts-for-tests.ts";
import { temporaryFolder, temporaryStore } from "./temporary-store.ts";

const acme = "T1" as WorkspaceId;
const newFile = () => join(temporaryFolder(), "data", "octember.sqlite");

describe("a new store", () => {
  it("is a folder and a file that only their owner reads, also the journal", () => {
    const db = temporaryStore(newFile());
    db.exec("create table t (a)");
    expect(statSync(join(db.file, "..")).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(join(db.file, ".."))) {
      expect([name, statSync(join(db.file, "..", name)).mode & 0o777]).toEqual([name, 0o600]);
    }
  });

  it("syncs every commit, and leaves nothing but itself", () => {
    const db = temporaryStore(newFile());
    expect(db.prepare("pragma synchronous").get()).toEqual({ synchronous: 2 });
    expect(db.prepare("pragma journal_mode").get()).toEqual({ journal_mode: "wal" });
    expect(readdirSync(join(db.file, "..")).filter((name) => name.includes(".new-"))).toEqual([]);
  });

  it("keeps a row of a fact's size on its page, and no other page for what doesn't fit", () => {
    const db = temporaryStore(newFile());
    db.exec("create table wide (id integer, body text, primary key (id)) without rowid");
    const pages = () => db.prepare("pragma page_count").get<{ page_count: number }>()?.page_count ?? 0;
    const before = pages();
    const put = db.prepare("insert into wide values (?, ?)");
    db.transaction(() => Array.from({ length: 100 }, (_, id) => put.run(id, "x".repeat(1_200))));
    expect(pages() - before).toBeLessThan(40);
  });

  it("is there with its rows when it is opened again, by two at once too", () => {
    const file = newFile();
    const one = temporaryStore(file);
    const other = temporaryStore(file);
    one.prepare("insert into reply (workspace, key) values (?, ?)").run("T1", "a");
    expect(other.prepare("select key from reply").all()).toEqual([{ key: "a" }]);
    one.close();
    other.close();
    expect(temporaryStore(file).prepare("select key from reply").all()).toEqual([{ key: "a" }]);
  });
});

describe("a full disk", () => {
  function full() {
    const db = temporaryStore(newFile());
    const pages = db.prepare("pragma page_count").get<{ page_count: number }>()?.page_count ?? 0;
    db.exec(`pragma max_page_count = ${pages + 2}`);
    return db;
  }
  const much = "x".repeat(100_000);

  it("refuses a job, which is not there then, and takes it when there is space", async () => {
    const db = full();
    const inbox = sqliteInbox(db);
    const job = { workspace: acme, key: "a", listener: "photo", lane: "l", input: much };
    await expect(inbox.accept(job)).rejects.toThrow(StoreFull);
    expect(await inbox.take(10)).toEqual([]);
    db.exec("pragma max_page_count = 100000");
    expect(await inbox.accept(job)).toBe(true);
    expect(await inbox.take(10)).toHaveLength(1);
  });

  it("leaves nothing of facts that did not fit, and the store can be used on", async () => {
    const db = full();
    const truth = sqliteTruth(db);
    const facts = [cardRead(1, { names: ["a"] }), cardRead(2, { names: [much] })];
    const change = { into: { id: cardId(1), version: 0 }, absorb: [], facts, identities: [] };
    await expect(truth.append(acme, change)).rejects.toThrow(StoreFull);
    expect(await truth.read(acme, cardId(1))).toBeUndefined();
    await truth.append(acme, { ...change, facts: facts.slice(0, 1) });
    expect((await truth.read(acme, cardId(1)))?.version).toBe(1);
  });
});

describe("a transaction", () => {
  it("is undone when its work throws, and can't be nested", () => {
    const db = temporaryStore();
    db.exec("create table t (a)");
    const insert = db.prepare("insert into t values (?)");
    const work = () =>
      db.transaction(() => {
        insert.run(1);
        throw new Error("stop");
      });
    expect(work).toThrow("stop");
    expect(() => db.transaction(() => db.transaction(() => insert.run(2)))).toThrow("nest");
    expect(db.prepare("select a from t").all()).toEqual([]);
    db.transaction(() => insert.run(3));
    expect(db.prepare("select a from t").all()).toEqual([{ a: 3 }]);
  });

  it("brings a store of an older version to this one, once", () => {
    const file = newFile();
    const first = ["create table a (x)"];
    openDatabase(file, { migrations: first }).close();
    const both = [...first, "create table b (x); insert into b values (1)"];
    openDatabase(file, { migrations: both }).close();
    const db = openDatabase(file, { migrations: both });
    expect(db.prepare("select * from b").all()).toEqual([{ x: 1 }]);
    expect(db.prepare("pragma user_version").get()).toEqual({ user_version: 2 });
    db.close();
  });

  it("leaves no half of a migration behind", () => {
    const file = newFile();
    expect(() => openDatabase(file, { migrations: ["create table a (x); create table a (x)"] })).toThrow();
    const db = openDatabase(file, { migrations: ["create table a (x)"] });
    expect(db.prepare("pragma user_version").get()).toEqual({ user_version: 1 });
    db.close();
  });
});

describe("rows", () => {
  it("hold what was selected and nothing of the driver's", () => {
    const db = temporaryStore();
    db.exec("create table t (a, b, c, d)");
    db.prepare("insert into t values (?, ?, ?, ?)").run(1_795_000_000_000, "박", null, new Uint8Array([1, 2]));
    const row = db.prepare("select * from t").get();
    expect(row).toEqual({ a: 1_795_000_000_000, b: "박", c: null, d: Buffer.from([1, 2]) });
    expect(db.prepare("select a from t where a = 0").get()).toBeUndefined();
  });

  it("are those that were asked for, in whatever order one or all are asked for", () => {
    const db = temporaryStore();
    db.exec("create table t (a integer primary key); insert into t values (1), (2)");
    const read = db.prepare("select a from t where a > ? order by a");
    expect(read.all(0)).toEqual([{ a: 1 }, { a: 2 }]);
    expect(read.get(2)).toBeUndefined();
    expect(read.get(1)).toEqual({ a: 2 });
    expect(read.all(2)).toEqual([]);
    expect(read.get(0)).toEqual({ a: 1 });
  });

  it("can't be read once the store is closed", () => {
    const db = temporaryStore();
    const read = db.prepare("select 1 as a");
    db.close();
    expect(() => read.get()).toThrow("closed");
  });

  it("that were read keep no one from writing the journal back", () => {
    const db = temporaryStore();
    db.exec("create table t (a); insert into t values (1), (2), (3)");
    const read = db.prepare("select a from t");
    read.get();
    expect(db.prepare("pragma wal_checkpoint(truncate)").get()).toMatchObject({ busy: 0 });
  });
});
