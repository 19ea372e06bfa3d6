import { join } from "node:path";
import { openDatabase, type Statement } from "../../adapters/sqlite/database.ts";

type Value = string | number | null;

/** The workspace's one file. */
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
  create table setting (name text primary key, value text not null) without rowid;
  create table member (id text primary key, body text not null) without rowid;
  create table channel (id text primary key, body text not null) without rowid;
  create table membership (channel text, member text, read_ts text not null default '0', primary key (channel, member)) without rowid;
  create table message (channel text, ts text, thread_ts text not null, body text not null, primary key (channel, ts)) without rowid;
  create index message_thread on message (channel, thread_ts, ts);
  create table file (id text primary key, body text not null) without rowid;
  create table share (file text, channel text, ts text, primary key (file, channel, ts)) without rowid;
  create table view (id text primary key, member text not null, open integer not null, body text not null) without rowid;
  create table delivery (place integer primary key, id text not null unique, attempt integer not null, due integer not null, reason text, body text not null);
  create table response_url (token text primary key, uses integer not null, expires integer not null, body text not null) without rowid;
`;

/**
 * Opens the workspace's file in a folder that its owner alone reads.
 * @throws what `openDatabase` throws
 */
export function openStore(folder: string): Store {
  const db = openDatabase(join(folder, "workspace.db"), { migrations: [schema] });
  const prepared = new Map<string, Statement>();
  function prepare(sql: string): Statement {
    const known = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, known);
    return known;
  }

  let together = false;
  let later: (() => void)[] = [];
  return {
    all: (sql, ...values) => prepare(sql).all(...values),
    get: (sql, ...values) => prepare(sql).get(...values),
    run(sql, ...values) {
      prepare(sql).run(...values);
    },
    together(work) {
      if (together) return work();
      together = true;
      later = [];
      try {
        const result = db.transaction(work);
        together = false;
        for (const one of later) one();
        return result;
      } finally {
        together = false;
      }
    },
    afterwards(work) {
      if (together) later.push(work);
      else work();
    },
    close: () => db.close(),
  };
}
