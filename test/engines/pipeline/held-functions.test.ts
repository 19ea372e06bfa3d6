import { expect, it } from "vitest";
import { dumpAll } from "./dump-all.ts";
import { passRequests } from "./function-requests.ts";
import { holdingPlaces, holdSome } from "./held-functions.ts";
import { planPhotos } from "./many-photos.ts";
import { begin, teamsOf } from "./proving.ts";
import { runPhotos, type SoFar } from "./run-photos.ts";

it("functions that go on with what they read long ago take no view back to it", async () => {
  const held = holdSome(holdingPlaces, 3);
  passRequests(held.pass);
  let before: unknown;
  const run = await runPhotos({
    teams: teamsOf("H", "hard").slice(0, 1),
    planned: await planPhotos([8]),
    begin,
    logLevel: "silent",
    around: held.around,
    onOpen: ({ truth }) => held.of(truth),
    async onQuiet(soFar: SoFar) {
      before = await dumpAll(soFar, 0);
      await held.letGo();
    },
  });
  const overtaken = await held.overtaken();
  for (const { of } of holdingPlaces) expect(overtaken).toContain(of);
  expect(await dumpAll(run, 0)).toEqual(before);
});
