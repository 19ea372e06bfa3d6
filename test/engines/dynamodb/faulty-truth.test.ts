import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { dynamodbTruth } from "../../../app/adapters/dynamodb/truth.ts";
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

it("met all that can go wrong with a table's items", () => {
  const { stale: _, ...made } = faulty.made;
  for (const [fault, times] of Object.entries(made)) expect([fault, times > 0]).toEqual([fault, true]);
});
