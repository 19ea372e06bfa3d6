import { randomUUID } from "node:crypto";
import { CreateTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { inject } from "vitest";
import { type StateItems, type StateOptions, stateItems } from "../../../app/adapters/dynamodb/state-items.ts";
import { stateTable } from "../../../app/adapters/dynamodb/state-table.ts";
import type { DisturbedRequests } from "../disturbed-requests.ts";

export interface OpenTable {
  readonly client: DynamoDBClient;
  readonly table: string;
  /** The table as another program sees it. */
  readonly items: (options?: StateOptions) => StateItems;
  /** As a program sees it of whose requests one may be disturbed. */
  readonly disturbed: (requests: DisturbedRequests, options?: StateOptions) => StateItems;
}

/**
 * A state table of its own.
 * @param endpoint where DynamoDB is reached; the engine itself by default.
 */
export async function openStateTable(endpoint = inject("engines").dynamodb): Promise<OpenTable> {
  // So often that on the worst day no test is ended by the SDK's having given up.
  const client = new DynamoDBClient({ endpoint, maxAttempts: 15 });
  const table = `state-${randomUUID()}`;
  const { partitionKey, sortKey } = stateTable;
  await client.send(
    new CreateTableCommand({
      TableName: table,
      BillingMode: "PAY_PER_REQUEST",
      KeySchema: [
        { AttributeName: partitionKey, KeyType: "HASH" },
        { AttributeName: sortKey, KeyType: "RANGE" },
      ],
      AttributeDefinitions: [partitionKey, sortKey].map((name) => ({ AttributeName: name, AttributeType: "S" })),
    }),
  );
  return {
    client,
    table,
    items: (options) => stateItems(client, table, options),
    disturbed: ({ requestHandler }, options) =>
      stateItems(new DynamoDBClient({ endpoint, requestHandler }), table, options),
  };
}
