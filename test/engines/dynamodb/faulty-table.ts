import {
  CreateTableCommand,
  DeleteTableCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from "@aws-sdk/client-dynamodb";
import { afterEach, beforeEach, inject } from "vitest";
import { type FaultyDynamodb, faultyDynamodb } from "./faulty-dynamodb.ts";

export const table = `faulty-${Math.random().toString(36).slice(2)}`;
export const key = (id: string) => ({ pk: { S: id }, sk: { S: "a" } });
export const item = (id: string, n: number) => ({ ...key(id), n: { N: `${n}` }, owner: { S: `${id}-owner` } });
export const put = (id: string, n: number) => new PutItemCommand({ TableName: table, Item: item(id, n) });
const get = (id: string, ConsistentRead = false) =>
  new GetItemCommand({ TableName: table, Key: key(id), ConsistentRead });
export const byOwner = (id: string) =>
  new QueryCommand({
    TableName: table,
    IndexName: "by-owner",
    KeyConditionExpression: "#o = :o",
    ExpressionAttributeNames: { "#o": "owner" },
    ExpressionAttributeValues: { ":o": { S: `${id}-owner` } },
  });

/** A table behind a faulty DynamoDB, anew for each test. Its client tries once. */
export function faultyTable() {
  const lab = {} as { faulty: FaultyDynamodb; client: DynamoDBClient; numberOf: typeof numberOf };
  const numberOf = async (id: string, consistent = true) => (await lab.client.send(get(id, consistent))).Item?.n?.N;
  lab.numberOf = numberOf;

  beforeEach(async () => {
    lab.faulty = await faultyDynamodb(inject("engines").dynamodb, { seed: 7 });
    lab.client = new DynamoDBClient({ endpoint: lab.faulty.url, maxAttempts: 1 });
    await lab.client.send(
      new CreateTableCommand({
        TableName: table,
        BillingMode: "PAY_PER_REQUEST",
        AttributeDefinitions: ["pk", "sk", "owner"].map((AttributeName) => ({ AttributeName, AttributeType: "S" })),
        KeySchema: [
          { AttributeName: "pk", KeyType: "HASH" },
          { AttributeName: "sk", KeyType: "RANGE" },
        ],
        GlobalSecondaryIndexes: [
          {
            IndexName: "by-owner",
            KeySchema: [{ AttributeName: "owner", KeyType: "HASH" }],
            Projection: { ProjectionType: "ALL" },
          },
        ],
      }),
    );
  });

  afterEach(async () => {
    await lab.client.send(new DeleteTableCommand({ TableName: table }));
    lab.client.destroy();
    await lab.faulty.close();
  });
  return lab;
}
