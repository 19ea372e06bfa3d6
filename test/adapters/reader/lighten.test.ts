import { describe, expect, it } from "vitest";
import { darkLevels, lightenPicture } from "../../../app/adapters/reader/lighten.ts";
import type { Picture } from "../../../app/adapters/reader/picture.ts";

/** Paper of one grey with print of another on three rows of nine. */
function printed(paper: number, print: number): Picture {
  const [width, height] = [100, 100];
  const pixels = Uint8Array.from({ length: width * height * 3 }, (_, at) =>
    Math.floor(at / 3 / width) % 9 < 3 ? print : paper,
  );
  return { pixels, width, height };
}

describe("a picture", () => {
  it("that was taken in the dark is made light", async () => {
    const dark = printed(50, 8);
    const levels = darkLevels(dark);
    expect(levels).toEqual({ low: 8, high: 50 });
    if (!levels) return;
    const { pixels, width, height } = await lightenPicture(dark, levels);
    expect([width, height]).toEqual([100, 100]);
    expect(pixels.at(100 * 50 * 3)).toBeGreaterThan(230);
    expect(pixels.at(100 * 46 * 3)).toBeLessThan(25);
  });

  it("with light in it stays as it is, though most of it be black", () => {
    expect(darkLevels(printed(16, 240))).toBeUndefined();
  });

  it("of nothing but noise stays as it is", () => {
    expect(darkLevels(printed(20, 14))).toBeUndefined();
  });
});
