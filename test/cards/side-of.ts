import type { Card, Side } from "../../app/cards/card.ts";
import { cardsOf } from "../../app/cards/read-card.ts";

/** A printed line, or one with the height of its print and how sure its letters are: `["Jane Roe", 40, 0.98]`. An empty line is a gap. */
export type Printed = string | readonly [text: string, height: number, confidence?: number];

/** A side with these lines under each other, as a reader would give it. */
export function sideOf(...printed: readonly Printed[]): Side {
  let y = 40;
  const lines = printed.flatMap((one) => {
    const [text, height, confidence = 0.98] = typeof one === "string" ? ([one, 20] as const) : one;
    const box = { x: 60, y, width: Math.max(20, Math.round(text.length * height * 0.5)), height };
    y += Math.round(height * (text === "" ? 3 : 1.5));
    return text === "" ? [] : [{ text, box, confidence }];
  });
  return { width: 1000, height: Math.max(600, y), lines };
}

/** The one card of these lines, flat for comparing. */
export function readOne(...printed: readonly Printed[]) {
  const cards = cardsOf([sideOf(...printed)]);
  if (cards.length !== 1) throw new Error(`${cards.length} cards`);
  return flat(cards[0] as Card);
}

function flat({ fields }: Card) {
  return {
    names: fields.names.map(({ value }) => value.written),
    titles: fields.titles.map(({ value }) => value),
    departments: fields.departments.map(({ value }) => value),
    companies: fields.companies.map(({ value }) => value),
    phones: fields.phones.map(({ value }) => `${value.kind} ${value.e164 ?? `as printed ${value.number}`}`),
    emails: fields.emails.map(({ value }) => value),
    websites: fields.websites.map(({ value }) => value),
    addresses: fields.addresses.map(({ value }) => value),
  };
}
