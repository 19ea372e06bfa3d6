import { DescribeTableCommand, DescribeTimeToLiveCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { OctemberError } from "../../errors.ts";
import { awsError } from "../aws-errors.ts";

/** The table is of another shape than this version of Octember uses. */
class TableUnfit extends OctemberError {
  override readonly name = "TableUnfit";
  readonly code = "table-unfit";
}

interface Shape {
  readonly partitionKey: string;
  readonly sortKey: string;
  /** The attribute that says when an item passes. */
  readonly timeToLive: string;
}

/**
 * Looks at keys and at what lets items pass: without it, hashes of erased people would stay for ever.
 * @throws TableUnfit, and what `awsError` makes of a table that isn't there or can't be reached.
 */
export async function checkTable(client: DynamoDBClient, name: string, shape: Shape): Promise<void> {
  const { partitionKey, sortKey, timeToLive } = shape;
  const { KeySchema: keys = [] } =
    (await orError(client.send(new DescribeTableCommand({ TableName: name })))).Table ?? {};
  const found = keys.map(({ AttributeName, KeyType }) => `${AttributeName} ${KeyType}`).join(", ");
  const wanted = `${partitionKey} HASH, ${sortKey} RANGE`;
  if (found !== wanted) throw new TableUnfit(`table ${name} has the keys ${found || "none"}, and needs ${wanted}`);
  const { TimeToLiveDescription: passing } = await orError(
    client.send(new DescribeTimeToLiveCommand({ TableName: name })),
  );
  const isOn = passing?.TimeToLiveStatus === "ENABLED" || passing?.TimeToLiveStatus === "ENABLING";
  const attribute = isOn ? passing?.AttributeName : undefined;
  if (attribute !== timeToLive)
    throw new TableUnfit(`items of table ${name} pass by ${attribute ?? "no attribute"}, and have to by ${timeToLive}`);
}

async function orError<T>(asking: Promise<T>): Promise<T> {
  return asking.catch((thrown: unknown) => {
    throw awsError("DynamoDB", thrown);
  });
}
