import { pinyin } from "pinyin-pro";
import { getJyutpingList } from "to-jyutping";
import { hanFamilies, hanLongFamilies } from "../cards/words/names.ts";
import { chineseSound } from "./chinese-sound.ts";
import { foldText } from "./fold-text.ts";
import type { NameReading } from "./read-written.ts";
import { remember } from "./remember.ts";
import { hokkienSoundsOf, soundOfJyutping } from "./southern-sound.ts";

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

/** 林文慶 → [lin, bunkeng]: the family name is known by `chinese-surnames.ts`, from Mandarin. */
export function readHokkien(text: string): NameReading[] {
  const [family = "", ...others] = inParts(text, syllablesInMandarin(text));
  const given = others.length === 1 ? text.slice(familyOf(text)) : "";
  return hokkienSoundsOf(given).map((sound) => ({ as: "hokkien", parts: [family, sound], fit: 0.4 }));
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

const cantoneseOf = remember((character: string): string => {
  const jyutping = inNames[character] ?? getJyutpingList(character)[0]?.[1]?.split(" ")[0]?.replace(/\d/, "") ?? "";
  return jyutping === "" ? "" : soundOfJyutping(jyutping);
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
