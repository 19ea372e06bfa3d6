import type { Instant } from "../../ids.ts";

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
const both = new Intl.ListFormat("en-GB", { type: "conjunction" });
const either = new Intl.ListFormat("en-GB", { type: "disjunction" });

/** `at` is shown as its day in UTC: Slack gives no time zone with a message. */
export const dates = {
  day: (at: Instant) => day.format(new Date(at)),
  month: (at: Instant) => month.format(new Date(at)),
  and: (items: readonly string[]) => both.format(items),
  or: (items: readonly string[]) => either.format(items),
};
