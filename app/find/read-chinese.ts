import { pinyin } from "pinyin-pro";
import { hanFamilies, hanLongFamilies } from "../cards/words/names.ts";
import { cantoneseReadings } from "./cantonese-readings.ts";
import { soundOfJyutping } from "./cantonese-sound.ts";
import { chineseSound } from "./chinese-sound.ts";
import { foldText } from "./fold-text.ts";
import { once } from "./once.ts";
import type { NameReading } from "./read-written.ts";
import { remember } from "./remember.ts";
import { soundsByCharacter } from "./sounds-by-character.ts";
import { southernSoundsOf } from "./southern-given.ts";
import { southernSyllable } from "./southern-syllables.ts";

/** 王建国 → [wang, jianguo]. */
export function readMandarin(text: string): NameReading[] {
  const syllables = syllablesInMandarin(text);
  const parts = inParts(text, syllables);
  const sounds = [inParts(text, syllables.map(chineseSound)), parts.map(chineseSound)];
  return [{ as: "mandarin", parts, fit: 0.7, sounds }];
}

/** 陳大文 → [can, taiman]: Chan Tai Man. */
export function readCantonese(text: string): NameReading[] {
  const sounds = Array.from(text, cantoneseOf);
  return sounds.every((sound) => sound !== "") ? [{ as: "cantonese", parts: inParts(text, sounds), fit: 0.5 }] : [];
}

/** A given name has as many characters at most. */
const longestGiven = 2;

/** 林文慶 → bun keng and others: one given name may mix Hokkien, Cantonese and Mandarin. The family name is known by `chinese-surnames.ts`. */
export function readSouthern(text: string): NameReading[] {
  const parts = inParts(text, syllablesInMandarin(text));
  const given = Array.from(text.slice(familyOf(text)));
  if (parts.length !== 2 || given.length > longestGiven) return [];
  return [{ as: "southern", parts, fit: 0.4, heard: given.map(heardInTheSouth) }];
}

const heardInTheSouth = remember((character: string): readonly string[] => {
  const cantonese = jyutpingOf(character);
  const mandarin = syllablesInMandarin(character)[0] ?? "";
  const others = [...latinOfJyutping(cantonese), ...latinOfPinyin(mandarin)].flatMap(
    (latin) => southernSyllable(latin)[0] ?? [],
  );
  return [...new Set([...southernSoundsOf(character), ...others])];
});

/** As it is spelled, or may be: gei → kei, kee. */
function latinOfJyutping(jyutping: string): readonly string[] {
  const latin = jyutping
    .replace(/^b/, "p")
    .replace(/^g/, "k")
    .replace(/^[zc]/, "ch")
    .replace(/^j/, "y")
    .replace("aa", "a")
    .replace("eoi", "ui")
    .replace(/oe(?=ng|k)/, "eu")
    .replace(/eo(?=n|t)/, "u")
    .replace(/(?<!^)yu/, "u");
  return latin.endsWith("ei") ? [latin, latin.replace("ei", "ee")] : [latin];
}

/** As it is spelled today, and as it was before pinyin. */
function latinOfPinyin(pinyin: string): readonly string[] {
  const older = pinyin
    .replace(/^b/, "p")
    .replace(/^g/, "k")
    .replace(/^(?:zh|[jq])/, "ch")
    .replace(/^[zc](?!h)/, "ts");
  return [pinyin.replace(/^q/, "ch"), older];
}

const syllablesInMandarin = remember((text: string): readonly string[] =>
  pinyin(text, { toneType: "none", type: "array", surname: "head" }).map(foldText),
);

/** How characters are read in names, where they are read otherwise elsewhere. */
const inNames: Readonly<Record<string, string>> = {
  曾: "zang",
  任: "jam",
  單: "sin",
  单: "sin",
  查: "zaa",
  葉: "jip",
  叶: "jip",
};

const jyutping = once(() => soundsByCharacter(cantoneseReadings));

function jyutpingOf(character: string): string {
  return inNames[character] ?? jyutping().get(character)?.[0] ?? "";
}

const cantoneseOf = remember((character: string): string => {
  const read = jyutpingOf(character);
  return read === "" ? "" : soundOfJyutping(read);
});

const longFamilies: ReadonlySet<string> = new Set(hanLongFamilies);
const families: ReadonlySet<string> = new Set(hanFamilies);

function familyOf(text: string): number {
  return longFamilies.has(text.slice(0, 2)) && text.length > 2 ? 2 : 1;
}

/** Family and given name; a married woman of Hong Kong may have her husband's family name before her own: 林鄭月娥. */
function inParts(text: string, sounds: readonly string[]): readonly string[] {
  const family = familyOf(text);
  const married = family === 1 && text.length === 4 && [...text.slice(0, 2)].every((one) => families.has(one));
  const cuts = married ? [0, 1, 2] : [0, family];
  return cuts.map((from, at) => sounds.slice(from, cuts[at + 1]).join("")).filter((part) => part !== "");
}
