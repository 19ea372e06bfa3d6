import { describe, expect, it } from "vitest";
import type { Acquaintance, Dealing } from "../../app/contacts/contact.ts";
import type { Instant } from "../../app/ids.ts";
import { dayMs, strengthOf, timelessWeight } from "../../app/intro/strength.ts";

const now = Date.parse("2026-11-22T12:00:00.000Z");
const piece = (daysAgo: number, kind: Acquaintance["kind"] | Dealing["kind"] = "posted") => ({
  kind,
  at: new Date(now - daysAgo * dayMs).toISOString() as Instant,
});

describe("the strength of an acquaintance", () => {
  it("is weak after one swapped card, however fresh, and however often it was photographed that day", () => {
    expect(strengthOf([piece(0)], now).word).toBe("weak");
    expect(strengthOf([piece(0), piece(0.1), piece(0.2, "mentioned"), piece(0.3)], now)).toEqual(
      strengthOf([piece(0)], now),
    );
  });

  it("grows with each meeting, less each time, and never passes 1", () => {
    const values = Array.from({ length: 30 }, (_, count) =>
      strengthOf(
        Array.from({ length: count + 1 }, (_piece, at) => piece(at * 2)),
        now,
      ),
    ).map(({ value }) => value);
    expect([...values].sort((a, b) => a - b)).toEqual(values);
    expect(Math.max(...values)).toBeLessThanOrEqual(1);
    expect(strengthOf([piece(1), piece(20)], now).word).toBe("medium");
    expect(strengthOf([piece(1), piece(20), piece(40)], now).word).toBe("strong");
  });

  it("fades: a meeting of two years ago counts half, and several old ones are not strong", () => {
    expect(strengthOf([piece(730), piece(731)], now).value).toBeCloseTo(strengthOf([piece(0)], now).value, 2);
    expect(strengthOf([piece(2000), piece(2010), piece(2020)], now).word).toBe("weak");
  });

  it("counts to have been named for less than to have posted the card", () => {
    expect(strengthOf([piece(5, "mentioned")], now).value).toBeLessThan(strengthOf([piece(5)], now).value);
  });

  it("counts every kind of evidence, in this order: a card, an event, a name, an introduction taken on, a note, a correction", () => {
    const alone = [
      piece(5),
      { ...piece(5, "mentioned"), where: "CES" },
      piece(5, "introducing"),
      piece(5, "mentioned"),
      piece(5, "imported"),
      piece(5, "noted"),
      piece(5, "corrected"),
    ].map((one) => strengthOf([one], now).value);
    expect([...alone].sort((a, b) => b - a)).toEqual(alone);
    for (const value of alone) expect(value).toBeGreaterThan(0);
  });

  it("is never strong after one swapped card, whatever was done about it; an introduction taken on makes it more than weak", () => {
    const busy = Array.from({ length: 40 }, (_, day) => piece(day, day % 2 === 0 ? "noted" : "corrected"));
    const own = strengthOf([piece(50), ...busy], now);
    expect(own.value).toBeGreaterThan(strengthOf([piece(50)], now).value);
    expect(own.word).not.toBe("strong");
    expect(strengthOf([piece(50), piece(3, "introducing")], now).word).toBe("medium");
    expect(strengthOf([piece(50), piece(3, "introducing"), ...busy], now).word).not.toBe("strong");
  });

  it("fades as a whole: every kind loses half in two years", () => {
    const evidence = [piece(0), piece(1, "introducing"), piece(2, "noted"), piece(3, "corrected")];
    const later = strengthOf(evidence, now + 730 * dayMs).value;
    const half = 1 - Math.sqrt(1 - strengthOf(evidence, now).value);
    expect(later).toBeCloseTo(half, 2);
  });

  it("is ordered in the graph as it is at any time", () => {
    const known = [
      [piece(1)],
      [piece(400), piece(420)],
      [piece(10, "mentioned")],
      [piece(1000)],
      [piece(30), piece(60), piece(90)],
      [piece(2000)],
      [piece(100), piece(3, "introducing")],
      [piece(100), ...Array.from({ length: 9 }, (_, day) => piece(day * 40, "noted"))],
    ];
    const byWeight = [...known].sort((one, other) => timelessWeight(other) - timelessWeight(one));
    for (const later of [0, 365, 1000]) {
      const then = now + later * dayMs;
      const values = byWeight.map((evidence) => strengthOf(evidence, then).value);
      expect([...values].sort((a, b) => b - a)).toEqual(values);
    }
  });
});
