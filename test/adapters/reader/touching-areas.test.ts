import { describe, expect, it } from "vitest";
import { type Runs, runsAbove } from "../../../app/adapters/reader/pixel-runs.ts";
import { touchingAreas } from "../../../app/adapters/reader/touching-areas.ts";

function mask(...rows: readonly string[]) {
  const values = Float32Array.from(rows.join(""), (letter) => (letter === "#" ? 1 : 0));
  return { values, width: rows[0]?.length ?? 0, height: rows.length };
}

const runsIn = (...rows: readonly string[]): Runs => runsAbove(mask(...rows), 0.2);

const wanted = { corners: true, least: 1 };

const sizes = (corners: boolean, ...rows: readonly string[]) =>
  touchingAreas(runsIn(...rows), { ...wanted, corners }).map(({ size }) => size);

describe("touching areas", () => {
  it("keep apart what doesn't touch, from the top left on, and say what they span of each row", () => {
    expect(touchingAreas(runsIn("##..#", "..#.#", "....."), wanted)).toEqual([
      {
        size: 3,
        spanned: 3,
        rows: [
          { y: 0, first: 0, last: 1 },
          { y: 1, first: 2, last: 2 },
        ],
      },
      {
        size: 2,
        spanned: 2,
        rows: [
          { y: 0, first: 4, last: 4 },
          { y: 1, first: 4, last: 4 },
        ],
      },
    ]);
  });

  it("hang together at corners only where asked to", () => {
    expect(sizes(true, "#..", ".#.", "#..")).toEqual([3]);
    expect(sizes(false, "#..", ".#.", "#..")).toEqual([1, 1, 1]);
  });

  it("don't join the end of a row with the start of the next", () => {
    expect(sizes(true, "...#", "#...")).toEqual([1, 1]);
  });

  it("are one where arms meet only far below, or wind", () => {
    expect(sizes(false, "#.#.#", "#.#.#", "#####")).toEqual([11]);
    expect(sizes(false, "#####", "....#", "###.#", "#...#", "#####")).toEqual([17]);
  });

  it("span the holes between their pixels of a row, and are left out where they span too little or too much", () => {
    const [ring, ...others] = touchingAreas(runsIn("###.#", "#.#..", "###.."), { ...wanted, corners: false, least: 2 });
    expect(ring).toMatchObject({ size: 8, spanned: 9 });
    expect(others).toEqual([]);
    expect(touchingAreas(runsIn("###.#", "###.."), { ...wanted, most: 5 })).toMatchObject([{ size: 1 }]);
  });

  it("may be very many", () => {
    const board = Array.from({ length: 160 }, (_, y) => (y % 2 === 0 ? "#." : ".#").repeat(80));
    expect(sizes(false, ...board)).toEqual(Array.from({ length: 12_800 }, () => 1));
    expect(sizes(true, ...board)).toEqual([12_800]);
  });

  it("are those that filling from pixel to pixel finds, on masks of noise", () => {
    for (let seed = 1; seed <= 60; seed++) {
      const noise = noisyLevels(seed, 23, 17);
      for (const corners of [true, false])
        expect(touchingAreas(runsAbove(noise, 0.2), { ...wanted, corners }).map(({ size }) => size)).toEqual(
          filled(noise, corners),
        );
    }
  });
});

type Mask = ReturnType<typeof mask>;

function noisyLevels(seed: number, width: number, height: number): Mask {
  let state = seed;
  const values = Float32Array.from({ length: width * height }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return state % 100 < 35 + (seed % 3) * 15 ? 1 : 0;
  });
  return { values, width, height };
}

/** Sizes of areas, each pixel's neighbours looked at one by one. */
function filled({ values, width, height }: Mask, corners: boolean): number[] {
  const left = new Set([...values.keys()].filter((at) => values[at] === 1));
  const fill = (at: number): number => {
    if (!left.delete(at)) return 0;
    const [x, y] = [at % width, Math.floor(at / width)];
    let size = 1;
    for (const [dx, dy] of [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const))) {
      if (!corners && dx !== 0 && dy !== 0) continue;
      if (x + dx < 0 || x + dx >= width || y + dy < 0 || y + dy >= height) continue;
      size += fill(at + dy * width + dx);
    }
    return size;
  };
  return [...left].map(fill).filter((size) => size > 0);
}
