import { DescribeTableCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { OctemberError } from "../../errors.ts";
import { awsError } from "../aws-errors.ts";

/** The table has other keys than this version of Octember uses. */
class TableUnfit extends OctemberError {
  override readonly name = "TableUnfit";
  readonly code = "table-unfit";
}

/** @throws TableUnfit, and what `awsError` makes of a table that isn't there or can't be reached. */
export async function checkTable(
  client: DynamoDBClient,
  name: string,
  { partitionKey, sortKey }: { readonly partitionKey: string; readonly sortKey: string },
): Promise<void> {
  let keys: readonly { readonly AttributeName?: string | undefined; readonly KeyType?: string | undefined }[];
  try {
    keys = (await client.send(new DescribeTableCommand({ TableName: name }))).Table?.KeySchema ?? [];
  } catch (thrown) {
    throw awsError("DynamoDB", thrown);
  }
  const found = keys.map(({ AttributeName, KeyType }) => `${AttributeName} ${KeyType}`).join(", ");
  const wanted = `${partitionKey} HASH, ${sortKey} RANGE`;
  if (found !== wanted) throw new TableUnfit(`table ${name} has the keys ${found || "none"}, and needs ${wanted}`);
}
