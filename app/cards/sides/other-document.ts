import type { Line } from "../card.ts";
import { headingsOfLists } from "../words/other-documents.ts";
import { allSigns, manyMails } from "./paper-signs.ts";

/** What tells of another kind of paper: a card may have one such thing. */
const enough = 2;

/** Letters that are looked at. */
const longestLine = 300;

/** Whether the lines are those of a receipt, a letter, a ticket, a chat or the like: papers with names, numbers and addresses on them that are no card. */
export function isOtherDocument(lines: readonly Line[]): boolean {
  const texts = lines.map(lowered);
  return allSigns.reduce((sum, signs) => sum + signs(texts), 0) >= enough;
}

/** Whether it is a page with a list of people, each of whom could be read as a card by themself. */
export function isListOfPeople(lines: readonly Line[]): boolean {
  const texts = lines.map(lowered);
  return manyMails(texts) > 0 && texts.some((text) => headingsOfLists.includes(text));
}

function lowered({ text }: Line): string {
  return text.slice(0, longestLine).trim().toLowerCase();
}
