import {
  chmodSync,
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname } from "node:path";
import { StoreCorrupted, StoreForeign, StoreUnreachable } from "../store-errors.ts";

const magic = "SQLite format 3\0";

/**
 * Sees to it that the file is there, is a SQLite database and is read by its owner alone. A new one is made beside by `create` and
 * takes its name when it is whole: so a file that is empty or too short was damaged, and is never filled again.
 */
export function prepareFile(file: string, create: (beside: string) => void): void {
  makeFolder(dirname(file));
  if (!existsSync(file)) make(file, create);
  if (!statSync(file).isFile()) throw new StoreUnreachable(file, "it is no file");
  const start = startOf(file);
  if (start === undefined) return;
  if (start.length === 0) throw new StoreCorrupted(file, "it is empty");
  if (start !== magic) {
    throw magic.startsWith(start)
      ? new StoreCorrupted(file, "it is cut off")
      : new StoreForeign(file, "it is no SQLite database");
  }
  chmodSync(file, 0o600);
}

/** One by one: where the system lets nothing be made (`/proc`), Node's `recursive` never ends. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (thrown) {
    if (!existsSync(folder)) throw thrown;
  }
}

function make(file: string, create: (beside: string) => void): void {
  // SQLite would replay the journal of a file that is lost into the new one.
  const journal = `${file}-wal`;
  if (existsSync(journal) && statSync(journal).size > 0) {
    throw new StoreCorrupted(file, "it is missing, but its journal (…-wal) is there");
  }
  const beside = `${file}.new-${process.pid}`;
  rmSync(beside, { force: true });
  closeSync(openSync(beside, "wx", 0o600));
  try {
    create(beside);
    publish(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** A link fails where another process was faster, and its file stays. Some file systems have no links. */
function publish(beside: string, file: string): void {
  try {
    linkSync(beside, file);
  } catch (thrown) {
    if (existsSync(file)) return;
    if (readFileSync(beside).length === 0) throw thrown;
    renameSync(beside, file);
  }
}

/** Files whose start was looked at by this process. */
const seen = new Set<string>();

/**
 * Nothing of a file that was opened before: closing it here would take away the locks of a connection that this process may still have,
 * and other processes would delete the journal from under it.
 */
function startOf(file: string): string | undefined {
  const { dev, ino, size } = statSync(file);
  if (seen.has(`${dev} ${ino}`) && size >= magic.length) return undefined;
  seen.add(`${dev} ${ino}`);
  const handle = openSync(file, "r");
  try {
    const bytes = Buffer.alloc(magic.length);
    const length = readSync(handle, bytes, 0, bytes.length, 0);
    return bytes.toString("latin1", 0, length);
  } finally {
    closeSync(handle);
  }
}
