import type { Acquaintance, Contact } from "../contacts/contact.ts";
import { wordsOf } from "../find/fold-text.ts";
import { dayMs } from "./strength.ts";

/** An event as messages speak of it: "met at CES". A year later it is another one. */
export interface Meeting {
  readonly key: string;
  readonly where: string;
  readonly at: number;
}

/** Days between two meetings at one event: fairs last up to a week, and cards are posted some days after. */
const nearDays = 10;

const names = new Map<string, string>();
const namesAtMost = 1_000;

/** Hundreds of people were met at the same few events. */
function eventName(where: string): string {
  const before = names.get(where);
  if (before !== undefined) return before;
  const name = wordsOf(where).join("").slice(0, 100);
  if (names.size >= namesAtMost) names.clear();
  names.set(where, name);
  return name;
}

const none: readonly Meeting[] = [];

export function meetingsOf(contact: Contact): readonly Meeting[] {
  // Of most people no event is known.
  if (!contact.acquaintances.some(({ where }) => where !== undefined)) return none;
  return contact.acquaintances.flatMap(meetingIn);
}

function meetingIn({ where, at }: Acquaintance): Meeting[] {
  if (where === undefined) return [];
  const key = eventName(where);
  return key === "" ? [] : [{ key, where, at: Date.parse(at) }];
}

/** Where two people were met at the same event, if they were. */
export function sharedEvent(one: readonly Meeting[], other: readonly Meeting[]): Meeting | undefined {
  return one.find((meeting) =>
    other.some(({ key, at }) => key === meeting.key && Math.abs(at - meeting.at) <= nearDays * dayMs),
  );
}

/** The month in which an event is kept, so that a yearly fair's visitors are not one crowd. */
export function monthOf(at: number): string {
  return new Date(at).toISOString().slice(0, 7);
}

/** The months in which somebody met at the same event may be kept. */
export function monthsAround(at: number): string[] {
  return [...new Set([at - nearDays * dayMs, at, at + nearDays * dayMs].map(monthOf))];
}
