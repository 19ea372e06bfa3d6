import type { Line } from "../card.ts";
import { countedLines, headingsOfLists, openingLines, tellingPhrases } from "../words/other-documents.ts";

/** What tells of another kind of paper, one for each kind of sign. */
const enough = 2;

/** A price at the end of a line, or more of them. */
const price =
  /(?:[$€£¥₩]\s?\d[\d.,]*|(?<![\d.,-])\d{1,4}[.,]\d{2}|(?<![\d.,-])\d{1,3}(?:,\d{3})+\s?원?)(?:\s*%|\s?円|\s?원)?$/;
const clock = /^(?:(?:오전|오후)\s?)?\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?$/i;

/** Letters that are looked at. */
const longestLine = 300;

/** Whether the lines are those of a receipt, a letter, a ticket, a chat or the like: papers with names, numbers and addresses on them that are no card. */
export function isOtherDocument(lines: readonly Line[]): boolean {
  const texts = lines.map(({ text }) => text.slice(0, longestLine).trim().toLowerCase());
  const priced = texts.filter((text) => price.test(text) && text.replace(/\D/g, "").length < 9).length;
  const counted = texts.filter((text) => countedLines.some((word) => startsWith(text, word) && /\d/.test(text))).length;
  const opening = texts.filter((text) => openingLines.some((word) => startsWith(text, word))).length;
  const telling = tellingPhrases.filter((phrase) => texts.some((text) => text.includes(phrase))).length;
  const times = texts.filter((text) => clock.test(text)).length;
  const signs =
    Math.min(priced, 3) / 1.5 +
    Math.min(counted, 2) +
    opening +
    telling +
    Math.min(times, 2) +
    (manyMails(texts) ? 1 : 0);
  return signs >= enough;
}

/** Whether it is a page with a list of people, each of whom could be read as a card by themself. */
export function isListOfPeople(lines: readonly Line[]): boolean {
  const texts = lines.map(({ text }) => text.slice(0, longestLine).trim().toLowerCase());
  return manyMails(texts) && texts.some((text) => headingsOfLists.includes(text));
}

/** More than a card's own. */
function manyMails(texts: readonly string[]): boolean {
  return new Set(texts.flatMap((text) => text.match(/[\w.+-]+@[\w.-]+/g) ?? [])).size > 2;
}

function startsWith(text: string, word: string): boolean {
  return text.startsWith(word) && (word.endsWith(" ") || !/^\p{L}/u.test(text.slice(word.length)));
}
