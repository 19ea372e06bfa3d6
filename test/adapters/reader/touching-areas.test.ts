import { describe, expect, it } from "vitest";
import { type Levels, touchingAreas } from "../../../app/adapters/reader/touching-areas.ts";

function mask(...rows: readonly string[]): Levels {
  const values = Uint8Array.from(rows.join(""), (letter) => (letter === "#" ? 1 : 0));
  return { values, width: rows[0]?.length ?? 0, height: rows.length };
}

const wanted = { above: 0.2, below: 2, corners: true, least: 1 };

const sizes = (corners: boolean, ...rows: readonly string[]) =>
  touchingAreas(mask(...rows), { ...wanted, corners }).map(({ size }) => size);

describe("touching areas", () => {
  it("keep apart what doesn't touch, from the top left on, and say what they span of each row", () => {
    expect(touchingAreas(mask("##..#", "..#.#", "....."), wanted)).toEqual([
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

  it("span the holes between their pixels of a row, and are left out where they span too little", () => {
    const [ring, ...others] = touchingAreas(mask("###.#", "#.#..", "###.."), { ...wanted, corners: false, least: 2 });
    expect(ring).toMatchObject({ size: 8, spanned: 9 });
    expect(others).toEqual([]);
  });

  it("may be very many", () => {
    const board = Array.from({ length: 160 }, (_, y) => (y % 2 === 0 ? "#." : ".#").repeat(80));
    expect(sizes(false, ...board)).toEqual(Array.from({ length: 12_800 }, () => 1));
    expect(sizes(true, ...board)).toEqual([12_800]);
  });

  it("are of the levels between two, neither included", () => {
    const levels = { values: Uint8Array.of(1, 2, 3, 2, 4), width: 5, height: 1 };
    const between = (above: number, below: number) =>
      touchingAreas(levels, { ...wanted, above, below }).map(({ rows }) =>
        rows.map(({ first, last }) => [first, last]),
      );
    expect(between(-1, 3)).toEqual([[[0, 1]], [[3, 3]]]);
    expect(between(2, Infinity)).toEqual([[[2, 2]], [[4, 4]]]);
  });

  it("are those that filling from pixel to pixel finds, on masks of noise", () => {
    for (let seed = 1; seed <= 60; seed++) {
      const noise = noisyLevels(seed, 23, 17);
      for (const corners of [true, false])
        expect(touchingAreas(noise, { ...wanted, corners }).map(({ size }) => size)).toEqual(filled(noise, corners));
    }
  });
});

function noisyLevels(seed: number, width: number, height: number): Levels {
  let state = seed;
  const values = Uint8Array.from({ length: width * height }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return state % 100 < 35 + (seed % 3) * 15 ? 1 : 0;
  });
  return { values, width, height };
}

/** Sizes of areas, each pixel's neighbours looked at one by one. */
function filled({ values, width, height }: Levels, corners: boolean): number[] {
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
