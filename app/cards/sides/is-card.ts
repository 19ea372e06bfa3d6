import type { Card, Side } from "../card.ts";
import { isOtherDocument } from "./other-document.ts";

/** More lines than any card has: a page of something else. */
const mostLines = 60;

/** A line of running text has so many words. */
const longLine = 9;

/** A person or an organization by name, and enough ways to reach them: posters, receipts and pages have one or the other. */
export function isCard({ sides, fields }: Card): boolean {
  const lines = sides.flatMap((side) => side.lines);
  if (lines.length > mostLines * sides.length || isRunning(sides) || isOtherDocument(lines)) return false;
  const { names, titles, companies, phones, emails, websites, addresses } = fields;
  const ways = [phones, emails, websites].filter((list) => list.length > 0).length;
  if (names.length > 0) return ways > 0 && ways + titles.length + companies.length + addresses.length >= 2;
  // A writer's card, whose name runs downwards and was not read.
  if (companies.length === 0) return titles.length > 0 && ways === 3;
  return titles.length > 0 ? ways > 0 : ways >= 2 && (emails.length > 0 || addresses.length > 0);
}

/** A page of sentences. */
export function isRunning(sides: readonly Side[]): boolean {
  const lines = sides.flatMap((side) => side.lines);
  return lines.filter(({ text }) => text.split(/\s+/).length >= longLine && !/[@\d]/.test(text)).length > 4;
}
