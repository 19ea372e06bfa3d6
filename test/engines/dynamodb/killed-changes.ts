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
import { draws } from "./draws.ts";
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
/** What is left behind is looked for in all of a table: one with many workspaces in it takes long. */
const workspacesOfTables = 10;

async function openTables() {
  const client = clientOf(inject("engines").dynamodb);
  return { client, tables: await createTables(client) };
}

/** A workspace of its own, as it is before the work. */
async function prepare({ before, after, transactionItems }: Work) {
  if (count % workspacesOfTables === 0) opened = openTables();
  count += 1;
  if (opened === undefined) throw new Error("there are no tables");
  const { client, tables } = await opened;
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

/** `OCTEMBER_EVERY_REQUEST`: something happens at every single request of a work, one after the other. By default at some. */
const isEvery = process.env.OCTEMBER_EVERY_REQUEST !== undefined;
const drawn = 2;

/** The work's requests, from 1, of which the `turn`th is when all is seen to be done. */
interface Course {
  readonly count: number;
  readonly turn: number;
}

/**
 * Where to disturb: the first, the last, those around the turn, where something is left half done whichever way it is, and some between; and
 * once behind the last, which disturbs nothing.
 */
function requestsToDisturb({ count, turn }: Course): readonly number[] {
  const all = numbers(1, count + 1);
  if (isEvery) return all;
  const draw = draws(count);
  const some = Array.from({ length: drawn }, () => 1 + Math.floor(draw() * count));
  const chosen = new Set([1, turn - 1, turn, turn + 1, count, count + 1, ...some]);
  return all.filter((nth) => chosen.has(nth));
}

/** What must hold of every change that is made of several requests. */
export function killedChange(what: string, work: Work) {
  describe(what, () => {
    let course: Course | undefined;
    /** @returns the request, and whether there is one. */
    const places = () => {
      const seenAs = course;
      if (seenAs === undefined) throw new Error("nobody has seen the work yet");
      return requestsToDisturb(seenAs).map((nth) => [nth, nth <= seenAs.count] as const);
    };

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
      course = { count: looks.length, turn };
    });

    it.each<Disturbance>(["stopped-before", "stopped-after"])(
      "is there whole or not at all wherever the program ends (%s each request), and can be done then",
      async (how) => {
        const ends = new Set<string>();
        let [undone, done] = [0, 0];
        for (const [nth, isThere] of places()) {
          const { workspace, truth, look, left, by } = await prepare(work);
          const before = await look();
          const requests = disturbedRequests();
          requests.disturb(nth, how);
          await work.work(by(requests.requestHandler, 1), workspace).catch(() => undefined);
          if (isThere) expect(requests.happened()).toBe(true);
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
        for (const [nth, isThere] of places()) {
          const { workspace, look, by } = await prepare(work);
          const requests = disturbedRequests();
          requests.disturb(nth, how);
          await work.work(by(requests.requestHandler), workspace);
          if (isThere) expect(requests.happened()).toBe(true);
          ends.add(plainly(await look()));
        }
        expect(ends.size).toBe(1);
      },
    );
  });
}
