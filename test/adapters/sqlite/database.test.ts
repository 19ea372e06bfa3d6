import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import Libsql from "libsql";
import { describe, expect, it, onTestFinished } from "vitest";
import { openDatabase } from "../../../app/adapters/sqlite/database.ts";
import { sqliteInbox } from "../../../app/adapters/sqlite/inbox.ts";
import {
  StoreCorrupted,
  StoreError,
  StoreForeign,
  StoreFull,
  StoreLocked,
  StoreNewer,
  StoreUnreachable,
} from "../../../app/adapters/sqlite/store-errors.ts";
import { sqliteTruth } from "../../../app/adapters/sqlite/truth.ts";
import type { WorkspaceId } from "../../../app/ids.ts";
import { cardId, cardRead } from "../../contacts/facts-for-tests.ts";
import { temporaryFolder, temporaryStore } from "./temporary-store.ts";

const acme = "T1" as WorkspaceId;
const newFile = () => join(temporaryFolder(), "data", "octember.sqlite");

function refusal(file: string): StoreError {
  try {
    openDatabase(file, { busyMs: 50 }).close();
  } catch (thrown) {
    if (thrown instanceof StoreError) return thrown;
    throw thrown;
  }
  throw new Error("it was opened");
}

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

describe("a file that can't be used", () => {
  function refused(file: string, error: new (...all: never[]) => StoreError, advice: RegExp) {
    const before = readFileSync(file);
    const refused = refusal(file);
    expect(refused).toBeInstanceOf(error);
    expect(refused.message).toContain(file);
    expect(refused.message).toMatch(advice);
    expect(readFileSync(file).equals(before)).toBe(true);
  }

  function fileWith(bytes: string | Uint8Array): string {
    const file = newFile();
    mkdirSync(join(file, ".."));
    writeFileSync(file, bytes);
    return file;
  }

  it("is a text file", () => {
    refused(fileWith("Dear diary, ".repeat(1000)), StoreForeign, /OCTEMBER_DATA/);
  });

  it("is another program's database", () => {
    const file = fileWith("");
    const theirs = new Libsql(file);
    theirs.exec("create table bookmarks (url); insert into bookmarks values ('a')");
    theirs.close();
    refused(file, StoreForeign, /another program's/);
  });

  it("is empty, or cut off: nothing is started over it", () => {
    refused(fileWith(""), StoreCorrupted, /backup/);
    refused(fileWith("SQLite form"), StoreCorrupted, /backup/);
  });

  it("is cut off in its middle", () => {
    const file = newFile();
    temporaryStore(file).close();
    checkpoint(file);
    truncateSync(file, 8192);
    refused(file, StoreCorrupted, /backup/);
  });

  it("was overwritten in its middle: it is said when it is read", async () => {
    const db = temporaryStore(newFile());
    await sqliteTruth(db).append(acme, {
      into: { id: cardId(1), version: 0 },
      absorb: [],
      facts: [cardRead(1, {})],
      identities: [],
    });
    db.close();
    checkpoint(db.file);
    const pages = statSync(db.file).size / 4096;
    writeSync(openSync(db.file, "r+"), Buffer.alloc((pages - 2) * 4096, 7), 0, (pages - 2) * 4096, 8192);
    const use = async () => sqliteTruth(temporaryStore(db.file)).read(acme, cardId(1));
    await expect(use()).rejects.toThrow(StoreCorrupted);
  });

  it("is missing, but its journal is there", () => {
    const file = newFile();
    const db = temporaryStore(file);
    db.exec("create table t (a)");
    expect(statSync(`${file}-wal`).size).toBeGreaterThan(0);
    rmSync(file);
    expect(refusal(file)).toBeInstanceOf(StoreCorrupted);
    expect(existsSync(file)).toBe(false);
  });

  it("was written by a newer Octember", () => {
    const file = newFile();
    const db = temporaryStore(file);
    db.exec("pragma user_version = 999");
    db.close();
    checkpoint(file);
    refused(file, StoreNewer, /Update Octember/);
  });

  it("is a folder, or lies where nobody may write", () => {
    const folder = temporaryFolder();
    expect(refusal(folder)).toBeInstanceOf(StoreUnreachable);
    const file = fileWith("x");
    expect(refusal(join(file, "octember.sqlite"))).toBeInstanceOf(StoreUnreachable);
  });

  it("is locked by another process", async () => {
    const file = newFile();
    temporaryStore(file).close();
    const driver = createRequire(import.meta.url).resolve("libsql");
    const script = `const db = new (require(${JSON.stringify(driver)}))(${JSON.stringify(file)});
      db.exec("pragma locking_mode = exclusive; begin exclusive"); console.log("locked"); setInterval(() => {}, 1000)`;
    const child = spawn(process.execPath, ["-e", script], { stdio: ["ignore", "pipe", "inherit"] });
    onTestFinished(() => void child.kill("SIGKILL"));
    await once(child.stdout, "data");
    const thrown = refusal(file);
    expect(thrown).toBeInstanceOf(StoreLocked);
    expect(thrown.message).toMatch(/octember.sqlite: .*Stop that program/);
  });
});

/** Brings everything from the journal into the file. */
function checkpoint(file: string): void {
  const raw = new Libsql(file);
  raw.exec("pragma wal_checkpoint(truncate)");
  raw.close();
}

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
