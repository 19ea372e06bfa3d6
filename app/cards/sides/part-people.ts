import type { Side } from "../card.ts";
import { cutSide, cutsOf } from "./cut-side.ts";
import { isCard } from "./is-card.ts";
import { type FieldsOf, type Said, saidBy } from "./said.ts";
import { areOneName } from "./same-name.ts";

/** Cards that a photo was not seen to part are at most so many; what it costs to look for more grows with each. */
const mostTimes = 9;
/** Cuts that are tried, the widest first. */
const mostCuts = 12;

/**
 * A side that is two people's cards, which lie so that no edge was seen between them, becomes a side for each. It takes two persons to part them:
 * either half has to be a card by itself, with another name, and another mail address or mobile number of a person.
 */
export function partPeople(side: Side, fieldsOf: FieldsOf, times = mostTimes): readonly Side[] {
  if (times === 0 || reachesOf(saidBy(side, fieldsOf)) < 2) return [side];
  for (const cut of cutsOf(side).slice(0, mostCuts)) {
    const [before, after] = cutSide(side, cut);
    if (!areTwoPeople(saidBy(before, fieldsOf), saidBy(after, fieldsOf))) continue;
    return [...partPeople(before, fieldsOf, times - 1), ...partPeople(after, fieldsOf, times - 1)];
  }
  return [side];
}

/** Mail addresses, or mobile numbers, whichever are more. */
function reachesOf({ mails, mobiles }: Said): number {
  return Math.max(mails.length, mobiles.length);
}

/** Half a card may have nothing that is more like a name than its worst line; of 1,700 names that were right none was less sure. */
const likely = 0.3;

function isSomebodys({ card }: Said): boolean {
  return card.fields.names.some(({ confidence }) => confidence >= likely);
}

function areTwoPeople(one: Said, other: Said): boolean {
  if (![one, other].every((half) => isCard(half.card) && isSomebodys(half))) return false;
  const differ = (some: readonly string[], others: readonly string[]) =>
    some.length > 0 && others.length > 0 && !some.some((each) => others.includes(each));
  const named = one.names.flatMap((name) => other.names.map((another) => areOneName(name, another)));
  if (named.length === 0 || named.includes(true)) return false;
  return (
    differ(one.mails, other.mails) ||
    (differ(one.mobiles, other.mobiles) && !one.mails.some((mail) => other.mails.includes(mail)))
  );
}
