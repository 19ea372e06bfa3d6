import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PageSample } from "../../page-api.ts";
import { NotThere } from "../interact/not-there.ts";
import { mimetypeOf } from "../world/mimetype.ts";

interface Listed {
  readonly name: string;
  /** In the same folder. */
  readonly file: string;
  readonly label: { readonly en: string; readonly ko: string };
}

/**
 * The sample cards of a folder, in the order of its `samples.json` (`[{ name, file, label: { en, ko } }]`);
 * without that list, every picture there under its file's name.
 */
export function listSamples(folder: string | undefined): PageSample[] {
  if (folder === undefined) return [];
  return listed(folder).map(({ name, label }) => ({
    name,
    label,
    url: `/workspace/samples/${encodeURIComponent(name)}`,
  }));
}

function listed(folder: string): readonly Listed[] {
  const names = readdirSync(folder).sort();
  if (names.includes("samples.json"))
    return JSON.parse(readFileSync(join(folder, "samples.json"), "utf8")) as readonly Listed[];
  return names
    .filter((name) => mimetypeOf(name).startsWith("image/"))
    .map((name) => ({ name, file: name, label: { en: name, ko: name } }));
}

/** @throws NotThere. Only what is listed can be read. */
export function readSample(
  folder: string | undefined,
  name: string,
): { file: string; bytes: Buffer; mimetype: string } {
  const found = folder === undefined ? undefined : listed(folder).find((one) => one.name === name);
  if (folder === undefined || !found) throw new NotThere(`there is no sample ${name}`);
  return { file: found.file, bytes: readFileSync(join(folder, found.file)), mimetype: mimetypeOf(found.file) };
}
