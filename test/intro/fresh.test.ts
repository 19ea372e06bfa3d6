import { describe, expect, it } from "vitest";
import type { CardId, MemberId } from "../../app/ids.ts";
import type { Connection } from "../../app/intro/connections.ts";
import { freshThisWeek } from "../../app/intro/fresh.ts";
import { dayMs } from "../../app/intro/strength.ts";

const monday = Date.parse("2026-11-23T00:00:00Z");
const sofia = "U1" as MemberId;

function people(scores: readonly number[]): Connection[] {
  return scores.map((score, at) => ({
    contact: { id: `c${at}` as CardId } as Connection["contact"],
    score,
    because: [],
  }));
}
const ids = (some: readonly Connection[]) => some.map(({ contact }) => contact.id);

describe("whom a member is told of this week", () => {
  const many = people(Array.from({ length: 20 }, (_, at) => 0.9 - at / 100));

  it("is the same all week, and others the next one, the best always first", () => {
    const weeks = Array.from({ length: 6 }, (_, week) => ids(freshThisWeek(many, sofia, monday + week * 7 * dayMs, 5)));
    expect(ids(freshThisWeek(many, sofia, monday + 7 * dayMs - 1, 5))).toEqual(weeks[0]);
    expect(new Set(weeks.map(String)).size).toBeGreaterThan(3);
    for (const week of weeks) {
      expect(week).toHaveLength(5);
      expect(week[0]).toBe("c0");
    }
    expect(new Set(weeks.flat()).size).toBeGreaterThan(12);
  });

  it("is nobody who is clearly worse, as long as there are others", () => {
    const uneven = people([0.9, 0.8, 0.7, 0.2, 0.1]);
    for (let week = 0; week < 20; week += 1)
      expect(ids(freshThisWeek(uneven, sofia, monday + week * 7 * dayMs, 3))).toEqual(["c0", "c1", "c2"]);
    expect(ids(freshThisWeek(uneven, sofia, monday, 4))).toEqual(["c0", "c1", "c2", "c3"]);
    expect(freshThisWeek([], sofia, monday, 3)).toEqual([]);
  });
});
