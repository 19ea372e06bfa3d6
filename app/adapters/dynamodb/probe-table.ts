import { type DynamoDBClient, GetItemCommand } from "@aws-sdk/client-dynamodb";
import { awsError } from "../aws-errors.ts";
import { stateTable } from "./state-table.ts";

/** Reads nothing, as whoever uses the table may. @throws what `awsError` makes of one that isn't there, is denied, or has other keys */
export async function probeTable(client: DynamoDBClient, table: string): Promise<void> {
  const { partitionKey, sortKey } = stateTable;
  const nobody = { S: "octember" };
  try {
    await client.send(new GetItemCommand({ TableName: table, Key: { [partitionKey]: nobody, [sortKey]: nobody } }));
  } catch (thrown) {
    throw awsError("DynamoDB", thrown);
  }
}
