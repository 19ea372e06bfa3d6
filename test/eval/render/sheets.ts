import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PhoneKind } from "../../../app/cards/card.ts";
import { projectFolder } from "../../../app/project-folder.ts";
import type { Truth } from "../truth.ts";
import { readSheets, type Sheet } from "./sheet.ts";

/** Folders of cards written down as sheets, with what they say. All but those {@link isKeptApart} are for looking at misses. */
export const sheetSets = [
  "tuning",
  "once-frozen",
  "opened-later",
  "other-hands",
  "later-hands",
  "latest-hands",
  "frozen",
  "later-frozen",
  "lifelike",
  "lifelike-apart",
] as const;

export type SheetSet = (typeof sheetSets)[number];

/** Whether no card of a set was looked at for a rule: `later-frozen` has cards of three hands that knew none. */
export function isKeptApart(set: string): boolean {
  return set === "frozen" || set === "later-frozen" || set === "lifelike-apart";
}

export function sheetCards(folder: SheetSet): readonly (Sheet & { readonly truth: Truth })[] {
  return sheetsIn(folder).map((sheet) => ({ ...sheet, truth: truthOf(sheet.says) }));
}

/** Pictures that are no cards. */
export function sheetsIn(folder: string): readonly Sheet[] {
  const path = join(projectFolder, "test/eval/render", folder);
  const files = readdirSync(path).filter((file) => file.endsWith(".txt"));
  return files.sort().flatMap((file) => readSheets(readFileSync(join(path, file), "utf8")));
}

const kinds: Readonly<Record<string, PhoneKind>> = { m: "mobile", p: "phone", f: "fax" };

/** What stands behind a number in a truth: `x214`, `ext. 4471`, `#256`. */
const extension = /\s*(?:x|ext\.?|#)\s*(\d+)$/;

function truthOf(says: Sheet["says"]): Truth {
  const all = (key: string): readonly string[] => says.get(key) ?? [];
  const ways = (key: string): readonly string[] => all(key).flatMap((line) => line.split(" | "));
  const [name = "", ...otherNames] = [...ways("name"), ...ways("names")];
  const [title = "", ...otherTitles] = ways("title");
  const [company = "", ...otherCompanies] = ways("company");
  const [address = "", ...otherAddresses] = ways("address");
  const phones = all("phone").map((line) => ({ kind: line[0] ?? "", number: line.slice(2).replace(/ \| .*$/, "") }));
  return {
    name,
    otherNames,
    title,
    otherTitles,
    company,
    otherCompanies,
    address,
    otherAddresses: [...otherAddresses, ...all("office")],
    phones: phones.map(({ kind, number }) => ({ kind: kinds[kind] ?? "phone", number: number.replace(extension, "") })),
    emails: all("email"),
    websites: all("site"),
    more: {
      departments: ways("department"),
      offices: all("office").length > 0 ? all("office") : address === "" ? [] : [address],
      extensions: phones.flatMap(({ number }) => extension.exec(number)?.[1] ?? []),
      handles: all("handle"),
      notes: all("note"),
    },
  };
}
