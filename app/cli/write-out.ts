import { once } from "node:events";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { OctemberError } from "../errors.ts";

/** What was to be written could not be: a full disk, a closed pipe, a folder that isn't there. */
class NotWritten extends OctemberError {
  override readonly name = "NotWritten";
  readonly code = "not-written";
}

const advice: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk's quota is used up",
  EFBIG: "no file may become that large here",
  EPIPE: "who reads it has ended: what came until then is not all",
  ENOENT: "there is no such folder",
  EACCES: "it may not be written by this user",
  EPERM: "it may not be written by this user",
  EROFS: "it lies on a disk that can't be written",
  EISDIR: "it is a folder",
};

/**
 * Writes a text piece by piece into a file, which has its name only once it is whole and on disk.
 * @throws NotWritten; nothing is left of it then, and a file that was there before stays.
 */
export async function writeFile(file: string, pieces: AsyncIterable<string>): Promise<void> {
  const part = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  let handle: FileHandle | undefined;
  try {
    handle = await open(part, "wx", 0o600);
    for await (const piece of pieces) await handle.appendFile(piece);
    await handle.sync();
    await handle.close();
    await rename(part, file);
  } catch (thrown) {
    await handle?.close().catch(() => {});
    if (handle !== undefined) await rm(part, { force: true }).catch(() => {});
    throw notWritten(file, thrown);
  }
}

/** The same to stdout, no faster than it is read. @throws NotWritten */
export async function writeStdout(pieces: AsyncIterable<string>): Promise<void> {
  const { stdout } = process;
  const others = stdout.listeners("error");
  stdout.removeAllListeners("error");
  let failed: unknown;
  stdout.on("error", (error) => {
    failed ??= error;
  });
  try {
    for await (const piece of pieces) {
      if (!stdout.write(piece)) await once(stdout, "drain");
      if (failed !== undefined) break;
    }
    if (failed === undefined) await new Promise<void>((resolve) => stdout.write("", () => resolve()));
  } catch (thrown) {
    failed ??= thrown;
  }
  if (failed !== undefined) throw notWritten("stdout", failed);
  stdout.removeAllListeners("error");
  for (const other of others) stdout.on("error", other as (error: Error) => void);
}

/** What the system refused; anything else is as it was. */
function notWritten(to: string, cause: unknown): unknown {
  const known = advice[(cause as NodeJS.ErrnoException).code ?? ""];
  return known === undefined ? cause : new NotWritten(`can't write ${to}: ${known}`, { cause });
}
