import { createServer } from "node:net";
import { describe, expect, inject, it, onTestFinished } from "vitest";
import { ServiceStopped } from "../../../app/adapters/aws-errors.ts";
import { openDynamodb } from "../../../app/adapters/dynamodb/client.ts";
import { dynamodbTruth } from "../../../app/adapters/dynamodb/truth.ts";
import { Erased } from "../../../app/errors.ts";
import type { Instant, WorkspaceId } from "../../../app/ids.ts";
import { erasedForMs } from "../../../app/privacy/erasing.ts";
import { writeFacts } from "../../../app/steps/write-facts.ts";
import { cardId, cardRead, noted } from "../../contacts/facts-for-tests.ts";
import { disturbedRequests } from "../disturbed-requests.ts";
import { leftovers } from "./observed-truth.ts";
import { clientOf, createTables } from "./truth-tables.ts";

const acme = "T1" as WorkspaceId;
const hour = 60 * 60 * 1000;
const jisoo = { names: ["Jisoo Park"], emails: ["jisoo@contoso.com"] };

describe("what a program left behind when it ended", () => {
  it("is deleted after an hour though nobody met it; what is being written now is left alone", async () => {
    const client = clientOf(inject("engines").dynamodb);
    const tables = { ...(await createTables(client)), transactionItems: 5 };
    const facts = [1, 2, 3].flatMap((n) => [cardRead(n, jisoo), noted(n, n, "x".repeat(20_000))]);
    const left = () => leftovers(client, tables.table, acme);
    for (let nth = 1; (await left()).length < 4; nth += 1) {
      const requests = disturbedRequests();
      requests.disturb(nth, "stopped-after");
      const { requestHandler } = requests;
      const ending = dynamodbTruth(clientOf(inject("engines").dynamodb, { requestHandler, maxAttempts: 1 }), tables);
      const change = { into: { id: cardId(1), version: 0 }, absorb: [], facts, identities: [] };
      await ending.append(acme, change).catch(() => undefined);
      expect(requests.happened()).toBe(true);
    }
    const before = await left();
    await dynamodbTruth(client, tables).settle(acme);
    expect(await left()).toEqual(before);
    await dynamodbTruth(client, { ...tables, clock: () => Date.now() + 2 * hour }).settle(acme);
    expect(await left()).toEqual([]);
    expect(await dynamodbTruth(client, tables).page(acme, undefined, 10)).toEqual([]);
  });
});

describe("an erased identity", () => {
  it("counts as forgotten when its time has passed, whether the table has let go of it or not", async () => {
    const client = clientOf(inject("engines").dynamodb);
    const tables = await createTables(client);
    const truth = dynamodbTruth(client, tables);
    await writeFacts({ truth }, acme, [cardRead(1, jisoo)]);
    const at = new Date().toISOString() as Instant;
    await truth.erase(acme, { id: cardId(1), version: 1 }, [cardId(1)], at);
    const { message: _, ...imported } = cardRead(20, jisoo, { photos: [] });
    await expect(writeFacts({ truth }, acme, [imported])).rejects.toThrow(Erased);
    const later = dynamodbTruth(client, { ...tables, clock: () => Date.parse(at) + erasedForMs + 2_000 });
    await writeFacts({ truth: later }, acme, [imported]);
    await expect(writeFacts({ truth: later }, acme, [cardRead(1, {}, { reading: 2 })])).rejects.toThrow(Erased);
  });
});

it("is a stopped service, to be tried again, where nobody answers", async () => {
  const silent = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => {
    silent.close();
  });
  await new Promise((resolve) => silent.once("listening", resolve));
  const address = silent.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const client = openDynamodb({
    endpoint: `http://127.0.0.1:${port}`,
    maxAttempts: 2,
    requestHandler: { requestTimeout: 50, throwOnRequestTimeout: true },
  });
  const truth = dynamodbTruth(client, { table: "truth", keyTable: "state" });
  const failed = await truth.read(acme, cardId(1)).catch((thrown: unknown) => thrown);
  expect(failed).toBeInstanceOf(ServiceStopped);
  expect(failed).toMatchObject({ retryable: true });
});
