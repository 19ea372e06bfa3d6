import { koreanFamilies, koreanLongFamilies } from "../cards/words/names.ts";
import { lettersOf } from "./hangul.ts";
import { consonantFor } from "./latin-initials.ts";
import { nameSyllables } from "./name-syllables.ts";
import { remember } from "./remember.ts";
import { spellingCost, spellingsOf } from "./spell-hangul.ts";
import { surnamesSpelled } from "./surnames.ts";

/** A Latin word read as Korean, and what it costs to read it so: 0 is the most usual name in its most usual spelling. */
export interface Reading {
  readonly hangul: string;
  readonly cost: number;
}

/** A given name has one or two syllables, rarely three: what it costs to assume so. */
const costOfLength = [0, 0.8, 0, 3];
const longestWord = 20;
const mostReadings = 10;
/** Readings that cost so much more than the best are not meant. */
const mostBehind = 3.5;
const mostStates = 24;
const longestSyllable = 7;

let bySpelling: ReadonlyMap<string, readonly Reading[]> | undefined;

/** Syllables by what may spell them, the likeliest first. */
function syllablesSpelled(latin: string): readonly Reading[] {
  bySpelling ??= spellings();
  return bySpelling.get(latin) ?? [];
}

function spellings(): ReadonlyMap<string, readonly Reading[]> {
  const all = new Map<string, Reading[]>();
  for (const [hangul, rare] of nameSyllables) {
    for (const [spelling, cost] of spellingsOf(hangul)) {
      const list = all.get(spelling);
      if (list) list.push({ hangul, cost: cost + rare });
      else all.set(spelling, [{ hangul, cost: cost + rare }]);
    }
  }
  for (const [spelling, list] of all) all.set(spelling, list.sort(byCost).slice(0, 8));
  return all;
}

function byCost(one: Reading, other: Reading): number {
  return one.cost - other.cost;
}

/** The given names that a folded Latin word may spell, likeliest first; empty for what doesn't look Korean. */
export const readGiven = remember((latin: string): readonly Reading[] => {
  const found = readSyllables(latin).map(({ hangul, cost }) => ({
    hangul,
    cost: cost + (costOfLength[hangul.length] ?? 0),
  }));
  return likeliest(found);
});

function likeliest(found: readonly Reading[]): readonly Reading[] {
  const best = new Map<string, number>();
  for (const { hangul, cost } of found) best.set(hangul, Math.min(cost, best.get(hangul) ?? Number.POSITIVE_INFINITY));
  const sorted = [...best].map(([hangul, cost]) => ({ hangul, cost })).sort(byCost);
  const limit = (sorted[0]?.cost ?? 0) + mostBehind;
  return sorted.filter(({ cost }) => cost <= limit).slice(0, mostReadings);
}

/** All readings with at most three syllables, the costs of their syllables added. */
function readSyllables(latin: string): readonly Reading[] {
  if (latin.length > longestWord || !/^[a-z]+$/.test(latin)) return [];
  let states: ReadonlyMap<number, readonly Reading[]> = new Map([[0, [{ hangul: "", cost: 0 }]]]);
  const whole: Reading[] = [];
  for (let syllables = 1; syllables <= 3; syllables++) {
    const next = new Map<number, Reading[]>();
    for (const [start, readings] of states) {
      for (let end = start + 1; end <= Math.min(latin.length, start + longestSyllable); end++) {
        const ones = syllablesSpelled(latin.slice(start, end));
        if (ones.length > 0) join(readings, ones, listAt(next, end));
      }
    }
    for (const readings of next.values()) prune(readings);
    whole.push(...(next.get(latin.length) ?? []));
    // Three syllables are rare: only where two are not enough.
    if (syllables === 2 && whole.length > 0) break;
    states = next;
  }
  return whole;
}

function listAt(lists: Map<number, Reading[]>, at: number): Reading[] {
  const known = lists.get(at);
  if (known) return known;
  const made: Reading[] = [];
  lists.set(at, made);
  return made;
}

function join(starts: readonly Reading[], ends: readonly Reading[], into: Reading[]): void {
  for (const start of starts) {
    for (const end of ends) into.push({ hangul: start.hangul + end.hangul, cost: start.cost + end.cost });
  }
}

function prune(readings: Reading[]): void {
  if (readings.length <= mostStates) return;
  readings.sort(byCost);
  readings.length = mostStates;
}

const familiesByRule = remember((latin: string): readonly Reading[] =>
  [...koreanFamilies, ...koreanLongFamilies].flatMap((hangul) => {
    const cost = spellingCost(hangul, latin);
    return cost === undefined || cost > 2 ? [] : [{ hangul, cost: cost + 1 }];
  }),
);

/** The family names that a folded Latin word may spell, likeliest first. */
export const readFamily = remember((latin: string): readonly Reading[] => {
  if (latin.length > 10 || !/^[a-z]+$/.test(latin)) return [];
  const listed = surnamesSpelled(latin).map((hangul) => ({ hangul, cost: spellingCost(hangul, latin) ?? 0 }));
  return likeliest([...listed, ...familiesByRule(latin)]).slice(0, 5);
});

/** A whole name in one Latin word: kimminsu, minsukim. */
export interface WholeReading {
  readonly family: string;
  readonly given: string;
  readonly cost: number;
}

export const readWhole = remember((latin: string): readonly WholeReading[] => {
  if (latin.length < 5 || latin.length > longestWord) return [];
  const found: WholeReading[] = [];
  for (let at = 1; at < latin.length - 1; at++) {
    const [start, end] = [latin.slice(0, at), latin.slice(at)];
    found.push(...familyAndGiven(start, end), ...familyAndGiven(end, start));
  }
  return likeliestWhole(found);
});

/** A whole name in several Latin words, the family name first or last: [kim, min, su], [minsu, kim]. */
export function readWholeWords(words: readonly string[]): readonly WholeReading[] {
  return likeliestWhole([
    ...familyAndGiven(words[0] ?? "", words.slice(1).join("")),
    ...familyAndGiven(words.at(-1) ?? "", words.slice(0, -1).join("")),
  ]);
}

function familyAndGiven(family: string, given: string): WholeReading[] {
  const families = readFamily(family).slice(0, 3);
  const givens = families.length === 0 ? [] : readGiven(given).slice(0, 6);
  return families.flatMap((one) =>
    givens.map((two) => ({ family: one.hangul, given: two.hangul, cost: one.cost + two.cost })),
  );
}

function likeliestWhole(found: readonly WholeReading[]): readonly WholeReading[] {
  const sorted = found.toSorted((one, other) => one.cost - other.cost);
  return sorted.filter(({ cost }) => cost <= (sorted[0]?.cost ?? 0) + mostBehind).slice(0, mostReadings);
}

/** A name in Latin letters that looks Korean, in one way to take it. */
interface KoreanName {
  /** Surnames that its one word may spell: 박. */
  readonly families: readonly string[];
  /** The other words, joined, as they may be read. */
  readonly givens: readonly Reading[];
}

/** A card has one name; of what it may be, so many are kept. */
const mostOfCard = 5;

/** None, where no word is a Korean surname, or the rest can't be a Korean given name. */
export function koreanNames(words: readonly string[]): readonly KoreanName[] {
  return (words.length > 1 ? [words.length - 1, 0] : []).flatMap((at) => {
    const families = readFamily(words[at] ?? "").map(({ hangul }) => hangul);
    const givens = readGiven(words.filter((_, index) => index !== at).join("")).slice(0, mostOfCard);
    return families.length === 0 || givens.length === 0 ? [] : [{ families, givens }];
  });
}

/** How far a Latin word is typed, in Hangul letters: mins → ㅁㅣㄴㅅ. For names whose end is not typed yet. */
export const readBeginning = remember((latin: string): readonly string[] => {
  const whole = readSyllables(latin).map(({ hangul, cost }) => ({ hangul: lettersOf(hangul), cost }));
  const open = [1, 2].flatMap((left) => {
    const initials = left < latin.length ? initialOf(latin.slice(-left)) : "";
    if (initials === "") return [];
    return readSyllables(latin.slice(0, -left))
      .filter(({ hangul }) => hangul.length < 3)
      .map(({ hangul, cost }) => ({ hangul: lettersOf(hangul) + initials, cost: cost + 0.5 }));
  });
  return likeliest([...whole, ...open])
    .slice(0, 5)
    .map(({ hangul }) => hangul);
});

function initialOf(consonants: string): string {
  if (consonants === "ch") return "ㅊ";
  if (consonants === "sh") return "ㅅ";
  return consonants.length === 1 && /[bcdghjkmnprst]/.test(consonants) ? consonantFor(consonants) : "";
}
