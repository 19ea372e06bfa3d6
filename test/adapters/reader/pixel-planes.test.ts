import { describe, expect, it } from "vitest";
import type { Network } from "../../../app/adapters/reader/load-engines.ts";
import { centred, showNetwork } from "../../../app/adapters/reader/pixel-planes.ts";

const grey = (value: number, width: number) => ({
  pixels: new Uint8Array(width * 2 * 3).fill(value),
  width,
  height: 2,
});

/** Answers after a while with what it was shown. */
const echo: Network = async (input, shape) => {
  await new Promise((resolve) => setTimeout(resolve, 5));
  return { values: input.slice(), shape };
};

describe("what a network is shown", () => {
  it("is a plane for blue, green and red, with zeros where the picture is narrower", async () => {
    const pixels = Uint8Array.of(255, 0, 51, 0, 255, 51);
    const { values, shape } = await showNetwork(echo, { pixels, width: 2, height: 1 }, 3, centred);
    expect(shape).toEqual([1, 3, 1, 3]);
    const rounded = [...values].map((value) => Number(value.toFixed(3)));
    expect(rounded).toEqual([-0.6, -0.6, 0, -1, 1, 0, 1, -1, 0]);
  });

  it("has nothing of what was shown before", async () => {
    await showNetwork(echo, grey(255, 64), 64, centred);
    const { values } = await showNetwork(echo, grey(0, 1), 2, centred);
    expect([...values]).toEqual([-1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0]);
  });

  it("is not mixed with what another one is shown at the same time", async () => {
    const both = await Promise.all([255, 0].map((value) => showNetwork(echo, grey(value, 8), 8, centred)));
    expect(both.map(({ values }) => [...new Set(values)])).toEqual([[1], [-1]]);
  });
});
