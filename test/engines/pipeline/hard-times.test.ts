import { endSome } from "./ended-functions.ts";
import { bringThrough, places, seed } from "./hard-times.ts";
import { photos, prove } from "./proving.ts";

prove(
  `${photos} photos of three workspaces at once come to the same through hard times (OCTEMBER_SEED=${seed})`,
  async () => {
    await bringThrough("S", photos, (chance) => {
      const { around, byChance, notReached } = endSome({ chance, oneOf: 8, places, times: 2 });
      return { run: { around }, ended: byChance, notReached };
    });
  },
  3_600_000,
);
