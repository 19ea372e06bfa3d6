import { describe, expect, it } from "vitest";
import { type Runs, runsAbove, runsBelow } from "../../../app/adapters/reader/pixel-runs.ts";

const listed = ({ count, y, first, last }: Runs) =>
  Array.from({ length: count }, (_, run) => [y[run], first[run], last[run]]);

describe("runs of pixels", () => {
  it("are above a limit, and end with their row", () => {
    const values = Float32Array.of(0.5, 0.25, 0.5, 0.5, 0, 0);
    expect(listed(runsAbove({ values, width: 3, height: 2 }, 0.25))).toEqual([
      [0, 0, 0],
      [0, 2, 2],
      [1, 0, 0],
    ]);
  });

  it("are below each of some limits", () => {
    const values = Uint8Array.of(1, 2, 3, 2, 9, 1);
    const [low, high] = runsBelow({ values, width: 3, height: 2 }, [2, 4]);
    expect(low && listed(low)).toEqual([
      [0, 0, 0],
      [1, 2, 2],
    ]);
    expect(high && listed(high)).toEqual([
      [0, 0, 2],
      [1, 0, 0],
      [1, 2, 2],
    ]);
  });

  it("are the same for one limit alone as beside others, on noise, however many they are", () => {
    const values = Uint8Array.from({ length: 30_000 }, (_, at) => (at * 7919) % 251);
    const picture = { values, width: 150, height: 200 };
    const limits = [20, 90, 130, 200];
    expect(runsBelow(picture, limits).map(listed)).toEqual(
      limits.map((limit) => {
        const mask = { ...picture, values: Float32Array.from(values, (value) => (value < limit ? 1 : 0)) };
        return listed(runsAbove(mask, 0.5));
      }),
    );
  });
});
