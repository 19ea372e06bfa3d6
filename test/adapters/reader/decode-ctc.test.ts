import { describe, expect, it } from "vitest";
import { decodeCtc } from "../../../app/adapters/reader/decode-ctc.ts";

const characters = ["a", "b"];
const classes = ["_", ...characters, " "];

/** One step for each letter, `_` where nothing is seen; a step may also say how likely a space is. */
function steps(...seen: readonly (string | readonly [string, number])[]): Float32Array {
  return Float32Array.from(
    seen.flatMap((step) => {
      const [letter, space] = typeof step === "string" ? [step, step === " " ? 0.9 : 0] : step;
      return [classes.indexOf(letter), 0.9, space];
    }),
  );
}

const read = (values: Float32Array) => decodeCtc(values, characters);

describe("decoding what the recogniser says", () => {
  it("takes a repeated class for one character, and for two with a blank between", () => {
    const seen = read(steps("a", "a", "_", "a", "b", "b"));
    expect(seen.map((c) => c.text)).toEqual(["a", "a", "b"]);
    expect(seen.map((c) => c.step)).toEqual([0, 3, 4]);
    expect(seen[0]?.probability).toBeCloseTo(0.9);
  });

  it("puts a space where one was seen, or was likely enough, and nowhere else", () => {
    const spaced = (values: Float32Array) => read(values).map((c) => c.afterSpace);
    expect(spaced(steps("a", " ", "b"))).toEqual([false, true]);
    expect(spaced(steps("a", ["_", 0.05], "b"))).toEqual([false, true]);
    expect(spaced(steps("a", ["_", 0.02], "b"))).toEqual([false, false]);
    expect(spaced(steps(" ", "a", "_"))).toEqual([false]);
  });

  it("reads nothing from blanks", () => {
    expect(read(steps("_", "_"))).toEqual([]);
  });
});
