import type { Card } from "../cards/card.ts";
import { squash } from "../cards/text/scripts.ts";

/**
 * Which of the cards that a photo gave before each card is that it gives now; `undefined`: it was not told apart then. By what both say of
 * the person; what is left, in its order.
 */
export function matchCards(before: readonly Card[], now: readonly Card[]): readonly (number | undefined)[] {
  const free = new Set(before.keys());
  const matched = now.map((card) => {
    const keys = keysOf(card);
    const at = [...free].find((one) => [...keysOf(before[one])].some((key) => keys.has(key)));
    if (at !== undefined) free.delete(at);
    return at;
  });
  return matched.map((at) => {
    if (at !== undefined) return at;
    const [next] = free;
    if (next !== undefined) free.delete(next);
    return next;
  });
}

function keysOf(card: Card | undefined): ReadonlySet<string> {
  if (card === undefined) return new Set();
  const { emails, phones, names } = card.fields;
  return new Set([
    ...emails.map(({ value }) => value.toLowerCase()),
    ...phones.map(({ value }) => value.e164 ?? value.number),
    ...names.map(({ value }) => squash(value.written)),
  ]);
}
