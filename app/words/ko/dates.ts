import type { Instant } from "../../ids.ts";
import type { dates as english } from "../en/dates.ts";

const day = new Intl.DateTimeFormat("ko-KR", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const languages = new Intl.DisplayNames("ko-KR", { type: "language" });
const both = new Intl.ListFormat("ko-KR", { type: "conjunction" });

export const dates: typeof english = {
  day: (at: Instant) => day.format(new Date(at)),
  and: (items: readonly string[]) => both.format(items),
  language: (tag: string) => languages.of(tag) ?? tag,
};
