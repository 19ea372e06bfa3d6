import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstState, nextState, sizeOf } from "../../../app/adapters/neptune/list-state.ts";
import { mostOfSegment } from "../../../app/adapters/neptune/spread-ties.ts";

const size = fc.nat({ max: mostOfSegment });

describe("a list's state", () => {
  it("says how many ties lie on its vertex, and rises with each change, whatever becomes of them", () => {
    fc.assert(
      fc.property(size, fc.array(size, { maxLength: 50 }), (first, later) => {
        let state = firstState(first);
        expect(sizeOf(state)).toBe(first);
        for (const next of later) {
          const added = nextState(state, next);
          expect(added).toBeGreaterThan(0);
          state += added;
          expect(sizeOf(state)).toBe(next);
        }
      }),
    );
  });
});
