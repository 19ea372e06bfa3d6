import { daysBetween, nearDay } from "./slack-date.ts";

/** The moment in a message's `ts`. */
function momentOf(ts: string): Date {
  return new Date(Number.parseFloat(ts) * 1000);
}

export function timeOfDay(ts: string, language: string): string {
  return new Intl.DateTimeFormat(language, { hour: "numeric", minute: "2-digit" }).format(momentOf(ts));
}

/** What a day divider says. */
export function dayName(ts: string, language: string, now = new Date()): string {
  const date = momentOf(ts);
  const near = nearDay(date, now, language);
  if (near) return near.charAt(0).toLocaleUpperCase(language) + near.slice(1);
  const year = date.getFullYear() === now.getFullYear() ? {} : ({ year: "numeric" } as const);
  return new Intl.DateTimeFormat(language, { weekday: "long", month: "long", day: "numeric", ...year }).format(date);
}

export function fullMoment(ts: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "full", timeStyle: "medium" }).format(momentOf(ts));
}

export function sameDay(one: string, other: string): boolean {
  return daysBetween(momentOf(one), momentOf(other)) === 0;
}
