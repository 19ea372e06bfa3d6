import Libsql from "libsql";
import { StoreForeign, StoreNewer, storeError } from "../store-errors.ts";
import { migrations as ours } from "./migrations.ts";
import { prepareFile } from "./prepare-file.ts";

/** No booleans: the driver aborts the process over one. */
type SqlValue = string | number | null | Uint8Array;

export interface Statement {
  /** How many rows it changed. Not for statements with `returning`: the driver doesn't count theirs. */
  run(...values: readonly SqlValue[]): number;
  /** The first row. `Row` is what the statement selects: nobody checks it. */
  get<Row>(...values: readonly SqlValue[]): Row | undefined;
  all<Row>(...values: readonly SqlValue[]): Row[];
}

/** One SQLite file. Everything it throws about the file is a `StoreError`. */
export interface Database {
  readonly file: string;
  prepare(sql: string): Statement;
  /** Several statements, without values. */
  exec(sql: string): void;
  /** All of `work` or nothing, alone among writers. Durable on return. It can't be nested. */
  transaction<T>(work: () => T): T;
  /** All of `work` or nothing, within a transaction, which goes on. It can't be nested. */
  part<T>(work: () => T): T;
  close(): void;
  /** Whether it is open. */
  readonly open: boolean;
}

export interface DatabaseOptions {
  /** Numbered from 1 by their place; the number of the last is the schema's version. */
  readonly migrations?: readonly string[];
  /** How long to wait for another process that writes, in milliseconds. */
  readonly busyMs?: number;
}

/** "Octb": tells our files from other SQLite files. */
const applicationId = 0x4f637462;
/**
 * Bytes of a new file's pages. Of a row in a table without row ids a quarter of a page stays there, and the rest takes a page of its own
 * (https://www.sqlite.org/fileformat2.html, section 1.6): most facts have about 1,100 bytes, a little more than a quarter of SQLite's usual page.
 */
const pageSize = 8192;

/**
 * Opens or creates the file, and brings its schema up to date.
 * @throws StoreLocked, StoreCorrupted, StoreForeign, StoreNewer, StoreFull, StoreUnreachable. It never starts empty over a file that it can't use.
 */
export function openDatabase(file: string, { migrations = ours, busyMs = 5000 }: DatabaseOptions = {}): Database {
  const born = `pragma page_size = ${pageSize}; pragma application_id = ${applicationId}`;
  try {
    prepareFile(file, (beside) => {
      const db = connect(beside, 0);
      db.exec(born);
      db.close();
    });
  } catch (thrown) {
    throw storeError(file, thrown);
  }
  const db = connect(file, busyMs);
  try {
    check(db, migrations.length);
    // `full`: a commit is on disk when it returns, also in WAL.
    db.exec("pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on");
    // What is deleted is overwritten: who was erased can't be read in the file.
    db.exec("pragma secure_delete = on");
    migrate(db, migrations);
    return db;
  } catch (thrown) {
    db.close();
    throw thrown;
  }
}

function check(db: Database, known: number): void {
  const id = db.prepare("pragma application_id").get<{ application_id: number }>()?.application_id;
  if (id !== applicationId) throw new StoreForeign(db.file, "it is another program's SQLite database");
  const version = versionOf(db);
  if (version > known) throw new StoreNewer(db.file, version, known);
}

function migrate(db: Database, migrations: readonly string[]): void {
  if (versionOf(db) === migrations.length) return;
  db.transaction(() => {
    // Read again: another process may have been faster.
    for (const [at, sql] of migrations.entries())
      if (at >= versionOf(db)) db.exec(`${sql}; pragma user_version = ${at + 1}`);
  });
}

function versionOf(db: Database): number {
  return db.prepare("pragma user_version").get<{ user_version: number }>()?.user_version ?? 0;
}

function connect(file: string, busyMs: number): Database {
  const attempt = <T>(work: () => T): T => {
    try {
      return work();
    } catch (thrown) {
      throw storeError(file, thrown);
    }
  };
  const raw = attempt(() => new Libsql(file));
  let open = true;
  let inside = false;
  const use = <T>(work: () => T): T => {
    // The driver lets statements of a closed connection run on.
    if (!open) throw new Error(`${file} is closed`);
    return attempt(work);
  };
  const db: Database = {
    file,
    get open() {
      return open;
    },
    prepare(sql) {
      const statement = use(() => raw.prepare(sql));
      // One of its own: in the driver, `get` after `all` gives a row of the `all` before.
      let forAll: ReturnType<typeof raw.prepare> | undefined;
      // Values go as one array: a single object would be taken for named parameters.
      return {
        run: (...values) => use(() => statement.run(values).changes),
        get: <Row>(...values: readonly SqlValue[]) =>
          use(() => withoutMetadata(statement.get(values)) as Row | undefined),
        all: <Row>(...values: readonly SqlValue[]) =>
          use(() => {
            forAll ??= raw.prepare(sql);
            return forAll.all(values) as Row[];
          }),
      };
    },
    exec(sql) {
      use(() => raw.exec(sql));
    },
    transaction(work) {
      if (inside) throw new Error("transactions don't nest");
      db.exec("begin immediate");
      inside = true;
      try {
        const result = work();
        db.exec("commit");
        return result;
      } catch (thrown) {
        // SQLite has rolled back by itself after some errors (a full disk is one).
        if (raw.inTransaction) raw.exec("rollback");
        throw thrown;
      } finally {
        inside = false;
      }
    },
    part(work) {
      const [begin, keep, undo] = savepoint();
      begin.run();
      try {
        const result = work();
        keep.run();
        return result;
      } catch (thrown) {
        // After some of its errors (a full disk is one) SQLite has rolled back everything.
        if (raw.inTransaction) {
          undo.run();
          keep.run();
        }
        throw thrown;
      }
    },
    close() {
      if (!open) return;
      open = false;
      raw.close();
    },
  };
  db.exec(`pragma busy_timeout = ${busyMs}`);
  let prepared: readonly [Statement, Statement, Statement] | undefined;
  const savepoint = () => {
    prepared ??= [db.prepare("savepoint part"), db.prepare("release part"), db.prepare("rollback to part")];
    return prepared;
  };
  return db;
}

function withoutMetadata(row: unknown): unknown {
  if (typeof row === "object" && row !== null) Reflect.deleteProperty(row, "_metadata");
  return row;
}
