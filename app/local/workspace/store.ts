import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import Libsql from "libsql";

type Value = string | number | null;

/** Plain SQL over one file. The only place that knows which SQLite library is used. */
export interface Store {
  all<Row>(sql: string, ...values: Value[]): Row[];
  get<Row>(sql: string, ...values: Value[]): Row | undefined;
  run(sql: string, ...values: Value[]): void;
  /** All of it or none. One inside another joins it. */
  together<Result>(work: () => Result): Result;
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

/** Opens the workspace's file in a folder that its owner alone reads. */
export function openStore(folder: string): Store {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, "workspace.db");
  const db = new Libsql(file);
  db.exec("pragma journal_mode = wal");
  db.exec("pragma synchronous = normal");
  db.exec("pragma busy_timeout = 5000");
  db.exec(schema);
  chmodSync(file, 0o600);

  const prepared = new Map<string, ReturnType<typeof db.prepare>>();
  function prepare(sql: string) {
    const known = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, known);
    return known;
  }

  let depth = 0;
  return {
    all: <Row>(sql: string, ...values: Value[]) => prepare(sql).all(...values) as Row[],
    get: <Row>(sql: string, ...values: Value[]) => (prepare(sql).get(...values) as Row | undefined) ?? undefined,
    run(sql, ...values) {
      prepare(sql).run(...values);
    },
    together(work) {
      if (depth > 0) return work();
      depth += 1;
      db.exec("begin immediate");
      try {
        const result = work();
        db.exec("commit");
        return result;
      } catch (error) {
        db.exec("rollback");
        throw error;
      } finally {
        depth -= 1;
      }
    },
    close() {
      prepared.clear();
      db.close();
    },
  };
}
