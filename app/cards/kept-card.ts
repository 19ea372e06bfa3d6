import type { Card, KeptCard } from "./card.ts";

/** A card with all its lists: those that nobody knew of when it was read are empty. */
export function wholeCard({ sides, fields }: KeptCard): Card {
  return { sides, fields: { ...fields, handles: fields.handles ?? [], extras: fields.extras ?? [] } };
}
