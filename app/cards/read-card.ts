import type { Card, CardFields, Side } from "./card.ts";
import { readFields } from "./read-fields.ts";

/** What sides say together: by their lines alone, or by what else is on them. */
export type FieldsOf = (sides: readonly Side[]) => CardFields;

/**
 * The business cards on a photo. Sides of one person are one card: a side without a name of its own, or with the same mail address or number,
 * goes to the card before it. What is no card gives none.
 */
export function cardsOf(
  sides: readonly Side[],
  fieldsOf: FieldsOf = readFields,
  isOne: (card: Card) => boolean = isCard,
): readonly Card[] {
  const groups: Side[][] = [];
  for (const side of sides.filter(({ lines, codes = [] }) => lines.length + codes.length > 0)) {
    const last = groups.at(-1);
    if (last && areOneCard(fieldsOf(last), fieldsOf([side]))) last.push(side);
    else groups.push([side]);
  }
  return groups.map((group) => ({ sides: group, fields: fieldsOf(group) })).filter(isOne);
}

function areOneCard(front: CardFields, back: CardFields): boolean {
  if (front.names.length === 0 || back.names.length === 0) return true;
  const keys = (fields: CardFields): readonly string[] => [
    ...fields.emails.map(({ value }) => value),
    ...fields.phones.map(({ value }) => value.e164 ?? value.number),
  ];
  if (keys(front).some((key) => keys(back).includes(key))) return true;
  const scripts = new Set(front.names.map(({ value }) => value.script));
  return keys(back).length === 0 && back.names.every(({ value }) => !scripts.has(value.script));
}

/** More lines than any card has: a page of something else. */
const mostLines = 60;

/** A line of running text has so many words. */
const longLine = 9;

/** A person or an organization by name, and enough ways to reach them: posters, receipts and pages have one or the other. */
export function isCard({ sides, fields }: Card): boolean {
  const lines = sides.flatMap((side) => side.lines);
  const running = lines.filter(({ text }) => text.split(/\s+/).length >= longLine && !/[@\d]/.test(text)).length;
  if (lines.length > mostLines * sides.length || running > 4) return false;
  const { names, titles, companies, phones, emails, websites, addresses } = fields;
  const ways = [phones, emails, websites].filter((list) => list.length > 0).length;
  if (names.length > 0) return ways > 0 && ways + titles.length + companies.length + addresses.length >= 2;
  return (
    companies.length > 0 && (titles.length > 0 ? ways > 0 : ways >= 2 && (emails.length > 0 || addresses.length > 0))
  );
}

/** Whether there is anybody to keep, where a member says that it is a card. */
export function saysSomething({ fields: { names, companies, phones, emails } }: Card): boolean {
  return names.length + companies.length + phones.length + emails.length > 0;
}
