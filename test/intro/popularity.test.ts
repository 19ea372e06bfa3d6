import { describe, expect, it } from "vitest";
import type { MemberId } from "../../app/ids.ts";
import { type Circle, sharing } from "../../app/intro/circle.ts";
import { closeness, likelihood, popularityPower, type Stranger } from "../../app/intro/popularity.ts";

const id = (n: number) => `U${n}` as MemberId;
const crowdOf = () => 20;

/** A circle whose people are each known to so many others. */
function circleOfPeople(knowers: readonly number[]): Circle {
  const shared = knowers.map((count) => Array.from({ length: count }, (_, at) => id(at)));
  const companions = new Map<MemberId, number>();
  for (const others of shared)
    for (const one of others) companions.set(one, (companions.get(one) ?? 0) + sharing(others.length + 1));
  return { size: 1, companions, shared, organizations: new Map(), events: new Map() };
}

/** A hundred whom colleagues as close as these know. */
const strangers = (one: Stranger): readonly Stranger[] => Array(100).fill(one);

describe("how much it counts against somebody that many know them", () => {
  it("is little for a member whose own people are known to many", () => {
    const power = popularityPower(
      circleOfPeople(Array(30).fill(12)),
      strangers({ closeness: 10, knowers: 2 }),
      crowdOf,
    );
    expect(power).toBe(0);
  });

  it("is much for a member whose own people are known to few", () => {
    const power = popularityPower(
      circleOfPeople(Array(30).fill(2)),
      strangers({ closeness: 11, knowers: 12 }),
      crowdOf,
    );
    expect(power).toBe(0.6);
  });

  it("is little for a member who knows hardly anybody", () => {
    expect(popularityPower(circleOfPeople([3]), strangers({ closeness: 1, knowers: 1 }), crowdOf)).toBeLessThan(0.4);
    expect(popularityPower(circleOfPeople([]), [], crowdOf)).toBeLessThan(0.4);
  });

  it("leaves out colleagues of whom nobody looked whom they know", () => {
    expect(closeness(5, 0)).toBe(0);
    expect(likelihood({ closeness: 0, knowers: 0 }, 0.4)).toBe(0);
  });
});
