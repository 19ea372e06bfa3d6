import { GetQueueAttributesCommand, type SQSClient } from "@aws-sdk/client-sqs";
import { awsError } from "../aws-errors.ts";

/** Asks for its name alone. @throws what `awsError` makes of one that isn't there, is denied, or can't be reached */
export async function checkQueue(client: SQSClient, queueUrl: string): Promise<void> {
  try {
    await client.send(new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: ["QueueArn"] }));
  } catch (thrown) {
    throw awsError("SQS", thrown);
  }
}
