import fc from "fast-check";
import { expect, it } from "vitest";
import type { WorkspaceId } from "../../../app/ids.ts";
import { rebuildViews } from "../../../app/steps/rebuild-views.ts";
import { someFacts } from "../../contacts/arbitrary-facts.ts";
import { dumpModel } from "../../model/dump-model.ts";
import { openStore } from "../../model/open-store.ts";
import { writeInDisorder } from "../../model/write-in-disorder.ts";
import { dumpIndex } from "./dump-index.ts";
import { openIndex } from "./open-index.ts";

const cases = 12;

it("holds what the model says of the same facts, written and followed in any order, and the same built anew", async () => {
  const own = openIndex();
  const sqlite = openStore();
  const store = { ...sqlite, search: own.view() };
  let round = 0;
  try {
    await fc.assert(
      fc.asyncProperty(someFacts, fc.infiniteStream(fc.nat(0xffffff)), async (facts, numbers) => {
        sqlite.empty();
        const workspace = `T${++round}` as WorkspaceId;
        await writeInDisorder(store, workspace, facts, (n) => (numbers.next().value ?? 0) % n);
        const clusters = await store.truth.page(workspace, undefined, 100);
        const expected = clusters
          .flatMap(dumpModel)
          .filter((line) => line.startsWith("key "))
          .sort();
        expect(await dumpIndex(own, workspace)).toEqual(expected);
        await rebuildViews(store, workspace);
        expect(await dumpIndex(own, workspace)).toEqual(expected);
      }),
      { numRuns: cases, endOnFailure: true },
    );
  } finally {
    sqlite.close();
  }
}, 1_200_000);
