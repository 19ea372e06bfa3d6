import { DescribeStreamSummaryCommand, type KinesisClient } from "@aws-sdk/client-kinesis";
import { awsError } from "../aws-errors.ts";

/** Reads nothing of what is in it. @throws what `awsError` makes of one that isn't there, is denied, or can't be reached */
export async function checkStream(client: KinesisClient, stream: string): Promise<void> {
  try {
    await client.send(new DescribeStreamSummaryCommand({ StreamName: stream }));
  } catch (thrown) {
    throw awsError("Kinesis", thrown);
  }
}
