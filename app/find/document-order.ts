import type { SearchDocument } from "../ports/search-view.ts";
import { fnv } from "./fnv.ts";

/** Seconds since 2010, then 22 bits that tell documents of one second apart: below 2^53, so that every engine keeps it as a whole number. */
const from2010 = 1_262_304_000;
const perSecond = 2 ** 22;

/** A number that is higher for what was posted later; of one second, in an order that is the same in every engine, whenever they came. */
export function documentOrder({ person, audience, posted }: Omit<SearchDocument, "keys">): number {
  const second = Math.min(Math.max(Math.floor(posted) - from2010, 0), 2 ** 31 - 2);
  return second * perSecond + (fnv(`${person} ${audience}`) % perSecond);
}
