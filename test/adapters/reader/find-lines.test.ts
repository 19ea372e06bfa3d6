import { describe, expect, it } from "vitest";
import { cropLine } from "../../../app/adapters/reader/crop-line.ts";
import { enclose } from "../../../app/adapters/reader/enclose.ts";
import type { TiltedBox } from "../../../app/adapters/reader/picture.ts";

describe("enclosing points", () => {
  it.each([-44, -20, 0, 13, 45])("finds the rectangle that its corners were made from, at %i°", (degrees) => {
    const angle = (degrees * Math.PI) / 180;
    const corner = (u: number, v: number) =>
      [50 + u * Math.cos(angle) - v * Math.sin(angle), 40 + u * Math.sin(angle) + v * Math.cos(angle)] as const;
    const box = enclose([corner(-30, -5), corner(30, -5), corner(30, 5), corner(-30, 5), corner(0, 1)]);
    expect(box?.centreX).toBeCloseTo(50);
    expect(box?.centreY).toBeCloseTo(40);
    expect(box?.width).toBeCloseTo(60);
    expect(box?.height).toBeCloseTo(10);
    expect(box?.angle).toBeCloseTo(angle);
  });

  it("finds none around points on one line", () => {
    expect(
      enclose([
        [0, 0],
        [5, 5],
        [9, 9],
      ]),
    ).toBeUndefined();
  });
});

describe("cropping a line", () => {
  /** Red rises to the right, green downwards. */
  const picture = {
    width: 100,
    height: 60,
    pixels: Uint8Array.from({ length: 100 * 60 * 3 }, (_, i) => {
      const pixel = Math.floor(i / 3);
      return [2 * (pixel % 100), 4 * Math.floor(pixel / 100), 7][i % 3] ?? 0;
    }),
  };
  const box: TiltedBox = { centreX: 50, centreY: 30, width: 40, height: 20, angle: 0 };
  const at = (strip: { pixels: Uint8Array; width: number }, x: number, y: number) =>
    [...strip.pixels.subarray((y * strip.width + x) * 3, (y * strip.width + x) * 3 + 3)] as const;

  it("copies what is under a level rectangle of the same height", () => {
    const strip = cropLine(picture, box, { height: 20 });
    expect([strip.width, strip.height]).toEqual([40, 20]);
    expect(at(strip, 0, 0)).toEqual([60, 80, 7]);
    expect(at(strip, 39, 19)).toEqual([138, 156, 7]);
  });

  it("averages where the picture is finer", () => {
    const strip = cropLine(picture, box, { height: 10 });
    expect([strip.width, strip.height]).toEqual([20, 10]);
    expect(at(strip, 0, 0)).toEqual([61, 82, 7]);
  });

  it("turns what is turned", () => {
    const strip = cropLine(picture, { ...box, angle: Math.PI }, { height: 20 });
    expect(at(strip, 0, 0)).toEqual([138, 156, 7]);
  });

  it("repeats the picture's edge outside it", () => {
    const strip = cropLine(picture, { ...box, centreX: 0 }, { height: 20 });
    expect(at(strip, 0, 0)).toEqual([0, 80, 7]);
    expect(at(strip, 10, 0)).toEqual([0, 80, 7]);
  });

  it("adds a margin, and squeezes what is too long", () => {
    expect(cropLine(picture, box, { height: 20, margin: 0.5 }).width).toBe(60);
    expect(cropLine(picture, box, { height: 20, mostWidth: 30 }).width).toBe(30);
  });
});
