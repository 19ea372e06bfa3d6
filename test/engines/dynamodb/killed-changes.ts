import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { NodeHttpHandler } from "@smithy/node-http-handler";
import { describe, expect, inject, it } from "vitest";
import { dynamodbTruth } from "../../../app/adapters/dynamodb/truth.ts";
import type { Fact } from "../../../app/contacts/facts.ts";
import { identitiesToClaim } from "../../../app/contacts/identities-to-claim.ts";
import { Conflict } from "../../../app/errors.ts";
import type { WorkspaceId } from "../../../app/ids.ts";
import type { Change, Truth } from "../../../app/ports/truth.ts";
import { cardId, cardRead } from "../../contacts/facts-for-tests.ts";
import { type Disturbance, disturbedRequests } from "../disturbed-requests.ts";
import { LookingFirst, leftovers, seen } from "./observed-truth.ts";
import { clientOf, createTables } from "./truth-tables.ts";

export const numbers = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);
const card = (n: number) => cardRead(n, { names: [`Person ${n}`], emails: [`person${n}@contoso.com`] });
/** More than a head has room for. */
export const long = "x".repeat(30_000);

/** A cluster of so many cards, each with an identity. */
export function begun(from: number, count: number, ...more: readonly Fact[]): Change {
  const facts = [...numbers(from, count).map(card), ...more];
  return { into: { id: cardId(from), version: 0 }, absorb: [], facts, identities: identitiesToClaim(facts) };
}

/** What a workspace has, and what is done with it. */
export interface Work {
  readonly before: readonly Change[];
  readonly after: readonly Fact[];
  readonly work: (truth: Truth, workspace: WorkspaceId) => Promise<void>;
  /** Items of a transaction. */
  readonly transactionItems: number;
}

type Tables = Awaited<ReturnType<typeof createTables>>;

let opened: Promise<{ readonly client: DynamoDBClient; readonly tables: Tables }> | undefined;
let count = 0;

async function openTables() {
  const client = clientOf(inject("engines").dynamodb);
  return { client, tables: await createTables(client) };
}

/** A workspace of its own, as it is before the work. */
async function prepare({ before, after, transactionItems }: Work) {
  opened ??= openTables();
  const { client, tables } = await opened;
  count += 1;
  const workspace = `T${count}` as WorkspaceId;
  const options = { ...tables, transactionItems };
  const truth = dynamodbTruth(client, options);
  for (const change of before) await truth.append(workspace, change);
  const facts = [...before.flatMap((change) => change.facts), ...after];
  return {
    workspace,
    truth,
    left: () => leftovers(client, tables.table, workspace),
    look: () => seen(truth, workspace, facts, identitiesToClaim(facts)),
    by: (requestHandler: NodeHttpHandler, maxAttempts = 3) =>
      dynamodbTruth(clientOf(inject("engines").dynamodb, { requestHandler, maxAttempts }), options),
  };
}

/** The same of every workspace. */
const plainly = (text: string) => text.replaceAll(/"T\d+-/g, '"T-');

/** What must hold of every change that is made of several requests. */
export function killedChange(what: string, work: Work) {
  describe(what, () => {
    it("is seen whole or not at all, whenever somebody looks", async () => {
      const { workspace, look, left, by } = await prepare(work);
      const before = await look();
      const looks: string[] = [];
      const requestHandler = new LookingFirst(async () => {
        looks.push(await look());
      });
      await work.work(by(requestHandler), workspace);
      const after = await look();
      expect(after).not.toBe(before);
      const turn = [...looks, after].indexOf(after);
      expect(turn).toBeGreaterThan(0);
      expect(looks).toEqual(looks.map((_, at) => (at < turn ? before : after)));
      expect(await left()).toEqual([]);
    });

    it.each<Disturbance>(["stopped-before", "stopped-after"])(
      "is there whole or not at all wherever the program ends (%s each request), and can be done then",
      async (how) => {
        const ends = new Set<string>();
        let [undone, done] = [0, 0];
        for (let nth = 1, more = true; more; nth += 1) {
          const { workspace, truth, look, left, by } = await prepare(work);
          const before = await look();
          const requests = disturbedRequests();
          requests.disturb(nth, how);
          await work.work(by(requests.requestHandler, 1), workspace).catch(() => undefined);
          more = requests.happened();
          const now = await look();
          if (now === before) {
            undone += 1;
            await work.work(truth, workspace);
          } else {
            done += 1;
            await expect(work.work(truth, workspace)).rejects.toThrow(Conflict);
            expect(await look()).toBe(now);
          }
          ends.add(plainly(await look()));
          expect(await left()).toEqual([]);
        }
        expect(ends.size).toBe(1);
        expect(Math.min(undone, done)).toBeGreaterThan(0);
      },
    );

    it.each<Disturbance>(["answer-lost", "throttled"])(
      "is done once, and no conflict, though a request is %s",
      async (how) => {
        const ends = new Set<string>();
        for (let nth = 1, more = true; more; nth += 1) {
          const { workspace, look, by } = await prepare(work);
          const requests = disturbedRequests();
          requests.disturb(nth, how);
          await work.work(by(requests.requestHandler), workspace);
          more = requests.happened();
          ends.add(plainly(await look()));
        }
        expect(ends.size).toBe(1);
      },
    );
  });
}
