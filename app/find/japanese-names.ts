import { hanFamilies } from "../cards/words/names.ts";
import { readingsInFamilies, readingsOfCharacters } from "./japanese-characters.ts";
import { familiesByReading, otherFamilyReadings } from "./japanese-families.ts";
import { givenByReading, otherGivenReadings } from "./japanese-given.ts";
import { inTodaysCharacters, repeated } from "./japanese-variants.ts";
import { once } from "./once.ts";
import { remember } from "./remember.ts";

/** A reading in kana, and how likely it is, 0..1. */
export interface Likely {
  readonly kana: string;
  readonly fit: number;
}

/** A family name's or a given name's: most are read in one way, some in three. */
const mostReadings = { family: 3, guessed: 2, listed: 3, composed: 4 };
/** So much less likely is a reading than the one before it. */
const less = 0.1;
const fits = { listed: 0.95, composed: 0.6, composedFamily: 0.55 };
const longestFamily = 4;
const longestGiven = 4;

const kanaAlone = /^[\u3041-\u309f\u30a0-\u30ff]+$/;

const families = once(() => {
  const found = byName(familiesByReading);
  for (const row of rowsOf(otherFamilyReadings)) {
    const [name = "", ...readings] = row.split(" ");
    found.set(name, [...(found.get(name) ?? []), ...readings]);
  }
  return found;
});

const given = once(() => byName(givenByReading, repeated));

/** What is usual as a given name; anything else is rarely meant. */
const usualReadings = once(
  () =>
    new Set([
      ...rowsOf(givenByReading).map((row) => row.slice(0, row.indexOf(" "))),
      ...otherGivenReadings.split(/\s/),
    ]),
);

interface Reading {
  readonly kana: string;
  readonly cost: number;
}

const inGiven = once(() => byCharacter(readingsOfCharacters));
const inFamilies = once(() => new Map([...inGiven(), ...byCharacter(readingsInFamilies)]));

/** 翔しょう1と2 … */
function byCharacter(table: string): ReadonlyMap<string, readonly Reading[]> {
  return new Map(
    table
      .trim()
      .split(/\s+/)
      .map((entry) => {
        const [character = ""] = entry;
        const readings = [...entry.slice(character.length).matchAll(/(\D+)(\d)/g)];
        return [character, readings.map(([, kana = "", cost]) => ({ kana, cost: Number(cost) }))] as const;
      }),
  );
}

function rowsOf(table: string): string[] {
  return table.trim().split(/\s*[|\n]\s*/);
}

function byName(table: string, written = (name: string) => name): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const row of rowsOf(table)) {
    const [reading = "", ...names] = row.split(" ");
    for (const name of names.map((one) => inTodaysCharacters(written(one)))) {
      const readings = found.get(name);
      if (readings) readings.push(reading);
      else found.set(name, [reading]);
    }
  }
  return found;
}

/** How a family of this name is read, the most usual first; empty for what isn't known as one. */
export const readFamilyName = remember((written: string): readonly Likely[] =>
  (families().get(inTodaysCharacters(written)) ?? []).slice(0, mostReadings.family).map(likely(fits.listed)),
);

/** How a given name may be read: as people of this name are, or by its characters. */
export const readGivenName = remember((written: string): readonly Likely[] => {
  if (kanaAlone.test(written)) return [{ kana: written, fit: 1 }];
  const name = inTodaysCharacters(repeated(written));
  const listed = (given().get(name) ?? []).slice(0, mostReadings.listed).map(likely(fits.listed));
  const room = listed.length === 0 ? mostReadings.composed : listed.length === 1 ? 1 : 0;
  const others = composed(name).filter((kana) => !listed.some((one) => one.kana === kana));
  return [...listed, ...others.slice(0, room).map(likely(fits.composed))];
});

function likely(best: number): (kana: string, at: number) => Likely {
  return (kana, at) => ({ kana, fit: best - less * at });
}

/** In the costs of `japanese-characters.ts`: what no people are called, and what is too far behind the likeliest. */
const unusual = 4;
const mostBehind = 5;

/** Character by character. */
function chained(name: string, readingsOf: ReadonlyMap<string, readonly Reading[]>): readonly Reading[] {
  let readings: readonly Reading[] = [{ kana: "", cost: 0 }];
  for (const character of name) {
    const next = kanaAlone.test(character) ? [{ kana: character, cost: 0 }] : (readingsOf.get(character) ?? []);
    readings = readings.flatMap((start) =>
      next.map((end) => ({ kana: start.kana + end.kana, cost: start.cost + end.cost })),
    );
  }
  return readings;
}

/** How a family name that isn't known may be read by its characters. */
export const guessFamilyName = remember((written: string): readonly Likely[] =>
  [...chained(inTodaysCharacters(repeated(written)), inFamilies())]
    .sort((one, other) => one.cost - other.cost)
    .slice(0, mostReadings.guessed)
    .map(({ kana }, at) => likely(fits.composedFamily)(kana, at)),
);

/** By the characters, likeliest first. */
function composed(name: string): string[] {
  const readings = chained(name, inGiven());
  const costs = new Map<string, number>();
  for (const { kana, cost } of readings) {
    const all = cost + (usualReadings().has(kana) ? 0 : unusual);
    costs.set(kana, Math.min(all, costs.get(kana) ?? all));
  }
  const sorted = [...costs].sort(([, one], [, other]) => one - other);
  const dearest = (sorted[0]?.[1] ?? 0) + mostBehind;
  return sorted.filter(([, cost]) => cost <= dearest).map(([kana]) => kana);
}

/** 田中太郎 → 田中, 太郎: the longest family name that leaves a given name which can be read. */
export function splitJapanese(whole: string): readonly [family: string, given: string] | undefined {
  const letters = Array.from(whole);
  for (let length = Math.min(longestFamily, letters.length - 1); length > 0; length--) {
    const [family, rest] = [letters.slice(0, length).join(""), letters.slice(length)];
    if (rest.length > longestGiven && !kanaAlone.test(rest.join(""))) continue;
    if (readFamilyName(family).length > 0 && readGivenName(rest.join("")).length > 0) return [family, rest.join("")];
  }
  return splitUnknown(letters);
}

const chineseFamilies: ReadonlySet<string> = new Set(hanFamilies);

/** Where it can hardly be Chinese: of four characters or five, or of three with a first one that is no Chinese family's. */
function splitUnknown(letters: readonly string[]): readonly [family: string, given: string] | undefined {
  const chinese = letters.filter((one, at) => at < 2 && chineseFamilies.has(one)).length;
  if (letters.length > 5 || letters.length < 3 || chinese > letters.length - 3) return undefined;
  for (const length of [2, 1]) {
    const [family, rest] = [letters.slice(0, length).join(""), letters.slice(length).join("")];
    if (guessFamilyName(family).length > 0 && readGivenName(rest).length > 0) return [family, rest];
  }
  return undefined;
}
