import type { CardId, MemberId } from "../ids.ts";
import type { Ask } from "../ports/asks.ts";
import { dayMs } from "./strength.ts";

/*
 * How asking for an introduction goes. A colleague is given at most three asks a week, in the order in which they came; who said "not now" is asked
 * again a week later. Who declined isn't asked about that person again, by nobody, for a year: that is how long an ask is kept.
 *
 * Whoever asked sees one of two things only: waiting for its turn, or given to the colleague. An ask that was declined looks like one that nobody answered,
 * and after 30 days both are over: the colleague is offered to that member for that person no more, in either case.
 */
const asksAWeek = 3;
export const weekMs = 7 * dayMs;
/** How long after "not now" it is asked again. */
export const laterMs = 7 * dayMs;
/** How long an ask is open. */
export const openMs = 30 * dayMs;
/** How long an ask, and its answer, is remembered. */
export const rememberedMs = 365 * dayMs;
/** Open asks that a member may have. */
export const mostOpen = 20;
export const longestAsk = 1_000;

/** Whether the asker waits for an answer: nothing of it says whether there is one. */
export function isOpen(ask: Ask, now: number): boolean {
  return ask.answer !== "accepted" && ask.withdrawn !== true && now - ask.at < openMs;
}

/** Whether the colleague has it before them, to be answered. */
export function isAsked({ sent, answer, withdrawn }: Ask): boolean {
  return sent !== undefined && withdrawn !== true && (answer === undefined || answer === "not-now");
}

/** Whether it is to be given to the colleague, now or later. */
function waits(ask: Ask, now: number): boolean {
  return isOpen(ask, now) && (ask.sent === undefined ? ask.answer === undefined : ask.answer === "not-now");
}

/** It was to be given, and nobody knows whether it was. */
function isUnfinished({ sent, said, answer, withdrawn }: Ask): boolean {
  return sent !== undefined && said === undefined && answer === undefined && withdrawn !== true;
}

/** What is to be done next with a colleague's asks. */
export type Turn =
  | { readonly kind: "finish" | "give"; readonly ask: Ask }
  /** Nothing before then. */
  | { readonly kind: "later"; readonly at: number }
  | { readonly kind: "nothing" };

/** @param asks those of one colleague. */
export function nextTurn(asks: readonly Ask[], now: number): Turn {
  const unfinished = asks.find(isUnfinished);
  if (unfinished !== undefined) return { kind: "finish", ask: unfinished };
  const waiting = asks.filter((ask) => waits(ask, now)).sort(inTurn);
  const [first] = waiting;
  if (first === undefined) return { kind: "nothing" };
  const times = asks.flatMap(({ sent }) => (sent === undefined || sent <= now - weekMs ? [] : [sent]));
  const newest = times.sort((one, other) => other - one)[asksAWeek - 1];
  const room = newest === undefined ? now : newest + weekMs;
  if (room > now || first.due > now) return { kind: "later", at: Math.max(room, first.due) };
  return { kind: "give", ask: first };
}

function inTurn(one: Ask, other: Ask): number {
  return one.due - other.due || one.at - other.at || (one.id < other.id ? -1 : 1);
}

/** Whether an ask is about somebody on one of these cards. */
export function isAbout({ about }: Ask, cards: readonly CardId[]): boolean {
  return about.some((card) => cards.includes(card));
}

/**
 * Colleagues who are not offered to a member for somebody: who declined, and who didn't answer this member for so long. What the member's own ask came to is not
 * told by it: as long as that is open, or when it was taken back, the colleague is offered as before.
 */
export function notToOffer(
  asks: readonly Ask[],
  cards: readonly CardId[],
  member: MemberId,
  now: number,
): ReadonlySet<MemberId> {
  const known = asks.filter((ask) => isAbout(ask, cards) && now - ask.at < rememberedMs);
  const own = known.filter(({ asker }) => asker === member);
  const isOwn = (colleague: MemberId) =>
    own.some((ask) => ask.colleague === colleague && (isOpen(ask, now) || ask.withdrawn === true));
  const silent = own.filter((ask) => !isOpen(ask, now) && ask.withdrawn !== true && ask.answer !== "accepted");
  const declined = known.filter((ask) => hasDeclined(ask) && !isOwn(ask.colleague));
  return new Set([...silent, ...declined].map(({ colleague }) => colleague));
}

export function hasDeclined({ answer }: Ask): boolean {
  return answer === "declined";
}
