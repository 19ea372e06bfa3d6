import { describe, expect, it } from "vitest";
import { cropGrey } from "../../../app/adapters/reader/crop-grey.ts";
import type { Picture } from "../../../app/adapters/reader/picture.ts";

/** A picture whose columns are so light, from the left, again and again. */
function striped(width: number, height: number, ...columns: readonly number[]): Picture {
  const pixels = new Uint8Array(width * height * 3);
  for (let i = 0; i < width * height; i++) pixels.fill(columns[(i % width) % columns.length] ?? 0, i * 3, i * 3 + 3);
  return { pixels, width, height };
}

const box = (width: number, height: number, angle = 0) => ({ centreX: 40, centreY: 12, width, height, angle });

describe("the grey strip of a line", () => {
  it("is the line itself at its own height", () => {
    const { values, width, height } = cropGrey(striped(80, 24, 10, 250), box(80, 24), { height: 24 });
    expect([width, height]).toEqual([80, 24]);
    expect([...values.subarray(0, 4)]).toEqual([10, 250, 10, 250]);
  });

  it("keeps thin strokes apart where it is larger than its picture", () => {
    const { values, width } = cropGrey(striped(80, 24, 60, 200), box(60, 24), { height: 48 });
    expect(width).toBe(120);
    const inside = [...values.subarray(20 * width + 10, 20 * width + 110)];
    expect(Math.max(...inside) - Math.min(...inside)).toBeGreaterThan((200 - 60) * 0.6);
  });

  it("changes nothing where all is of one grey, also beyond the picture's edge and along a slant", () => {
    const { values } = cropGrey(striped(80, 24, 77), box(90, 20, 0.3), { height: 48, margin: 0.3 });
    expect(Math.min(...values)).toBeGreaterThanOrEqual(76);
    expect(Math.max(...values)).toBeLessThanOrEqual(78);
  });

  it("lies where the rectangle lies", () => {
    const picture = striped(80, 24, ...Array.from({ length: 80 }, (_, x) => 3 * x));
    const { values, width } = cropGrey(picture, box(40, 12), { height: 48 });
    const row = 24 * width;
    for (const column of [8, 80, 150])
      expect(Math.abs((values[row + column] ?? 0) - 3 * (19.5 + (column + 0.5) / 4))).toBeLessThan(1.5);
  });
});
