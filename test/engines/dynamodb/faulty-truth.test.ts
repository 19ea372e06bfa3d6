import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { sideBySide } from "../../../app/adapters/dynamodb/side-by-side.ts";
import { dynamodbTruth } from "../../../app/adapters/dynamodb/truth.ts";
import type { WorkspaceId } from "../../../app/ids.ts";
import { writeFacts } from "../../../app/steps/write-facts.ts";
import { cardRead } from "../../contacts/facts-for-tests.ts";
import { truthContract } from "../../contract/truth.ts";
import { manyFaults } from "./faults.ts";
import { type FaultyDynamodb, faultyDynamodb } from "./faulty-dynamodb.ts";
import { clientOf, createTables } from "./truth-tables.ts";

let faulty: FaultyDynamodb;
beforeAll(async () => {
  faulty = await faultyDynamodb(inject("engines").dynamodb, { seed: 11, rates: manyFaults });
});
afterAll(() => faulty.close());

/** In all of them every write goes through the proxy; half of the truths split what others write at once. */
let opened = 0;
truthContract(async () => {
  opened += 1;
  const clients = [0, 1].map(() => clientOf(faulty.url, { maxAttempts: 8 }));
  const [client = clientOf(faulty.url), other = client] = clients;
  const options = { ...(await createTables(client)), transactionItems: opened % 2 === 0 ? 100 : 6 };
  return [dynamodbTruth(client, options), dynamodbTruth(other, options)];
});

it("writes no partition again and again while a workspace's cards come: no more than a part of its list of clusters", async () => {
  const { dynamodb } = inject("engines");
  const proxy = await faultyDynamodb(dynamodb, { seed: 1 });
  const client = clientOf(proxy.url);
  const tables = await createTables(client);
  const truth = dynamodbTruth(client, tables);
  const workspace = "T1" as WorkspaceId;
  const cards = Array.from({ length: 160 }, (_, n) => cardRead(n, { emails: [`person${n}@contoso.com`] }));
  await sideBySide(cards, 8, (card) => writeFacts({ truth }, workspace, [card]));
  const [most = ["", 0], ...others] = proxy.partitions();
  expect(most[0]).toContain("list");
  expect(most[1]).toBeLessThan(40);
  expect(others.filter(([name, writes]) => writes > 2 && !name.includes("list"))).toEqual([]);
  await proxy.close();
});

it("met all that can go wrong with a table's items", () => {
  const { stale: _, ...made } = faulty.made;
  for (const [fault, times] of Object.entries(made)) expect([fault, times > 0]).toEqual([fault, true]);
});
