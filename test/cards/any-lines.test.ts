import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CardFields, Line } from "../../app/cards/card.ts";
import { cardsOf } from "../../app/cards/read-card.ts";

const words = fc.constantFrom(
  "박지수",
  "과장",
  "(주)",
  "㈜다온",
  "Jane",
  "Roe",
  "CEO",
  "T.",
  "팩스",
  "010-2345-1234",
  "+1 (206) 555-0100",
  "a@b.co.kr",
  "www.",
  "@",
  "서울시",
  "강남구",
  "테헤란로 152",
  "山田",
  "株式会社",
  "〒",
  "|",
  "/",
  ",",
  "Inc.",
  "🙂",
);
const text = fc.oneof(
  fc.array(words, { maxLength: 8 }).map((all) => all.join(" ")),
  fc.string({ unit: "grapheme", maxLength: 60 }),
);
const number = fc.integer({ min: -50, max: 3000 });
const line: fc.Arbitrary<Line> = fc.record({
  text,
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  box: fc.record({
    x: number,
    y: number,
    width: fc.integer({ min: 1, max: 900 }),
    height: fc.integer({ min: 1, max: 200 }),
  }),
});
const sides = fc.array(
  fc.record({ width: fc.constant(1000), height: fc.constant(600), lines: fc.array(line, { maxLength: 14 }) }),
  { maxLength: 2 },
);

describe("whatever the lines are", () => {
  it("every field says how sure it is and which of its side's lines it is from", () => {
    fc.assert(
      fc.property(sides, (given) => {
        for (const card of cardsOf(given)) {
          for (const field of Object.values(
            card.fields as unknown as Record<keyof CardFields, CardFields["emails"]>,
          ).flat()) {
            expect(field.confidence).toBeGreaterThanOrEqual(0);
            expect(field.confidence).toBeLessThanOrEqual(1);
            expect(field.lines.length).toBeGreaterThan(0);
            for (const at of field.lines) expect(card.sides[field.side]?.lines[at]).toBeDefined();
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it("reading the same lines again gives the same", () => {
    fc.assert(
      fc.property(sides, (given) => {
        expect(cardsOf(given)).toEqual(cardsOf(given));
      }),
      { numRuns: 100 },
    );
  });

  it.each(["가", "王", "a.", "1 ", "1-"])("a line of 100,000 times %j is read to its end", (unit) => {
    // Looked through again from each of its letters, it would outlast the test's limit.
    const line = { text: unit.repeat(100_000), confidence: 1, box: { x: 0, y: 0, width: 10, height: 10 } };
    expect(cardsOf([{ width: 10, height: 10, lines: [line] }]).length).toBeLessThanOrEqual(1);
  });

  it("a mail address with everything behind it that stood beside it is read to its end", () => {
    // Tried in each way that its domain can be parted, it would outlast the test's limit, and any patience.
    const text = "vogelsang@tischlerei-ahlers.dewww.tischlerei-ahlers.deLangeReihe77,20099Hamburg";
    const line = { text, confidence: 1, box: { x: 0, y: 0, width: 900, height: 20 } };
    expect(cardsOf([{ width: 1000, height: 600, lines: [line] }]).length).toBeLessThanOrEqual(1);
  });
});
