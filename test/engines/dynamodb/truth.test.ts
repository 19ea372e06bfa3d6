import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { expect, inject, it } from "vitest";
import { dynamodbTruth } from "../../../app/adapters/dynamodb/truth.ts";
import type { Instant, WorkspaceId } from "../../../app/ids.ts";
import { writeFacts } from "../../../app/steps/write-facts.ts";
import { cardId, cardRead, mobile } from "../../contacts/facts-for-tests.ts";
import { truthContract } from "../../contract/truth.ts";
import { clientOf, createTables, openTruths } from "./truth-tables.ts";

truthContract(() => openTruths(inject("engines").dynamodb));

it("has identities in its keys by hash alone, another one in each workspace, also of who was erased", async () => {
  const client = clientOf(inject("engines").dynamodb);
  const tables = await createTables(client);
  const truth = dynamodbTruth(client, tables);
  const phones = [mobile("010-2345-6789", "+821023456789")];
  for (const workspace of ["T1", "T2"] as WorkspaceId[])
    await writeFacts({ truth }, workspace, [cardRead(1, { emails: ["jisoo@contoso.com"], phones })]);
  const keys = async () => {
    const { Items = [] } = await client.send(new ScanCommand({ TableName: tables.table, ConsistentRead: true }));
    return Items.map(({ pk, sk }) => `${pk?.S} ${sk?.S}`);
  };
  const identities = (all: readonly string[]) => all.flatMap((key) => /^T\d#identity#(\S+)/.exec(key)?.[1] ?? []);
  const before = await keys();
  expect(new Set(identities(before)).size).toBe(4);
  await truth.erase(
    "T1" as WorkspaceId,
    { id: cardId(1), version: 1 },
    [cardId(1)],
    new Date().toISOString() as Instant,
  );
  const after = await keys();
  expect(after.some((key) => key.startsWith("T1#erased#"))).toBe(true);
  for (const key of [...before, ...after]) expect(key).not.toMatch(/contoso|2345/);
});
