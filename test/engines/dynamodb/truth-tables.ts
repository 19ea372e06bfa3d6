import { randomUUID } from "node:crypto";
import {
  CreateTableCommand,
  type DynamoDBClient,
  type DynamoDBClientConfig,
  waitUntilTableExists,
} from "@aws-sdk/client-dynamodb";
import { openDynamodb } from "../../../app/adapters/dynamodb/client.ts";
import { stateTable } from "../../../app/adapters/dynamodb/state-table.ts";
import { dynamodbTruth } from "../../../app/adapters/dynamodb/truth.ts";
import { truthTable } from "../../../app/adapters/dynamodb/truth-table.ts";

/** Two tables of a name of their own. Changes of the truth's are to be read from its stream. */
export async function createTables(client: DynamoDBClient) {
  const name = randomUUID();
  const tables = { table: `truth-${name}`, keyTable: `state-${name}` };
  for (const [TableName, { partitionKey, sortKey }] of [
    [tables.table, truthTable],
    [tables.keyTable, stateTable],
  ] as const) {
    await client.send(
      new CreateTableCommand({
        TableName,
        BillingMode: "PAY_PER_REQUEST",
        KeySchema: [
          { AttributeName: partitionKey, KeyType: "HASH" },
          { AttributeName: sortKey, KeyType: "RANGE" },
        ],
        AttributeDefinitions: [partitionKey, sortKey].map((AttributeName) => ({ AttributeName, AttributeType: "S" })),
        StreamSpecification:
          TableName === tables.table
            ? { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" }
            : { StreamEnabled: false },
      }),
    );
    await waitUntilTableExists({ client, maxWaitTime: 60, minDelay: 1, maxDelay: 1 }, { TableName });
  }
  return tables;
}

export function clientOf(endpoint: string, over: DynamoDBClientConfig = {}): DynamoDBClient {
  return openDynamodb({ endpoint, ...over });
}

/** An empty truth in tables of its own, as two processes see it. */
export async function openTruths(endpoint: string) {
  const [client, other] = [clientOf(endpoint), clientOf(endpoint)];
  const tables = await createTables(client);
  return [dynamodbTruth(client, tables), dynamodbTruth(other, tables)] as const;
}
