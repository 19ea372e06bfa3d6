import { type FileHandle, open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** A file to be imported, or why it can't be. */
export type FoundFile =
  | { readonly kind: "contacts"; readonly file: string; readonly bytes: number }
  | { readonly kind: "photo"; readonly file: string }
  | { readonly kind: "wrong"; readonly file: string; readonly reason: string };

/** How photos are called: in a folder, other files are passed over, and so is PDF, which is mostly something else. */
const photoName = /\.(?:jpe?g|png|hei[cf]|avif|tiff?)$/i;

const jpeg = "ffd8ff";
const png = "89504e470d0a1a0a";
const tiff = ["49492a00", "4d4d002a"];
const pdf = "255044462d";
/** `ftyp`, behind a box's four bytes of length: HEIC and AVIF. */
const media = "66747970";

/** What each argument names: a file of contacts, a photo, or all photos in a folder and in those below it, in the order of their names. */
export async function* findFiles(given: readonly string[]): AsyncGenerator<FoundFile> {
  for (const file of given) {
    try {
      const found = await stat(file);
      if (found.isDirectory()) yield* photosIn(file);
      else if (await isPhoto(file)) yield { kind: "photo", file };
      else yield { kind: "contacts", file, bytes: found.size };
    } catch (thrown) {
      yield { kind: "wrong", file, reason: reasonOf(thrown) };
    }
  }
}

async function* photosIn(folder: string): AsyncGenerator<FoundFile> {
  let found = false;
  for await (const one of below(folder)) {
    found ||= one.kind === "photo";
    yield one;
  }
  if (!found) yield { kind: "wrong", file: folder, reason: "there is no JPEG, PNG or HEIC in this folder or below it" };
}

async function* below(folder: string): AsyncGenerator<FoundFile> {
  let entries: Awaited<ReturnType<typeof entriesOf>>;
  try {
    entries = await entriesOf(folder);
  } catch (thrown) {
    yield { kind: "wrong", file: folder, reason: reasonOf(thrown) };
    return;
  }
  for (const entry of entries) {
    const file = join(folder, entry.name);
    if (entry.isDirectory()) yield* below(file);
    else if (entry.isFile() && photoName.test(entry.name)) yield { kind: "photo", file };
  }
}

async function entriesOf(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
}

async function isPhoto(file: string): Promise<boolean> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(8), 0, 8, 0);
    const start = buffer.subarray(0, bytesRead).toString("hex");
    return (
      start.startsWith(jpeg) ||
      start === png ||
      start.slice(8) === media ||
      start.startsWith(pdf) ||
      tiff.includes(start.slice(0, 8))
    );
  } finally {
    await handle?.close();
  }
}

/** Node's codes as sentences. */
export function reasonOf(thrown: unknown): string {
  const code = (thrown as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return "there is no such file: check the path";
  if (code === "EACCES" || code === "EPERM") return "it may not be read by this user: change its permissions";
  if (code === "EISDIR") return "it is a folder";
  return thrown instanceof Error ? thrown.message : String(thrown);
}
