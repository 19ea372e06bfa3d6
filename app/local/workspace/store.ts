import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import Libsql from "libsql";
import { OctemberError } from "../../errors.ts";

type Value = string | number | null;

/** Plain SQL over one file. The only place that knows which SQLite library is used. */
export interface Store {
  all<Row>(sql: string, ...values: Value[]): Row[];
  get<Row>(sql: string, ...values: Value[]): Row | undefined;
  run(sql: string, ...values: Value[]): void;
  /** All of it or none. One inside another joins it. */
  together<Result>(work: () => Result): Result;
  /** Does it once what is being written is kept; at once if nothing is. Not done if it isn't kept. */
  afterwards(work: () => void): void;
  close(): void;
}

const schema = `
  create table if not exists setting (name text primary key, value text not null) without rowid;
  create table if not exists member (id text primary key, body text not null) without rowid;
  create table if not exists channel (id text primary key, body text not null) without rowid;
  create table if not exists membership (channel text, member text, read_ts text not null default '0', primary key (channel, member)) without rowid;
  create table if not exists message (channel text, ts text, thread_ts text not null, body text not null, primary key (channel, ts)) without rowid;
  create index if not exists message_thread on message (channel, thread_ts, ts);
  create table if not exists file (id text primary key, body text not null) without rowid;
  create table if not exists share (file text, channel text, ts text, primary key (file, channel, ts)) without rowid;
  create table if not exists view (id text primary key, member text not null, open integer not null, body text not null) without rowid;
  create table if not exists delivery (place integer primary key, id text not null unique, attempt integer not null, due integer not null, reason text, body text not null);
  create table if not exists response_url (token text primary key, uses integer not null, expires integer not null, body text not null) without rowid;
`;

const version = 1;

/** Why the workspace's file can't be used, and what to do. It is never replaced by an empty one. */
class WorkspaceFileUnusable extends OctemberError {
  override readonly name = "WorkspaceFileUnusable";
  readonly code = "workspace-file-unusable";
}

function opened(file: string) {
  try {
    const db = new Libsql(file);
    db.exec("pragma busy_timeout = 5000");
    refuseStrange(db, file);
    db.exec("pragma journal_mode = wal");
    db.exec("pragma synchronous = normal");
    db.exec(schema);
    db.exec(`pragma user_version = ${version}`);
    return db;
  } catch (error) {
    if (error instanceof WorkspaceFileUnusable) throw error;
    const said = error instanceof Error ? error.message : String(error);
    const message = `${file}: the local workspace's file can't be used (${said}). Put a backup of it back, or move it away to start with an empty one.`;
    throw new WorkspaceFileUnusable(message, { cause: error });
  }
}

function refuseStrange(db: Libsql.Database, file: string): void {
  const found = (db.prepare("pragma user_version").get() as { user_version: number }).user_version;
  if (found > version)
    throw new WorkspaceFileUnusable(
      `${file}: a newer Octember wrote it (version ${found}; this one knows ${version}). Update Octember.`,
    );
  const names = db.prepare("select name from sqlite_master where type = 'table'").all() as { name: string }[];
  if (names.length > 0 && !names.some(({ name }) => name === "response_url"))
    throw new WorkspaceFileUnusable(
      `${file}: it is another program's database. Move it away, or set OCTEMBER_DATA to another folder.`,
    );
}

/**
 * Opens the workspace's file in a folder that its owner alone reads.
 * @throws WorkspaceFileUnusable
 */
export function openStore(folder: string): Store {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, "workspace.db");
  const db = opened(file);
  chmodSync(file, 0o600);

  const prepared = new Map<string, ReturnType<typeof db.prepare>>();
  function prepare(sql: string) {
    const known = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, known);
    return known;
  }

  let depth = 0;
  let later: (() => void)[] = [];
  return {
    all: <Row>(sql: string, ...values: Value[]) => prepare(sql).all(...values) as Row[],
    get: <Row>(sql: string, ...values: Value[]) => (prepare(sql).get(...values) as Row | undefined) ?? undefined,
    run(sql, ...values) {
      prepare(sql).run(...values);
    },
    together(work) {
      if (depth > 0) return work();
      db.exec("begin immediate");
      depth += 1;
      later = [];
      try {
        const result = work();
        db.exec("commit");
        depth -= 1;
        for (const one of later) one();
        return result;
      } catch (error) {
        if (depth > 0) db.exec("rollback");
        depth = 0;
        throw error;
      }
    },
    afterwards(work) {
      if (depth > 0) later.push(work);
      else work();
    },
    close() {
      prepared.clear();
      db.close();
    },
  };
}
