import type { Card, CardFields, Side } from "./card.ts";
import { readFields } from "./read-fields.ts";

/**
 * The business cards on a photo. Sides of one person are one card: a side without a name of its own, or with the same mail address or number,
 * goes to the card before it. What is no card gives none.
 */
export function cardsOf(sides: readonly Side[]): readonly Card[] {
  const groups: Side[][] = [];
  for (const side of sides.filter(({ lines }) => lines.length > 0)) {
    const last = groups.at(-1);
    if (last && areOneCard(readFields(last), readFields([side]))) last.push(side);
    else groups.push([side]);
  }
  return groups.map((group) => ({ sides: group, fields: readFields(group) })).filter(({ fields }) => isCard(fields));
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

/** Somebody's or some organization's name, and a way to reach them. */
function isCard(fields: CardFields): boolean {
  const reachable = fields.phones.length + fields.emails.length + fields.websites.length;
  const named = fields.names.length + fields.companies.length;
  const support = fields.titles.length + fields.emails.length + fields.addresses.length + fields.names.length;
  return reachable > 0 && named > 0 && support >= 2;
}
