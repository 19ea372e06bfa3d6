import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../../app/project-folder.ts";

/** Something that cards of a country show: as printed, in other ways that are right too, and what mail addresses or domains make of it. */
export interface Thing {
  /** Lines where it may be broken. */
  readonly lines: readonly string[];
  readonly also: readonly string[];
  readonly net: readonly string[];
}

const kinds = ["name", "title", "department", "company", "address", "phone", "mobile", "slogan", "note"] as const;
type Kind = (typeof kinds)[number];

/** What is printed on the cards of one part of the world: what `* country` heads belongs together. */
export interface World {
  readonly place: string;
  readonly things: Readonly<Record<Kind, readonly Thing[]>>;
}

/** What rules are made with in view; what only their confidence is fitted to, unseen; what nothing is made with. */
export type Share = "tuning" | "fitting" | "apart";

/** Of the usual things every third of a kind is kept apart; of the others every fourth, and another fourth is for fitting. */
const shares: Readonly<Record<"world" | "harder" | "rougher", readonly Share[]>> = {
  world: ["tuning", "tuning", "apart"],
  harder: ["tuning", "fitting", "tuning", "apart"],
  rougher: ["tuning", "fitting", "tuning", "apart"],
};

/** @param part which things: those that rules may be made with, or others. `among`: usual ones, or brands without a form and addresses that go on. */
export function worlds(part: Share, among: keyof typeof shares = "world"): readonly World[] {
  const folder = join(projectFolder, "test/eval/lined", among);
  const isMine = (index: number): boolean => shares[among][index % shares[among].length] === part;
  return readdirSync(folder).flatMap((file) => {
    const [everywhere = "", ...countries] = readFileSync(join(folder, file), "utf8").split(/^\* .*\n/m);
    return (countries.length > 0 ? countries : [""]).map((country) => ({
      place: file.replace(/\.txt$/, ""),
      things: thingsOf(`${everywhere}\n${country}`.split("\n"), isMine),
    }));
  });
}

function thingsOf(lines: readonly string[], isMine: (index: number) => boolean): World["things"] {
  const of = (kind: Kind): readonly Thing[] => {
    const all = lines.filter((line) => line.startsWith(`${kind} `)).map((line) => thing(line.slice(kind.length + 1)));
    const mine = all.filter((_, index) => isMine(index));
    return mine.length > 0 ? mine : all;
  };
  return Object.fromEntries(kinds.map((kind) => [kind, of(kind)])) as Record<Kind, readonly Thing[]>;
}

/** `shown / on two lines ~ also right = in mail addresses | or so`. */
function thing(text: string): Thing {
  const [shown = "", net = ""] = text.split(" = ");
  const [printed = "", ...also] = shown.split(" ~ ");
  const pieces = (value: string, at: string): readonly string[] =>
    value
      .split(at)
      .map((one) => one.trim())
      .filter(Boolean);
  return { lines: pieces(printed, " / "), also: also.map((one) => one.trim()), net: pieces(net, " | ") };
}
