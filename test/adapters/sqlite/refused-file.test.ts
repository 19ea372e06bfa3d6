import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
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
import { sqliteTruth } from "../../../app/adapters/sqlite/truth.ts";
import {
  StoreCorrupted,
  StoreError,
  StoreForeign,
  StoreLocked,
  StoreNewer,
  StoreUnreachable,
} from "../../../app/adapters/store-errors.ts";
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
    const pages = statSync(db.file).size / 8192;
    writeSync(openSync(db.file, "r+"), Buffer.alloc((pages - 2) * 8192, 7), 0, (pages - 2) * 8192, 2 * 8192);
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
    // A copy: the driver lets go of a closed file only when its statements are collected.
    const [whole, file] = [newFile(), join(temporaryFolder(), "octember.sqlite")];
    temporaryStore(whole).close();
    checkpoint(whole);
    copyFileSync(whole, file);
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
