import type { Instant } from "../../ids.ts";

export type DateProblem = "no-date" | "ambiguous-date" | "future-date";

const yearFirst = /^(\d{4})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{1,2})\.?$/;
const unseparated = /^(\d{4})(\d{2})(\d{2})$/;
const korean = /^(\d{4})\s*년\s*(\d{1,2})\s*월\s*(\d{1,2})\s*일$/;
const yearLast = /^(\d{1,2})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{4})$/;
const withTime = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:\.(\d{1,9}))?\s*(Z|[+-]\d{2}:?\d{2})?$/i;
/** What stands behind a date without being a part of it: a weekday, a clock time without a zone. */
const behind =
  /(?:\s|[([])+[월화수목금토일](?:요일)?[)\]]?$|\s+(?:오전|오후|AM|PM)?\s*\d{1,2}:\d{2}(?::\d{2})?\s*(?:AM|PM)?$/i;
const earliest = "1900-01-01";
const longestDate = 60;
const dayMs = 86_400_000;

/**
 * When somebody was met, as files write it. `10/3/2026` says which is the month only where one number is above 12 or both are the same.
 * @param now whatever is more than a day after it is refused: it may be tomorrow already where the file was written.
 */
export function parseMetOn(text: string, now: Instant): { readonly on: Instant } | { readonly problem: DateProblem } {
  const written = text.normalize("NFKC").trim();
  if (written.length > longestDate) return { problem: "no-date" };
  const time = momentOf(written);
  if (typeof time === "string") return { problem: time };
  const day = time.toISOString();
  if (day < earliest) return { problem: "no-date" };
  return time.getTime() > Date.parse(now) + dayMs ? { problem: "future-date" } : { on: day as Instant };
}

function momentOf(written: string): Date | DateProblem {
  const timed = withTime.exec(written);
  if (timed) return momentWithTime(timed);
  const bare = written.replace(behind, "").trim();
  const ordered = yearFirst.exec(bare) ?? unseparated.exec(bare) ?? korean.exec(bare);
  if (ordered) return dayOf(Number(ordered[1]), Number(ordered[2]), Number(ordered[3]));
  const [, first, second, year] = yearLast.exec(bare)?.map(Number) ?? [];
  if (first === undefined || second === undefined || year === undefined) return "no-date";
  if (first <= 12 && second <= 12 && first !== second) return "ambiguous-date";
  return first > 12 ? dayOf(year, second, first) : dayOf(year, first, second);
}

function momentWithTime([, day = "", clock, seconds = ":00", fraction = "0", zone = "Z"]: RegExpExecArray):
  | Date
  | DateProblem {
  const [year, month, date] = day.split("-").map(Number);
  if (typeof dayOf(year ?? 0, month ?? 0, date ?? 0) === "string") return "no-date";
  const time = new Date(
    `${day}T${clock}${seconds}.${fraction.slice(0, 3)}${zone.toUpperCase().replace(/(?<=^.\d\d)(?=\d)/, ":")}`,
  );
  return Number.isNaN(time.getTime()) ? "no-date" : time;
}

function dayOf(year: number, month: number, day: number): Date | DateProblem {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : "no-date";
}
