import type { Acquaintance, Dealing } from "../contacts/contact.ts";
import type { Instant } from "../ids.ts";

/*
 * How well a member knows a person, from what is known of it. Each piece is dated, and fades.
 *
 * - A card posted is a meeting: it was handed over. So is each later card on another day: they were seen again.
 * - To be named in somebody's message is less sure: perhaps only the company was shared. Where the message names an event both were there, which
 *   is more. A record in somebody's address book says least of how it got there, and counts as being named.
 * - Who takes it on to introduce a colleague knows the person still, but hasn't met them that day.
 * - To correct a card or write a note is to have to do with somebody. It counts for those who know the person anyway, and only the newest two
 *   days of it: however busy somebody is with a contact, that is no meeting.
 * - What lies back counts less, by half every two years: the median employee has been with their employer for 3.9 years (US Bureau of Labor
 *   Statistics, Employee Tenure in 2024), so half of that lies behind a card on average; and ties between people who share nobody else go
 *   sooner, nine in ten within a year among the bankers of Burt (Bridge decay, Social Networks 24, 2002).
 * - A day counts once, by its best piece: both sides of a card, a card posted twice, or two colleagues' photos are one meeting. To take an introduction
 *   on is no meeting, and counts beside it.
 * - Each further meeting adds less than the one before. One is never more than `weak`: a swapped card is no friendship, and more than that needs
 *   somebody seen again, or introduced. Three fresh ones are `strong`. How often people met recently is what told strong ties from weak
 *   ones since Granovetter (The strength of weak ties, American Journal of Sociology 78, 1973).
 *
 * The weights themselves are judgements, not measurements: they say in which order pieces count.
 */
const worth: Readonly<Record<Kind, number>> = {
  posted: 1,
  mentioned: 0.6,
  imported: 0.6,
  "same-event": 0.8,
  introducing: 0.8,
  noted: 0.25,
  corrected: 0.15,
};
/** Days of notes and corrections that count. */
const mostDealings = 2;
const halfLifeDays = 730;
/** Meetings that make half of a full strength. */
const halfwayAt = 1.5;
const mediumFrom = 0.4;
const strongFrom = 0.7;

export interface Strength {
  /** 0..1. */
  readonly value: number;
  readonly word: "weak" | "medium" | "strong";
}

export const dayMs = 86_400_000;

type Kind = Acquaintance["kind"] | Dealing["kind"] | "same-event";

/** A meeting, or what somebody did about the person. */
type Piece = Pick<Acquaintance | Dealing, "kind" | "at"> & { readonly where?: string };

export function strengthOf(evidence: readonly Piece[], now: number): Strength {
  let sum = 0;
  for (const { at, worth: one } of meetings(evidence)) sum += one * decay(at, now);
  return strength(1 - 2 ** (-sum / halfwayAt));
}

export function strength(value: number): Strength {
  const rounded = Math.round(Math.min(Math.max(value, 0), 1) * 1000) / 1000;
  return { value: rounded, word: rounded < mediumFrom ? "weak" : rounded < strongFrom ? "medium" : "strong" };
}

function decay(at: number, now: number): number {
  return 2 ** -(Math.max(now - at, 0) / dayMs / halfLifeDays);
}

/** The best piece of each day; of days without a meeting no more than the newest few. */
function meetings(evidence: readonly Piece[]): { at: number; worth: number }[] {
  const [only] = evidence;
  // Most people were met once.
  if (evidence.length === 1 && only) return [{ at: Date.parse(only.at), worth: worth[kindOf(only)] }];
  const days = new Map<string, { at: number; worth: number; small: boolean }>();
  for (const piece of evidence) {
    const time = Date.parse(piece.at);
    const day = `${piece.kind === "introducing"} ${Math.floor(time / dayMs)}`;
    const before = days.get(day);
    const one = { at: time, worth: worth[kindOf(piece)], small: piece.kind === "noted" || piece.kind === "corrected" };
    if (!before || before.worth < one.worth) days.set(day, one);
  }
  const small = [...days.values()].filter((one) => one.small).sort((one, other) => other.at - one.at);
  return [...[...days.values()].filter((one) => !one.small), ...small.slice(0, mostDealings)];
}

function kindOf({ kind, where }: Piece): Kind {
  return kind === "mentioned" && where !== undefined ? "same-event" : kind;
}

/**
 * The same sum as a number that needs no "now": the logarithm of what it will have become at any one time, up to a constant. So
 * ties keep their order while they all fade, and nothing is written as time goes by.
 */
export function timelessWeight(evidence: readonly Piece[]): number {
  const halfLives = meetings(evidence).map(({ at, worth: one }) => Math.log2(one) + at / dayMs / halfLifeDays);
  const most = Math.max(...halfLives);
  return round(most + Math.log2(halfLives.reduce((all, one) => all + 2 ** (one - most), 0)));
}

/** A tie that is as good as its last day. */
export function weightOfDay(at: number): number {
  return round(at / dayMs / halfLifeDays);
}

/** Engines print numbers differently from the seventh digit on. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** On how many days somebody was met, and when last. A record in an address book is no meeting. */
export function meetingsIn(evidence: readonly Pick<Acquaintance, "kind" | "at">[]): {
  readonly times: number;
  readonly last?: Instant;
} {
  const met = evidence.filter(({ kind }) => kind !== "imported").map(({ at }) => at);
  const last = met.toSorted().at(-1);
  return { times: new Set(met.map((at) => at.slice(0, 10))).size, ...(last === undefined ? {} : { last }) };
}
