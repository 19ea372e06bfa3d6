import { expect, it } from "vitest";
import { endSome } from "./ended-functions.ts";
import { passRequests } from "./function-requests.ts";
import { bringThrough, places } from "./hard-times.ts";
import { holdingPlaces, holdSome } from "./held-functions.ts";
import type { Stores } from "./meanwhile.ts";
import type { Around } from "./open-pipeline.ts";
import { isWhole, longestMs, photos, seed } from "./proving.ts";

it(
  `${photos} photos of three workspaces at once come to the same through hard times (OCTEMBER_SEED=${seed})`,
  async () => {
    const held = holdSome(holdingPlaces, 3);
    await bringThrough("S", (chance) => {
      const ended = endSome({ chance, oneOf: 8, places, times: isWhole ? 2 : 1 });
      passRequests((request, send) => held.pass(request, () => ended.pass(request, send)));
      const around: Around = (name, invoke) => ended.around(name, held.around(name, invoke));
      const run = { around, onOpen: ({ truth }: Stores) => held.of(truth), onQuiet: held.letGo };
      return { run, ended: ended.byChance, notReached: ended.notReached };
    });
    const overtaken = await held.overtaken();
    for (const { of } of holdingPlaces) expect(overtaken).toContain(of);
  },
  longestMs,
);
