import { describe, expect, it } from "vitest";
import type { MemberId } from "../../app/ids.ts";
import { type Circle, sharing } from "../../app/intro/circle.ts";
import { closeness, highest, likelihood, type Stranger, weighingFor } from "../../app/intro/popularity.ts";

const id = (n: number) => `U${n}` as MemberId;
const crowdOf = () => 20;

/** Of a circle whose colleagues share so many more of its people that all walks count the same. */
const usually = { mean: 0.2 * Math.sqrt(3), ways: 100 };

/** A circle whose people are each known to so many others. */
function circleOfPeople(knowers: readonly number[], beside: Circle["beside"] = usually): Circle {
  const shared = knowers.map((count) => Array.from({ length: count }, (_, at) => id(at)));
  const companions = new Map<MemberId, number>();
  for (const others of shared)
    for (const one of others) companions.set(one, (companions.get(one) ?? 0) + sharing(others.length + 1));
  return { size: 10, companions, beside, shared, organizations: new Map(), events: new Map() };
}

const stranger = (shared: number, knowers: number): Stranger => ({ closeness: closeness(shared, 20), knowers });
/** How much likelier somebody known to two is than somebody whom twelve know, who are together twice as close. */
function lead(circle: Circle, strangers: readonly Stranger[]): number {
  const weighing = weighingFor(circle, crowdOf)(strangers);
  return likelihood(stranger(0.5, 2), weighing) / likelihood(stranger(1, 12), weighing);
}

describe("how much it counts against somebody that many know them", () => {
  it("is less for a member whose own people are known to many than for one whose own are known to few", () => {
    const [few, many] = [stranger(2.3, 1), stranger(9, 12)];
    const strangers = Array.from({ length: 160 }, (_, at) => (at % 2 === 0 ? few : many));
    const amongMany = lead(circleOfPeople(Array(30).fill(12)), strangers);
    const amongFew = lead(circleOfPeople(Array(60).fill(2)), strangers);
    expect(amongMany).toBeLessThan(amongFew);
  });

  it("is the mean of all ways for a member who shares nobody", () => {
    const weighing = weighingFor(circleOfPeople([], { mean: 0, ways: 0 }), crowdOf)([stranger(1, 2)]);
    expect(likelihood(stranger(1, 2), weighing)).toBeCloseTo(1 / 20 ** 0.7 / 2 ** 0.6, 9);
  });

  it("is less where hardly a colleague knows two of the member's people than where they share several", () => {
    const strangers = [stranger(1, 2), stranger(2, 12)];
    const leadWith = (mean: number, ways = 100) => lead(circleOfPeople([], { mean, ways }), strangers);
    expect(leadWith(0)).toBeLessThan(0.8 * leadWith(0.35));
    expect(leadWith(0.05)).toBeLessThan(leadWith(0.2));
    // More than usual says nothing more.
    expect(leadWith(0.5)).toBe(leadWith(3));
    expect(leadWith(0, 2)).toBeGreaterThan(leadWith(0));
  });

  it("leaves out colleagues of whom nobody looked whom they know", () => {
    expect(closeness(5, 0)).toEqual([0, 0, 0, 0]);
    const weighing = weighingFor(circleOfPeople([2]), crowdOf)([stranger(1, 1)]);
    expect(likelihood({ closeness: closeness(5, 0), knowers: 0 }, weighing)).toBe(0);
  });

  it("says nothing where nobody is near", () => {
    expect(likelihood(stranger(1, 1), weighingFor(circleOfPeople([]), crowdOf)([]))).toBe(0);
  });
});

describe("the highest of many", () => {
  it("are the first that sorting would give", () => {
    const values = Array.from({ length: 500 }, (_, at) => (at * 7919) % 263);
    const sorted = [...values].sort((one, other) => other - one);
    for (const most of [1, 60, 499, 500, 600]) expect(highest(values, most)).toEqual(sorted.slice(0, most));
  });
});
