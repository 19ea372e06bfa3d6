import { randomBytes, randomUUID } from "node:crypto";
import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { storeError } from "../adapters/store-errors.ts";

/**
 * What the identities of erased people are hashed with: a file of its own beside the store, made when there is none. Who has the store
 * without it can't try out whether somebody was erased; a store without it no longer recognises them by their address.
 * @throws StoreError where the folder can't be read or written
 */
export function eraseKeyIn(folder: string): Uint8Array {
  const file = join(folder, "erase.key");
  try {
    return readFileSync(file);
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== "ENOENT") throw storeError(file, thrown);
  }
  const part = join(folder, `.${randomUUID()}.part`);
  try {
    writeFileSync(part, randomBytes(32), { mode: 0o600, flush: true });
    linkSync(part, file);
  } catch {
    // Another process was faster; or there are no links here.
    if (!existsSync(file)) rename(part, file);
  } finally {
    rmSync(part, { force: true });
  }
  return readFileSync(file);
}

function rename(part: string, file: string): void {
  try {
    renameSync(part, file);
  } catch (thrown) {
    throw storeError(file, thrown);
  }
}
