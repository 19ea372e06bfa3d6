import { createHash, randomUUID } from "node:crypto";
import { link, mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Photos } from "../../ports/photos.ts";
import { storeError } from "../store-errors.ts";

/** A part that is older than this was left by a process that died. */
const abandonedMs = 60 * 60 * 1000;

/** Photos as files, `<folder>/<workspace>/<photo>`, read by their owner alone. What the disk refuses is a `StoreError`: `StoreFull`, `StoreUnreachable`. */
export function folderPhotos(folder: string): Photos {
  const swept = new Set<string>();

  async function makeHome(workspace: string): Promise<string> {
    const home = join(folder, safeName(workspace));
    await mkdir(home, { recursive: true, mode: 0o700 });
    if (swept.has(home)) return home;
    await syncFolder(folder);
    await sweep(home);
    swept.add(home);
    return home;
  }

  return {
    async put(workspace, photo, bytes) {
      const file = join(folder, safeName(workspace), safeName(photo));
      try {
        const home = await makeHome(workspace);
        return await putWhole(home, file, bytes);
      } catch (thrown) {
        throw storeError(file, thrown);
      }
    },
    async open(workspace, photo) {
      const file = join(folder, safeName(workspace), safeName(photo));
      try {
        return await readFile(file);
      } catch (thrown) {
        if (codeOf(thrown) === "ENOENT") return undefined;
        throw storeError(file, thrown);
      }
    },
    async delete(workspace, photo) {
      const home = join(folder, safeName(workspace));
      await rm(join(home, safeName(photo)), { force: true });
      if (swept.has(home)) await syncFolder(home);
    },
  };
}

async function putWhole(home: string, file: string, bytes: Uint8Array): Promise<"created" | "existed"> {
  const part = join(home, `.${randomUUID()}.part`);
  try {
    await writeSynced(part, bytes);
    return await publish(part, file);
  } finally {
    await rm(part, { force: true });
    await syncFolder(home);
  }
}

/** Ids of Slack stay readable; anything else becomes a digest, so that no id leads out of the folder or into another's file. */
export function safeName(id: string): string {
  return /^[A-Z0-9-]{1,100}$/.test(id) ? id : `_${createHash("sha256").update(id).digest("hex")}`;
}

/** A link never replaces what is there. Some file systems have none. */
async function publish(part: string, file: string): Promise<"created" | "existed"> {
  try {
    await link(part, file);
    return "created";
  } catch (thrown) {
    if (codeOf(thrown) === "EEXIST") return "existed";
    if (!["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"].includes(codeOf(thrown))) throw thrown;
    if (await exists(file)) return "existed";
    await rename(part, file);
    return "created";
  }
}

async function writeSynced(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, "wx", 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  // Windows can't open folders.
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function sweep(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    if (!name.endsWith(".part")) continue;
    const part = join(home, name);
    const since = await writtenAt(part);
    if (since !== undefined && since < Date.now() - abandonedMs) await rm(part, { force: true });
  }
}

/** @returns milliseconds since 1970; undefined where whoever wrote it took it away meanwhile */
async function writtenAt(part: string): Promise<number | undefined> {
  try {
    return (await stat(part)).mtimeMs;
  } catch (thrown) {
    if (codeOf(thrown) === "ENOENT") return undefined;
    throw thrown;
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

function codeOf(thrown: unknown): string {
  return thrown instanceof Error && "code" in thrown && typeof thrown.code === "string" ? thrown.code : "";
}
