import type { Field } from "../../card.ts";
import { areOfOneSize, areStacked } from "../../layout/neighbours.ts";
import type { Part } from "../../layout/part.ts";
import { fieldOf } from "../../taken.ts";
import { han, hangul, scriptOf, squash } from "../../text/scripts.ts";
import type { Surroundings } from "../name/name.ts";
import { brandMatch } from "./brand-match.ts";
import { saysByWhom } from "./by-whom.ts";
import { type Candidate, candidate } from "./candidate.ts";
import { isArticle, isContinued, isOpenEnded } from "./joints.ts";
import { isBelowFront } from "./korean-front.ts";
import { mayBeLastResort } from "./last-resort.ts";
import { isMonogram } from "./monogram.ts";
import { areOneInDomain } from "./one-in-domain.ts";
import { isOfOwner, ownHouses } from "./own-house.ts";
import { isOwnName } from "./own-name.ts";
import { withoutShortened } from "./shortened.ts";
import { endsInLegalForm, isKoreanHouse } from "./words.ts";

const least = 2;
/** Of the best line, where none reaches {@link least}; it stays in doubt. */
const leastOfLastResort = 0;
const unsure = 0.5;

/** The organizations, best first. A name on two lines is one; spellings in two scripts are two, that in the script of the first name first. `names`: parts that are the person's. */
export function chooseCompanies(around: Surroundings, names: readonly Part[]): readonly Field<string>[] {
  const possible = around.parts.filter(
    (part) =>
      !names.includes(part) &&
      (mayBeCompany(part, around.brands) || isAboveHouse(part, around.parts) || isBelowFront(part, around.parts)),
  );
  const texts = chainsOf(
    possible,
    (upper, lower) => areStacked(upper.spot, lower.spot, 1.3, 3) && upper.spot.y < lower.spot.y,
  )
    .map((parts) => parts.map(({ text }) => text).join(" "))
    .concat(possible.map(({ text }) => text));
  const persons = names.map(({ text }) => text);
  // `SLG` of Sébastien Le Goff above `PLOMBERIE`, slg.plomberie@.
  const isOfBrand = (upper: Part): boolean => possible.some((lower) => areOneInDomain(upper, lower, around.brands));
  const open = possible.filter(
    (part) => !isMonogram(part.text, texts) && (!isMonogram(part.text, persons) || isOfBrand(part)),
  );
  const listed = new Set(open.filter(({ spot }) => (spot.among ?? 1) > 2));
  const alone = open
    .filter((part) => !isOwnName(part, names, around.parts, around.brands))
    .map((part) => candidate([part], around));
  const joined = chainsOf(
    open,
    (upper, lower) => isContinued(upper, lower, listed) || areOneInDomain(upper, lower, around.brands),
    (text) =>
      around.brands.some((brand) => squash(brand).startsWith(squash(text))) || brandMatch(text, around.brands) === 1,
  ).map((parts) => candidate(parts, around));
  const own = ownHouses(names, open, around.parts, around.brands);
  const chosen: Candidate[] = [];
  for (const one of withoutShortened([...own, ...joined, ...alone])
    .filter((one) => one.score >= least || isBehindBy(one))
    .sort((a, b) => rankOf(b) - rankOf(a))) {
    if (!chosen.some((other) => isTheSame(other, one))) chosen.push(one);
  }
  if (chosen.length === 0) return lastResort(nameless(alone, names, around), around);
  const first = names[0]?.text ?? "";
  const unlikeTheName = (one: Candidate): number => (isEastern(one.text) === isEastern(first) ? 0 : 1);
  // `TK AUTO` in a logo beside its full name in the other script: what has its form is the name.
  const formless = ({ parts, text }: Candidate): number =>
    parts.some(({ role, certainty }) => role === "company" && certainty >= 0.9) || endsInLegalForm(text) ? 0 : 1;
  const kept = chosen.slice(0, 2).sort((a, b) => formless(a) - formless(b) || unlikeTheName(a) - unlikeTheName(b));
  return kept.map(({ text, score, parts }) =>
    fieldOf(
      text,
      score >= 5 ? 0.95 : score >= 3 ? 0.85 : 0.7,
      parts.map(({ spot }) => spot),
    ),
  );
}

/** `brokered by Compass`: a house, whatever it is called, though not that of the card where another is named. */
function isBehindBy({ parts }: Candidate): boolean {
  return parts.length === 1 && saysByWhom(parts[0]?.text ?? "");
}

function rankOf(one: Candidate): number {
  return isBehindBy(one) ? one.score - 2 : one.score;
}

/** With the lines that are like names, where somebody else is the person: `Feinblech Kramer`. */
function nameless(alone: readonly Candidate[], names: readonly Part[], around: Surroundings): readonly Candidate[] {
  if (names.length === 0) return alone;
  const script = names.map(({ text }) => scriptOf(text));
  const others = around.parts.filter(
    (part) =>
      part.role === "name" &&
      !names.some((one) => one === part || one.spot.line === part.spot.line) &&
      script.includes(scriptOf(part.text)),
  );
  return [
    ...alone,
    ...others.filter((part) => !alone.some(({ parts }) => parts[0] === part)).map((part) => candidate([part], around)),
  ];
}

/** The best of the lines that nothing speaks for but that nothing else is called. */
function lastResort(alone: readonly Candidate[], { parts: all }: Surroundings): readonly Field<string>[] {
  const [best] = alone
    .filter(({ score, parts: [part] }) => score >= leastOfLastResort && part && mayBeLastResort(part, all))
    .sort((a, b) => b.score - a.score);
  return best
    ? [
        fieldOf(
          best.text,
          unsure,
          best.parts.map(({ spot }) => spot),
        ),
      ]
    : [];
}

const mostLines = 4;

/** Lines that go on below each other: every two, and more of them where they are set alike or begin as the domain does. */
function chainsOf(
  open: readonly Part[],
  goesOn: (upper: Part, lower: Part) => boolean,
  isBegun: (text: string) => boolean = () => false,
): readonly (readonly Part[])[] {
  const longer = (chain: readonly Part[]): readonly (readonly Part[])[] => {
    const last = chain.at(-1);
    if (!last || chain.length >= mostLines) return [];
    const next = open.filter(
      (lower) =>
        !chain.includes(lower) &&
        goesOn(last, lower) &&
        (chain.length === 1 ||
          (chain.length === 2 && opensName(chain[0]?.text ?? "")) ||
          areOfOneSize(last.spot, lower.spot, 1.25) ||
          isOpenEnded(last.text) ||
          isBegun([...chain, lower].map(({ text }) => text).join(" "))),
    );
    return next.flatMap((lower) => [[...chain, lower], ...longer([...chain, lower])]);
  };
  return open.flatMap((part) => longer([part]));
}

/** `THE`, `Law Offices of`: what stands in front of a name goes on in whatever print. */
function opensName(text: string): boolean {
  return isArticle(text) || isOfOwner(text);
}

/** 하얀숲 above 치과의원: like a name, and no person's. */
function isAboveHouse({ role, spot }: Part, parts: readonly Part[]): boolean {
  return (
    role === "name" &&
    parts.some((lower) => isKoreanHouse(lower.text) && spot.y < lower.spot.y && areStacked(spot, lower.spot, 1.1, 3))
  );
}

/** 주간청춘 begins like a name, 한걸음 in hangeoreum.org is like one, and neither is one where somebody else is the person. */
function mayBeCompany({ role, certainty, text }: Part, brands: readonly string[]): boolean {
  // A handle; `(Clinic)` behind a number.
  if (/^[^\p{L}\d]*@|^\([^()]*\)$/u.test(text)) return false;
  if (role !== "name") return role === "company" || role === "open";
  return certainty <= 0.5 || brandMatch(text, brands) >= 0.9;
}

function isEastern(text: string): boolean {
  return hangul.test(text) || han.test(text);
}

/** Overlapping candidates are one organization, and a second one is kept only for its other script. */
function isTheSame(a: Candidate, b: Candidate): boolean {
  if (a.parts.some((part) => b.parts.includes(part))) return true;
  return hangul.test(a.text) === hangul.test(b.text) && han.test(a.text) === han.test(b.text);
}
