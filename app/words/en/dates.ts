import type { Instant } from "../../ids.ts";

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const languages = new Intl.DisplayNames("en-GB", { type: "language" });
const both = new Intl.ListFormat("en-GB", { type: "conjunction" });

const month = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });
const monthOfYear = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

export function sameYear(at: Instant, now: number): boolean {
  return new Date(at).getUTCFullYear() === new Date(now).getUTCFullYear();
}

/** `at` is shown as its day in UTC: Slack gives no time zone with a message. */
export const dates = {
  /** A month, with its year where it isn't the present one. */
  month: (at: Instant, now: number) => (sameYear(at, now) ? month : monthOfYear).format(new Date(at)),
  day: (at: Instant) => day.format(new Date(at)),
  and: (items: readonly string[]) => both.format(items),
  /** What a language is called, by its tag. */
  language: (tag: string) => languages.of(tag) ?? tag,
};
