import type { Instant } from "../../ids.ts";
import type { dates as english } from "../en/dates.ts";

const day = new Intl.DateTimeFormat("ko-KR", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const month = new Intl.DateTimeFormat("ko-KR", { month: "long", year: "numeric", timeZone: "UTC" });
const both = new Intl.ListFormat("ko-KR", { type: "conjunction" });
const either = new Intl.ListFormat("ko-KR", { type: "disjunction" });

export const dates: typeof english = {
  day: (at: Instant) => day.format(new Date(at)),
  month: (at: Instant) => month.format(new Date(at)),
  and: (items: readonly string[]) => both.format(items),
  or: (items: readonly string[]) => either.format(items),
};
