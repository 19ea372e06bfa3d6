import type { Field } from "../card.ts";
import type { Part } from "../layout/part.ts";
import type { Spot } from "../layout/spot.ts";
import { distinct, fieldOf } from "../taken.ts";
import { han, hangul, squash } from "../text/scripts.ts";
import { koreanTitle } from "./title.ts";

const slogan = 0.85;
const mostSlogans = 3;

/** Of lines that nothing else was read from: those that say a sentence, or a part of one. They are kept, and are nobody's name. */
export function slogansAmong(
  parts: readonly Part[],
  spoken: readonly Spot[],
  used: readonly Field<unknown>[],
): readonly Field<string>[] {
  const taken = new Set(used.flatMap(({ side, lines }) => lines.map((line) => `${side} ${line}`)));
  const left = parts.filter(({ role, spot, text }) => {
    return role === "open" && !taken.has(`${spot.side} ${spot.line}`) && isSlogan(text);
  });
  const all = [...spoken.map((spot) => ({ text: spot.text, spot })), ...left];
  const fields = all.map(({ text, spot }) => fieldOf(text, slogan, [spot]));
  return distinct(fields, squash).slice(0, mostSlogans);
}

/** Words that tie others together, and words that speak to the reader: names of people and companies have few. */
const talking = new Set(
  "a the to for with in on of at by and or is are be we you your our us my more than from into that this it its through beyond every always für und mit die der das ein eine wir ihr ihre pour et avec votre nous les des la le una para con su el los".split(
    " ",
  ),
);

/** Endings and particles of Korean that names and titles have not. */
const korean =
  /(?:하는|되는|이는|있는|없는|만드는|합니다|입니다|습니다|드립니다|하세요|세요|어요|아요|위한|위하여|위해|함께|통해|에서|으로|에게|보다|까지|부터|하다|이다|[가-힣]{2}(?:을|를|은|는|의))(?=\s|[.!?~]|$)/g;

/** What makes three Hangul words and more a sentence: elsewhere they would be read word by word. */
const verbs =
  /(?:하는|되는|만드는|있는|합니다|입니다|습니다|드립니다|하세요|위한|위하여|함께|[가-힣](?<![마가노])을|[가-힣]를)(?=\s|[.!?~]|$)/;

/** What a house is for others: `당신의 든든한 금융 파트너`, `고객과 함께하는 평생 동반자`, `우리 동네 법률 상담사`. */
const isForWhom = (word: string): boolean =>
  /^(?:당신|여러분|우리|내)(?:의|과|와|을|를|만의)?$|^고객님?(?:의|과|을|께)$|^[가-힣]{2,3}의$|하는$/.test(word);
const help = /(?:파트너|동반자|길잡이|코치|멘토|주치의|상담사|설계사|플래너|지킴이|친구)$/;

function isForOthers(words: readonly string[]): boolean {
  return words.length > 1 && help.test(words.at(-1) ?? "") && words.slice(0, -1).some(isForWhom);
}

/** A sentence in Hangul, without a title or a number in it. */
export function isSpoken(text: string): boolean {
  const words = text.split(/\s+/);
  if (isForOthers(words)) return true;
  return (
    hangul.test(text) &&
    words.length >= 3 &&
    !/\d/.test(text) &&
    verbs.test(text) &&
    words.every((word) => koreanTitle(word) < 0.9)
  );
}

function isSlogan(text: string): boolean {
  if (text.length < 8 || text.length > 160) return false;
  if (hangul.test(text)) return text.split(/\s+/).length >= 2 && (text.match(korean)?.length ?? 0) > 0;
  if (han.test(text)) return text.length >= 10 && /[のをでにへ。、！的在与與和]/.test(text);
  const words = text
    .toLowerCase()
    .split(/[\s,.!?"“”'’-]+/)
    .filter(Boolean);
  const spoken = words.filter((word) => talking.has(word)).length;
  const sentence = /[.!?]["”]?$/.test(text) || /^\p{Lu}?[\p{Ll}\s,’'-]+$/u.test(text);
  return words.length >= 3 && (spoken >= 2 || (spoken >= 1 && sentence) || (sentence && words.length >= 5));
}

/** A number of a register with what it is called: as printed, without what stands loose around it. */
export function registersAsExtras(registers: readonly Field<string>[]): readonly Field<string>[] {
  const tidied = registers.map((field) => ({
    ...field,
    value: field.value.replace(/^[\s(]*(?:an?\s)?|[\s(,:;/-]+$/giu, ""),
  }));
  return distinct(
    tidied.filter(({ value }) => value.length >= 4),
    squash,
  );
}
