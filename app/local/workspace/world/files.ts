import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Store } from "../store.ts";
import type { StoredFile } from "./shapes.ts";

export interface Files {
  get(id: string): StoredFile | undefined;
  bytes(id: string): Buffer;
  /** The bytes are on disk before the record is. */
  keep(file: StoredFile, bytes: Uint8Array): void;
  /** Its bytes go, its record stays. */
  drop(file: StoredFile): void;
  /** Changes the record alone. */
  retitle(file: StoredFile): void;
  share(file: string, channel: string, ts: string): void;
  /** Takes back what a deleted message shared. */
  unshare(channel: string, ts: string): void;
  /** Where it was posted. */
  channels(file: string): readonly string[];
  /** The messages it was posted in. */
  shares(file: string): readonly { channel: string; ts: string }[];
}

/** Files as they were uploaded. */
export function files(store: Store, folder: string): Files {
  const place = join(folder, "files");
  mkdirSync(place, { recursive: true, mode: 0o700 });
  const record = (file: StoredFile) =>
    store.run("insert or replace into file values (?, ?)", file.id, JSON.stringify(file));
  return {
    get(id) {
      const row = store.get<{ body: string }>("select body from file where id = ?", id);
      return row && (JSON.parse(row.body) as StoredFile);
    },
    bytes: (id) => readFileSync(join(place, id)),
    keep(file, bytes) {
      const path = join(place, file.id);
      writeFileSync(`${path}.part`, bytes, { mode: 0o600, flush: true });
      renameSync(`${path}.part`, path);
      record(file);
    },
    drop(file) {
      record({ ...file, deleted: true });
      rmSync(join(place, file.id), { force: true });
    },
    retitle: record,
    share(file, channel, ts) {
      store.run("insert or ignore into share values (?, ?, ?)", file, channel, ts);
    },
    unshare(channel, ts) {
      store.run("delete from share where channel = ? and ts = ?", channel, ts);
    },
    channels: (file) =>
      store
        .all<{ channel: string }>("select distinct channel from share where file = ? order by channel", file)
        .map((row) => row.channel),
    shares: (file) =>
      store.all<{ channel: string; ts: string }>("select channel, ts from share where file = ? order by ts", file),
  };
}
