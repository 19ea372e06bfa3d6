import { DescribeKinesisStreamingDestinationCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { OctemberError } from "../../errors.ts";
import { awsError } from "../aws-errors.ts";

/** What is written to the table is told to nobody. */
class TableNotStreamed extends OctemberError {
  override readonly name = "TableNotStreamed";
  readonly code = "table-not-streamed";
}

/** @throws TableNotStreamed, and what `awsError` makes of a table that isn't there or can't be reached. */
export async function checkStreaming(client: DynamoDBClient, table: string, stream: string): Promise<void> {
  try {
    const asked = new DescribeKinesisStreamingDestinationCommand({ TableName: table });
    const { KinesisDataStreamDestinations: all = [] } = await client.send(asked);
    const found = all.find(({ StreamArn }) => StreamArn?.endsWith(`:stream/${stream}`));
    if (found?.DestinationStatus !== "ACTIVE")
      throw new TableNotStreamed(
        `table ${table} tells the stream ${stream} nothing (${found?.DestinationStatus ?? "no destination"})`,
      );
  } catch (thrown) {
    throw awsError("DynamoDB", thrown);
  }
}
