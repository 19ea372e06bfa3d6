import type { Field } from "../card.ts";
import { areOfOneSize, areStacked, isBeside } from "../layout/neighbours.ts";
import type { Part } from "../layout/part.ts";
import { fieldOf } from "../taken.ts";
import { han, hangul } from "../text/scripts.ts";
import { noNameWords } from "../words/names.ts";
import { brandMatch } from "./brand-match.ts";
import { isGeneric, latinCompany } from "./company-words.ts";
import type { Surroundings } from "./name.ts";

const least = 2;
const slogan = new Set(noNameWords);

interface Candidate {
  readonly parts: readonly Part[];
  readonly text: string;
  readonly score: number;
}

/** The organizations, best first. A name on two lines is one; spellings in two scripts are two, that in the script of the first name first. `names`: parts that are the person's. */
export function chooseCompanies(around: Surroundings, names: readonly Part[]): readonly Field<string>[] {
  const open = around.parts.filter(
    (part) => (part.role === "company" || part.role === "open") && !names.includes(part),
  );
  const listed = new Set(
    open.filter(
      (part) => open.filter(({ spot }) => spot.line === part.spot.line && spot.side === part.spot.side).length > 2,
    ),
  );
  const alone = open.map((part) => candidate([part], around));
  const joined = open.flatMap((upper) =>
    open
      .filter((lower) => upper !== lower && isContinued(upper, lower, listed))
      .map((lower) => candidate([upper, lower], around)),
  );
  const chosen: Candidate[] = [];
  for (const one of [...joined, ...alone].filter(({ score }) => score >= least).sort((a, b) => b.score - a.score)) {
    if (!chosen.some((other) => isTheSame(other, one))) chosen.push(one);
  }
  const first = names[0]?.text ?? "";
  const unlikeTheName = (one: Candidate): number => (isEastern(one.text) === isEastern(first) ? 0 : 1);
  const kept = chosen.slice(0, 2).sort((a, b) => unlikeTheName(a) - unlikeTheName(b));
  return kept.map(({ text, score, parts }) =>
    fieldOf(
      text,
      score >= 5 ? 0.95 : score >= 3 ? 0.85 : 0.7,
      parts.map(({ spot }) => spot),
    ),
  );
}

function isEastern(text: string): boolean {
  return hangul.test(text) || han.test(text);
}

function candidate(parts: readonly Part[], around: Surroundings): Candidate {
  const text = parts.map((part) => part.text).join(" ");
  const words = text.split(/\s+/);
  const height = Math.max(...parts.map(({ spot }) => spot.height));
  const legal = Math.max(
    ...parts.map((part) => (part.role === "company" ? part.certainty : 0)),
    hangul.test(text) ? 0 : latinCompany(text),
  );
  const size = Math.min(3, Math.max(-1, (height / around.height - 1) * 3));
  const talk =
    words.filter((word) => slogan.has(word.toLowerCase())).length +
    (words.length > 5 ? 1.5 : 0) +
    (/[.!?]$/.test(text) && legal < 0.9 ? 1 : 0);
  const plainHangul = hangul.test(text) && legal === 0 ? hangulWorth(words) : 0;
  const joint = parts.length > 1 ? jointWorth(parts, around) : 0;
  return {
    parts,
    text,
    score: legal * 5 + brandMatch(text, around.brands) * 4 + size + plainHangul - talk * 1.5 + joint,
  };
}

/** A short Hangul line that is nothing else is likely the company; one with the endings of a sentence is what the company says. */
function hangulWorth(words: readonly string[]): number {
  const sentence =
    words.length > 3 ||
    words.some((word) =>
      /[가-힣](?:다|요|는|은|을|를|의|과|와|에서|에게|으로|위해|위한|하며|세상|함께)[.!]?$/.test(word),
    );
  return sentence ? -2 : 1;
}

/** Two lines are one name when they are set alike, and together are more like the domain than each alone. */
function jointWorth([upper, lower]: readonly Part[], around: Surroundings): number {
  if (!upper || !lower) return 0;
  const [one, other, both] = [upper.text, lower.text, `${upper.text} ${lower.text}`].map((text) =>
    brandMatch(text, around.brands),
  );
  const nearer = (both ?? 0) > Math.max(one ?? 0, other ?? 0);
  const printedAlike = areOfOneSize(upper.spot, lower.spot, 1.35) && upper.spot.height > around.height * 1.25;
  if (nearer || printedAlike || (areOfOneSize(upper.spot, lower.spot, 3) && isGeneric(lower.text))) return 0.5;
  return -1.5;
}

function isContinued(upper: Part, lower: Part, listed: ReadonlySet<Part>): boolean {
  const oneScript =
    hangul.test(upper.text) === hangul.test(lower.text) && han.test(upper.text) === han.test(lower.text);
  const whole = upper.role === "company" && upper.certainty > 0.9;
  if (
    upper.spot.line === lower.spot.line ||
    listed.has(upper) ||
    listed.has(lower) ||
    !oneScript ||
    (whole && lower.role !== "company")
  )
    return false;
  const below = areStacked(upper.spot, lower.spot, 1.1, 3) && upper.spot.y < lower.spot.y;
  const beside = isBeside(upper.spot, lower.spot) && upper.spot.x < lower.spot.x;
  return below || beside;
}

/** Overlapping candidates are one organization, and a second one is kept only for its other script. */
function isTheSame(a: Candidate, b: Candidate): boolean {
  if (a.parts.some((part) => b.parts.includes(part))) return true;
  return hangul.test(a.text) === hangul.test(b.text) && han.test(a.text) === han.test(b.text);
}
