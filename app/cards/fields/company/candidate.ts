import { isOneOfThings } from "../../layout/listed.ts";
import type { Part } from "../../layout/part.ts";
import { han, hangul, kana } from "../../text/scripts.ts";
import { noNameWords } from "../../words/names.ts";
import type { Surroundings } from "../name/name.ts";
import { brandMatch } from "./brand-match.ts";
import { withoutFront } from "./by-whom.ts";
import { hangulWorth, hanWorth } from "./eastern-worth.ts";
import { isInsideAnother } from "./inside.ts";
import { isInstitution } from "./institution.ts";
import { jointWorth } from "./joints.ts";
import { isKindInFront } from "./kind-in-front.ts";
import { isKoreanFront } from "./korean-front.ts";
import { placeWorth } from "./place.ts";
import { saysWhat } from "./saying.ts";
import { saysWhose } from "./whose.ts";
import { hanCompany, isGeneric, isHanForm, isKoreanHouse, isLegalForm, isTrade, latinCompany } from "./words.ts";

const connectives = new Set("of and the for to in at by de la with du des für am im zum zur der".split(" "));
const slogan = new Set(noNameWords.filter((word) => !connectives.has(word)));

/** Lines that may be an organization's name together. `score`: what speaks for it. */
export interface Candidate {
  readonly parts: readonly Part[];
  readonly text: string;
  readonly score: number;
}

/** How the lines read as one name, and what they are worth as it. */
export function candidate(parts: readonly Part[], around: Surroundings): Candidate {
  const text = withoutFront(parts.map((part) => part.text).join(" "))
    .replace(/\s&$/, "")
    .replace(/\bCo\. (?=Ltd\b)/i, "Co., ");
  const words = text.split(/\s+/);
  const height = Math.max(...parts.map(({ spot }) => spot.height));
  const legal = Math.max(
    ...parts.map((part) => (part.role === "company" ? part.certainty : 0)),
    hangul.test(text) ? 0 : latinCompany(text),
    parts.some((part) => isHanForm(part.text)) ? hanCompany(text) : 0,
    parts.length > 1 && isKoreanFront(parts[0]?.text ?? "") ? 0.9 : 0,
  );
  const size = Math.min(3, Math.max(-1, (height / around.height - 1) * 3));
  const talk = talkOf(parts, text, legal);
  const plainHangul =
    legal > 0 ? 0 : hangul.test(text) ? hangulWorth(words) : han.test(text) || kana.test(text) ? hanWorth(text) : 0;
  const match = matchOf(parts, text, around.brands);
  const joint = parts.length > 1 ? jointWorth(parts, around) : isLegalForm(text) || isHanForm(text) ? -6 : 0;
  return {
    parts,
    text,
    score:
      (isInsideAnother(text, around.parts, around.brands) ? -2.5 : 0) +
      (parts.length === 1 && (saysWhose(text) || saysWhat(text) || isListed(parts[0], around.parts)) && match < 0.9
        ? -9
        : 0) +
      placeWorth(parts, text, around) +
      legal * 5 +
      match * 4 +
      size +
      plainHangul -
      talk * 1.5 +
      joint,
  };
}

/** `HEALTH` below a brand, upstate-health.edu: what kind of house it is stands in the domain of any. */
function matchOf(parts: readonly Part[], text: string, brands: readonly string[]): number {
  const match = Math.max(...brandedAs(parts, text).map((one) => brandMatch(one, brands)));
  return parts.length === 1 && match < 0.9 && !/\s/.test(text) && isGeneric(text) ? 0 : match;
}

/** `Collateral · Web Content · Press Relations`: what somebody does, where nobody is named on the line. */
function isListed(part: Part | undefined, all: readonly Part[]): boolean {
  if (!part || (part.spot.among ?? 1) < 3 || han.test(part.text)) return false;
  if (hangul.test(part.text)) return isOneOfThings(part, all);
  const row = all.filter(({ spot }) => spot.line === part.spot.line && spot.side === part.spot.side);
  return row.length > 2 && row.every(({ role, certainty }) => role !== "name" && certainty < 0.9);
}

/** How much of it is talk: words of slogans, many words, a sentence's end, one of many things on its line. */
function talkOf(parts: readonly Part[], text: string, legal: number): number {
  if (isInstitution(text)) return 0;
  const words = wordsOf(parts.filter((part, at) => at === 0 || !isTrade(part.text)));
  const listed = legal < 0.9 && parts.some(({ spot }) => (spot.among ?? 1) > 2);
  return (
    words.filter((word) => slogan.has(word)).length +
    (text.split(/\s(?:-\s)?/).length > ([5, 9][parts.length - 1] ?? 11) ? 1.5 : 0) +
    (/[.!?]$/.test(text) && legal < 0.9 ? 1 : 0) +
    (listed ? 1 : 0)
  );
}

function wordsOf(parts: readonly Part[]): readonly string[] {
  return parts.flatMap(({ text }) => text.toLowerCase().split(/\s+/));
}

/** What a Korean house is, 사진관 below 별마루, its domain seldom says, and a legal form hardly ever. */
function brandedAs(parts: readonly Part[], text: string): readonly string[] {
  const last = parts.at(-1);
  if (last && parts.length > 1 && isLegalForm(last.text))
    return [
      text,
      parts
        .slice(0, -1)
        .map((part) => part.text)
        .join(" "),
    ];
  const [brand, house] = parts;
  if (brand && house && parts.length === 2 && isKindInFront(brand, house)) return [text, house.text];
  return brand && house && parts.length === 2 && isKoreanHouse(house.text) ? [text, brand.text] : [text];
}
