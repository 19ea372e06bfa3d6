import type { Instant } from "../../ids.ts";

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const languages = new Intl.DisplayNames("en-GB", { type: "language" });
const both = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** `at` is shown as its day in UTC: Slack gives no time zone with a message. */
export const dates = {
  day: (at: Instant) => day.format(new Date(at)),
  and: (items: readonly string[]) => both.format(items),
  /** What a language is called, by its tag. */
  language: (tag: string) => languages.of(tag) ?? tag,
};
