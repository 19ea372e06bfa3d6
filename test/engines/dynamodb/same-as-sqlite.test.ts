import fc from "fast-check";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { dynamodbTruth } from "../../../app/adapters/dynamodb/truth.ts";
import type { Fact } from "../../../app/contacts/facts.ts";
import { foldFacts } from "../../../app/contacts/fold.ts";
import { identitiesToClaim } from "../../../app/contacts/identities-to-claim.ts";
import { Conflict } from "../../../app/errors.ts";
import type { WorkspaceId } from "../../../app/ids.ts";
import type { Truth } from "../../../app/ports/truth.ts";
import { writeFacts } from "../../../app/steps/write-facts.ts";
import { someFacts } from "../../contacts/arbitrary-facts.ts";
import { openStore, type Store } from "../../model/open-store.ts";
import { type Chance, shuffled } from "../../model/write-in-disorder.ts";
import { clientOf, createTables } from "./truth-tables.ts";

const cases = Number(process.env.OCTEMBER_CASES ?? 40);
const writers = 3;

let sqlite: Store;
let tables: Awaited<ReturnType<typeof createTables>>;
let count = 0;
beforeAll(async () => {
  sqlite = openStore();
  tables = await createTables(clientOf(inject("engines").dynamodb));
});
afterAll(() => sqlite.close());

it("comes to the same clusters, identities and contacts as SQLite, byte for byte, of the same facts in any order by several writers at once", async () => {
  const clients = Array.from({ length: writers }, () => clientOf(inject("engines").dynamodb));
  await fc.assert(
    fc.asyncProperty(someFacts, fc.infiniteStream(fc.nat(0xffffff)), async (facts, numbers) => {
      const chance: Chance = (n) => (numbers.next().value ?? 0) % n;
      count += 1;
      const workspace = `T${count}` as WorkspaceId;
      const truths = clients.map((client) =>
        dynamodbTruth(client, { ...tables, transactionItems: chance(2) ? 100 : 6 }),
      );
      const queue = shuffled([...facts, ...facts.filter(() => chance(3) === 0)], chance);
      await Promise.all(
        truths.map(async (truth) => {
          while (queue.length > 0) await untilWritten(truth, workspace, queue.splice(0, 1 + chance(3)));
        }),
      );
      sqlite.empty();
      for (const fact of facts) await writeFacts(sqlite, workspace, [fact]);
      const [truth] = truths;
      expect(truth && (await dump(truth, workspace, facts))).toBe(await dump(sqlite.truth, workspace, facts));
    }),
    { numRuns: cases },
  );
});

/** Where others are faster again and again, the inbox tries again. */
async function untilWritten(truth: Truth, workspace: WorkspaceId, facts: readonly Fact[]): Promise<void> {
  for (;;) {
    try {
      await writeFacts({ truth }, workspace, facts);
      return;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
  }
}

/** All but versions, which tell how it came there. */
async function dump(truth: Truth, workspace: WorkspaceId, facts: readonly Fact[]): Promise<string> {
  const clusters = await truth.page(workspace, undefined, 100);
  const holders = await truth.holders(workspace, identitiesToClaim(facts));
  return JSON.stringify({
    clusters: clusters.map((one) => [one.id, one.facts]),
    holders: [...holders].sort(([a], [b]) => (a < b ? -1 : 1)),
    contacts: clusters.flatMap((one) => foldFacts(one.facts)),
  });
}
