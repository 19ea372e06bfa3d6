import { describe, expect, it } from "vitest";
import { parseMetOn } from "../../../app/contacts/records/met-on.ts";
import type { Instant } from "../../../app/ids.ts";

const now = "2026-11-26T05:00:00.000Z" as Instant;
const read = (text: string) => parseMetOn(text, now);

describe("when somebody was met", () => {
  it.each([
    "2026-10-03",
    "2026.10.3",
    "2026. 10. 3.",
    "2026/10/03",
    "20261003",
    "2026년 10월 3일",
    "2026년10월3일 (토)",
    "２０２６-１０-０３",
    "2026-10-03 토요일",
    "2026. 10. 3. 오후 3:10",
  ])("is the same day however it is written: %s", (text) => {
    expect(read(text)).toEqual({ on: "2026-10-03T00:00:00.000Z" });
  });

  it("keeps the time where the file gives one with its zone, or in UTC", () => {
    expect(read("2026-10-03T12:30:00.250Z")).toEqual({ on: "2026-10-03T12:30:00.250Z" });
    expect(read("2026-10-03 08:00+09:00")).toEqual({ on: "2026-10-02T23:00:00.000Z" });
    expect(read("2026-10-03T08:00:00-0500")).toEqual({ on: "2026-10-03T13:00:00.000Z" });
  });

  it("takes the year last only where the month can be told", () => {
    expect(read("10/31/2026")).toEqual({ on: "2026-10-31T00:00:00.000Z" });
    expect(read("31/10/2026")).toEqual({ on: "2026-10-31T00:00:00.000Z" });
    expect(read("7.7.2026")).toEqual({ on: "2026-07-07T00:00:00.000Z" });
    expect(read("10/3/2026")).toEqual({ problem: "ambiguous-date" });
  });

  it.each([
    "last week",
    "2026-13-01",
    "2026-02-29",
    "2026-02-30T10:00Z",
    "0000-00-00",
    "1626-10-03",
    "",
    "45678",
    "32/13/2026",
  ])("is refused where it is no day: %s", (text) => {
    expect(read(text)).toEqual({ problem: "no-date" });
  });

  it("is refused in the future, but for tomorrow, which it may be where the file was written", () => {
    expect(read("2026-11-27")).toEqual({ on: "2026-11-27T00:00:00.000Z" });
    expect(read("2026-11-28")).toEqual({ problem: "future-date" });
    expect(read("2126-10-03")).toEqual({ problem: "future-date" });
  });
});
