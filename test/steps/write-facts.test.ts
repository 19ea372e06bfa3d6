import { describe, expect, it } from "vitest";
import { sqliteTruth } from "../../app/adapters/sqlite/truth.ts";
import type { WorkspaceId } from "../../app/ids.ts";
import type { Truth } from "../../app/ports/truth.ts";
import { writeFacts } from "../../app/steps/write-facts.ts";
import { temporaryStore } from "../adapters/sqlite/temporary-store.ts";
import { cardId, cardRead, corrected, noted } from "../contacts/facts-for-tests.ts";

const acme = "T1" as WorkspaceId;

describe("facts that are written together", () => {
  it("join a cluster of theirs that gets what ties it to another of them while they are being written", async () => {
    const truth = sqliteTruth(temporaryStore());
    await writeFacts({ truth }, acme, [cardRead(1, { names: ["Jisoo Park"] })]);
    let somebodyElse: (() => Promise<unknown>) | undefined = () => {
      const correction = corrected(3, 1, { field: "emails", value: "jisoo@contoso.com" });
      return writeFacts({ truth }, acme, [correction]);
    };
    const slow: Truth = {
      ...truth,
      async holders(workspace, identities) {
        const work = somebodyElse;
        somebodyElse = undefined;
        await work?.();
        return truth.holders(workspace, identities);
      },
    };
    await writeFacts({ truth: slow }, acme, [cardRead(2, { emails: ["jisoo@contoso.com"] }), noted(4, 1, "met twice")]);
    const clusters = await truth.page(acme, undefined, 10);
    expect(clusters.map(({ id, facts }) => [id, facts.length])).toEqual([[cardId(1), 4]]);
  });
});
