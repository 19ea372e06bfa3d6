import {
  countedLines,
  openingLines,
  partsOfPapers,
  tellingPhrases,
  titlesOfPapers,
  wordsOfSentences,
} from "../words/other-documents.ts";

/** Of trimmed lines in lower case: how much they are like those of another paper than a card. */
type Signs = (texts: readonly string[]) => number;

/** A price at the end of a line, or more of them; in won the comma may be lost: `아메리카노 4000`. */
const price =
  /(?:[$€£¥₩]\s?\d[\d.,]*|(?<![\d.,-])\d{1,4}[.,]\d{2}|(?<![\d.,-])\d{1,3}(?:,\d{3})+\s?원?|(?<=[가-힣]\s)[1-9]\d?[05]00)(?:\s*%|\s?円|\s?원)?$/;
const clock = /^(?:(?:오전|오후)\s?)?\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?$/i;
const months = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const wholeDates = [
  /(?<!\d)20\d\d\s?[./-]\s?[01]?\d\s?[./-]\s?[0-3]?\d(?!\d)/,
  /(?<!\d)[0-3]?\d[./-]\s?[0-3]?\d[./-]\s?20\d\d(?!\d)/,
  /20\d\d\s?[年년]\s?[01]?\d\s?[月월]\s?[0-3]?\d/,
  new RegExp(`(?<!\\d)[0-3]?\\d\\.? (?:${months})\\p{L}*\\.?,? 20\\d\\d`, "u"),
  new RegExp(`(?:${months})\\p{L}*\\.? [0-3]?\\d,? 20\\d\\d`, "u"),
];
/** How sentences end in Korean and Japanese. */
const politeEnd = /(?:니다|세요|니까|해요|어요|아요|ます|ません|です|ください)[.!?。]?$/;
/** Words of a line that is a part of a sentence. */
const fewestWords = 5;

const prices: Signs = (texts) => {
  const priced = texts.filter((text) => price.test(text) && text.replace(/\D/g, "").length < 9);
  return Math.min(priced.length, 3) / 1.5;
};

const counts: Signs = (texts) => {
  const counted = texts.filter((text) => countedLines.some((word) => startsWith(text, word) && /\d/.test(text)));
  return Math.min(counted.length, 2);
};

const openings: Signs = (texts) => texts.filter((text) => openingLines.some((word) => startsWith(text, word))).length;

const phrases: Signs = (texts) => tellingPhrases.filter((phrase) => texts.some((text) => text.includes(phrase))).length;

/** Posters say when it is, and so do cards of churches and clinics. */
const hours: Signs = (texts) => (texts.some((text) => /오[전후] /.test(text)) ? 1 : 0);

/** `LTE 87%` beside the time: what a phone says on top of a screenshot of a card. */
const battery = /^(?:lte|[345]g\+?|wi-?fi)?\s?\d{1,3}\s?%$/;

const clocks: Signs = (texts) => {
  const ofPhone = texts.some((text) => battery.test(text)) ? 1 : 0;
  return Math.max(0, Math.min(texts.filter((text) => clock.test(text)).length - ofPhone, 2));
};

/** No card is called so: that alone is enough. */
const title: Signs = (texts) => {
  const alone = new Set(texts.map((text) => text.replace(/[^\p{L}\d]/gu, "")));
  return titlesOfPapers.some((one) => alone.has(one)) ? 2 : 0;
};

const parts: Signs = (texts) => {
  const labels = new Set(texts.map((text) => text.replace(/:.*$/, "").replace(/[^\p{L}-]/gu, "")));
  return partsOfPapers.filter((part) => labels.has(part)).length;
};

/** A card has a year at most. */
const dates: Signs = (texts) => (texts.some((text) => wholeDates.some((date) => date.test(text))) ? 1 : 0);

/** Two such lines are a card's slogan. */
const sentences: Signs = (texts) =>
  Math.max(0, texts.filter((text) => politeEnd.test(text) || isPartOfSentence(text)).length - 2);

/** More than a card's own. */
export const manyMails: Signs = (texts) =>
  new Set(texts.flatMap((text) => text.match(/[\w.+-]+@[\w.-]+/g) ?? [])).size > 2 ? 1 : 0;

export const allSigns: readonly Signs[] = [
  ...[prices, counts, openings, phrases, hours, clocks],
  ...[title, parts, dates, sentences, manyMails],
];

function isPartOfSentence(text: string): boolean {
  const words = text.split(/[^\p{L}']+/u).filter(Boolean);
  return words.length >= fewestWords && words.some((word) => wordsOfSentences.has(word));
}

function startsWith(text: string, word: string): boolean {
  return text.startsWith(word) && (word.endsWith(" ") || !/^\p{L}/u.test(text.slice(word.length)));
}
