import { it } from "vitest";
import { endSome } from "./ended-functions.ts";
import { bringThrough, places } from "./hard-times.ts";
import { isWhole, photos, seed } from "./proving.ts";

it(`${photos} photos of three workspaces at once come to the same through hard times (OCTEMBER_SEED=${seed})`, async () => {
  await bringThrough("S", (chance) => {
    const { around, byChance, notReached } = endSome({ chance, oneOf: 8, places, times: isWhole ? 2 : 1 });
    return { run: { around }, ended: byChance, notReached };
  });
}, 3_600_000);
