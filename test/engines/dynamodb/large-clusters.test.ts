import { beforeAll, describe, expect, inject, it } from "vitest";
import { FactTooLarge } from "../../../app/adapters/dynamodb/packed-facts.ts";
import { dynamodbTruth } from "../../../app/adapters/dynamodb/truth.ts";
import { cardsOf } from "../../../app/contacts/cards-of.ts";
import type { Fact } from "../../../app/contacts/facts.ts";
import { identitiesToClaim } from "../../../app/contacts/identities-to-claim.ts";
import type { WorkspaceId } from "../../../app/ids.ts";
import type { Change } from "../../../app/ports/truth.ts";
import { writeFacts } from "../../../app/steps/write-facts.ts";
import { cardId, cardRead, noted } from "../../contacts/facts-for-tests.ts";
import { disturbedRequests } from "../disturbed-requests.ts";
import { leftovers } from "./observed-truth.ts";
import { clientOf, createTables } from "./truth-tables.ts";

const numbers = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);
const byId = (facts: readonly Fact[]) => facts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
/** Every second one has a mail address of its own. */
const card = (n: number) =>
  cardRead(n, { names: [`Person ${n}`], emails: n % 2 ? [`person${n}@contoso.com`] : [], addresses: ["1 Main St"] });

function begun(from: number, count: number): Change {
  const facts = numbers(from, count).map(card);
  return { into: { id: cardId(from), version: 0 }, absorb: [], facts, identities: identitiesToClaim(facts) };
}

let tables: Awaited<ReturnType<typeof createTables>>;
let count = 0;
beforeAll(async () => {
  tables = await createTables(clientOf(inject("engines").dynamodb));
});

function open(transactionItems = 100) {
  count += 1;
  const { requestHandler, count: requests } = disturbedRequests();
  const client = clientOf(inject("engines").dynamodb, { requestHandler });
  const truth = dynamodbTruth(client, { ...tables, transactionItems });
  /** How many requests something takes. */
  const cost = async (work: () => Promise<unknown>) => {
    const before = requests();
    await work();
    return requests() - before;
  };
  const workspace = `T${count}` as WorkspaceId;
  return { truth, workspace, cost, leftovers: () => leftovers(client, tables.table, workspace) };
}

describe("clusters of 150 cards and 75 identities", () => {
  it("become one of 300 and 150 in one transaction, as nothing of them moves", async () => {
    const { truth, workspace, cost, leftovers } = open();
    const [one, other] = [begun(1, 150), begun(501, 150)];
    for (const change of [one, other]) await truth.append(workspace, change);
    const join: Change = {
      into: { id: cardId(1), version: 1 },
      absorb: [{ id: cardId(501), version: 1 }],
      facts: [],
      identities: [],
    };
    expect(await cost(() => truth.append(workspace, join))).toBeLessThan(10);
    const all = [...one.facts, ...other.facts];
    expect(await truth.page(workspace, undefined, 10)).toEqual([{ id: cardId(1), version: 2, facts: byId(all) }]);
    const identities = [...one.identities, ...other.identities];
    expect(identities).toHaveLength(150);
    const holders = await truth.holders(workspace, identities);
    expect(new Set(holders.values())).toEqual(new Set([cardId(1)]));
    expect(holders.size).toBe(150);
    expect(await cost(() => truth.read(workspace, cardId(650)))).toBeLessThan(6);
    expect(await cost(() => truth.readMany(workspace, all.flatMap(cardsOf)))).toBeLessThan(8);
    expect(await leftovers()).toEqual([]);
  });

  it("are forgotten wholly, and leave nothing behind", async () => {
    const { truth, workspace, leftovers } = open();
    const one = begun(1, 150);
    await truth.append(workspace, one);
    const cards = numbers(1, 150).map(cardId);
    await truth.erase(workspace, { id: cardId(1), version: 1 }, cards, new Date().toISOString() as never);
    expect(await truth.page(workspace, undefined, 10)).toEqual([]);
    expect((await truth.holders(workspace, one.identities)).size).toBe(0);
    expect((await truth.erased(workspace, cards)).size).toBe(150);
    expect(await leftovers()).toEqual([]);
  });
});

it("of more people than a transaction takes become one at once", async () => {
  const { truth, workspace, leftovers } = open();
  const people = numbers(10, 110).map((n) => begun(n, 1));
  await Promise.all(people.map((change) => truth.append(workspace, change)));
  const absorb = people.map(({ into }) => ({ id: into.id, version: 1 }));
  await truth.append(workspace, { ...begun(1, 1), absorb });
  const [cluster, ...others] = await truth.page(workspace, undefined, 200);
  expect([cluster?.id, cluster?.version, cluster?.facts.length, others]).toEqual([cardId(1), 2, 111, []]);
  const snapshots = await truth.snapshots(workspace, [cardId(10)]);
  expect([...snapshots.values()]).toEqual([{ state: "gone", cluster: cardId(10), version: 2, into: cardId(1) }]);
  expect(await leftovers()).toEqual([]);
});

it("are read in a bounded number of steps, however often they were absorbed one by the other", async () => {
  const { truth, workspace, cost } = open();
  await truth.append(workspace, begun(60, 1));
  for (let n = 59; n > 0; n -= 1)
    await truth.append(workspace, { ...begun(n, 1), absorb: [{ id: cardId(n + 1), version: 60 - n }] });
  expect((await truth.read(workspace, cardId(60)))?.facts).toHaveLength(60);
  for (const n of [60, 55, 30, 2]) expect(await cost(() => truth.read(workspace, cardId(n)))).toBeLessThan(14);
});

it("end as one though several write them at the same moment in several transactions each", async () => {
  const { truth, workspace, leftovers } = open(8);
  const other = dynamodbTruth(clientOf(inject("engines").dynamodb), { ...tables, transactionItems: 8 });
  const same = (n: number) =>
    cardRead(n, { names: ["Jisoo Park"], emails: ["jisoo@contoso.com", `j${n}@contoso.com`] });
  const parts = [numbers(1, 10), numbers(6, 10), numbers(11, 10), [1, 20], [30]].map((all) => all.map(same));
  await Promise.all(
    parts.map(async (facts, at) => {
      for (let tries = 0; ; tries += 1) {
        try {
          return await writeFacts({ truth: at % 2 ? other : truth }, workspace, facts);
        } catch (thrown) {
          if (tries === 20 || !(thrown instanceof Error && thrown.name === "Conflict")) throw thrown;
        }
      }
    }),
  );
  const clusters = await truth.page(workspace, undefined, 10);
  expect(clusters.map(({ id, facts }) => [id, facts.length])).toEqual([[cardId(1), 21]]);
  expect(await leftovers()).toEqual([]);
});

it("take facts of almost an item's size, and refuse a larger one whole", async () => {
  const { truth, workspace } = open();
  const large = [card(1), ...numbers(2, 14).map((n) => noted(n, 1, `${n}${"x".repeat(370_000)}`))];
  const change = { ...begun(1, 1), facts: large };
  await truth.append(workspace, change);
  expect((await truth.read(workspace, cardId(1)))?.facts).toEqual(byId(large));
  const tooLarge = { ...begun(50, 1), facts: [card(50), noted(51, 50, "x".repeat(400_000))] };
  await expect(truth.append(workspace, tooLarge)).rejects.toThrow(FactTooLarge);
  expect(await truth.read(workspace, cardId(50))).toBeUndefined();
});
