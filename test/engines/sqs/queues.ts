import { randomUUID } from "node:crypto";
import { CreateQueueCommand, GetQueueAttributesCommand, SQSClient } from "@aws-sdk/client-sqs";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import { inject } from "vitest";
import { deadJobsQueue, inboxQueue } from "../../../app/adapters/sqs/queues.ts";
import type { DisturbedRequests } from "../disturbed-requests.ts";

export interface OpenQueues {
  readonly client: SQSClient;
  readonly inboxUrl: string;
  readonly deadUrl: string;
  /** As a program sees them of whose requests one may be disturbed. */
  readonly disturbed: (requests: DisturbedRequests) => SQSClient;
}

interface QueueOptions {
  /** How long a message stays with a function that says nothing, in seconds. */
  readonly visibilityTimeout?: number;
  readonly maxReceiveCount?: number;
  /** A queue service of the test's own. */
  readonly endpoint?: string;
}

/** An inbox and its queue of dead jobs, of their own. */
export async function openQueues(options: QueueOptions = {}): Promise<OpenQueues> {
  const { visibilityTimeout = 30, maxReceiveCount = inboxQueue.maxReceiveCount } = options;
  const { endpoint = inject("engines").sqs } = options;
  // A request that the engine swallowed is sent again, as Lambda's pollers do.
  const requestHandler = new NodeHttpHandler({ requestTimeout: 60_000, throwOnRequestTimeout: true });
  const client = new SQSClient({ endpoint, requestHandler });
  const name = randomUUID();
  const deadUrl = await create(client, `dead-${name}.fifo`, {
    MessageRetentionPeriod: String(deadJobsQueue.retentionSeconds),
    VisibilityTimeout: String(visibilityTimeout),
  });
  const { Attributes } = await client.send(
    new GetQueueAttributesCommand({ QueueUrl: deadUrl, AttributeNames: ["QueueArn"] }),
  );
  const inboxUrl = await create(client, `inbox-${name}.fifo`, {
    MessageRetentionPeriod: String(inboxQueue.retentionSeconds),
    VisibilityTimeout: String(visibilityTimeout),
    RedrivePolicy: JSON.stringify({ deadLetterTargetArn: Attributes?.QueueArn, maxReceiveCount }),
  });
  const disturbed = (requests: DisturbedRequests) =>
    new SQSClient({ endpoint, requestHandler: requests.requestHandler });
  return { client, inboxUrl, deadUrl, disturbed };
}

async function create(client: SQSClient, name: string, attributes: Readonly<Record<string, string>>): Promise<string> {
  const { QueueUrl = "" } = await client.send(
    new CreateQueueCommand({
      QueueName: name,
      Attributes: { FifoQueue: "true", ContentBasedDeduplication: "false", ...attributes },
    }),
  );
  return QueueUrl;
}
