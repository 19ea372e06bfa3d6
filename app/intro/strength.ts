import type { Acquaintance } from "../contacts/contact.ts";

/*
 * How well a member knows a person, from what is known of it: each card posted, and each card whose message names the member.
 *
 * - A card posted is a meeting: it was handed over. To be named in somebody's message is less sure: perhaps only the company was shared. So
 *   is a record in somebody's address book: nobody knows how it got there.
 * - What lies back counts less, by half every two years: people change jobs about that often, and forget in that time.
 * - A day counts once: both sides of a card, a card posted twice, or two colleagues' photos are one meeting.
 * - Each further meeting adds less than the one before. One is never more than `weak`: a swapped card is no friendship. Three
 *   fresh ones are `strong`.
 */
const worth: Readonly<Record<Acquaintance["kind"], number>> = { posted: 1, mentioned: 0.6, imported: 0.6 };
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

type Piece = Pick<Acquaintance, "kind" | "at">;

export function strengthOf(evidence: readonly Piece[], now: number): Strength {
  const sum = meetings(evidence).reduce((all, { at, worth: one }) => all + one * decay(at, now), 0);
  return strength(1 - 2 ** (-sum / halfwayAt));
}

export function strength(value: number): Strength {
  const rounded = Math.round(Math.min(Math.max(value, 0), 1) * 1000) / 1000;
  return { value: rounded, word: rounded < mediumFrom ? "weak" : rounded < strongFrom ? "medium" : "strong" };
}

function decay(at: number, now: number): number {
  return 2 ** -(Math.max(now - at, 0) / dayMs / halfLifeDays);
}

/** The best piece of each day. */
function meetings(evidence: readonly Piece[]): { at: number; worth: number }[] {
  const days = new Map<number, { at: number; worth: number }>();
  for (const { kind, at } of evidence) {
    const time = Date.parse(at);
    const day = Math.floor(time / dayMs);
    const before = days.get(day);
    if (!before || before.worth < worth[kind]) days.set(day, { at: time, worth: worth[kind] });
  }
  return [...days.values()];
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
