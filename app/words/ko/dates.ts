import type { Instant } from "../../ids.ts";
import { type dates as english, sameYear } from "../en/dates.ts";

const day = new Intl.DateTimeFormat("ko-KR", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const languages = new Intl.DisplayNames("ko-KR", { type: "language" });
const month = new Intl.DateTimeFormat("ko-KR", { month: "long", timeZone: "UTC" });
const monthOfYear = new Intl.DateTimeFormat("ko-KR", { month: "long", year: "numeric", timeZone: "UTC" });
const both = new Intl.ListFormat("ko-KR", { type: "conjunction" });

export const dates: typeof english = {
  month: (at, now) => (sameYear(at, now) ? month : monthOfYear).format(new Date(at)),
  day: (at: Instant) => day.format(new Date(at)),
  and: (items: readonly string[]) => both.format(items),
  language: (tag: string) => languages.of(tag) ?? tag,
};
