import { expect, it } from "vitest";
import { bringThrough, places } from "../pipeline/hard-times.ts";
import { longestMs, photos, seed } from "../pipeline/proving.ts";
import { killSome } from "./kill-functions.ts";
import { openBundledFunctions } from "./open-bundled-functions.ts";

it(
  `what would be deployed, killed again and again, brings ${photos} photos through hard times (OCTEMBER_SEED=${seed})`,
  async () => {
    let refused: readonly object[] = [];
    await bringThrough("D", (chance) => {
      // A job is given up whose program ended at each of its eight tries: by chance that should befall none of hundreds, the longest of which
      // asks for something a hundred times.
      const oneOf = { requests: 240, events: 20 };
      const { passing, killedAfter, of, onCall, killed, ...rest } = killSome({ chance, oneOf, places, times: 1 });
      return {
        ...rest,
        run: {
          onCall,
          async open(options) {
            const bundled = await openBundledFunctions({ ...options, passing, killedAfter });
            of(bundled.functions);
            ({ refused } = bundled.door);
            return bundled;
          },
        },
        ended: () => killed().atRequests,
      };
    });
    expect(refused).toEqual([]);
  },
  longestMs,
);
