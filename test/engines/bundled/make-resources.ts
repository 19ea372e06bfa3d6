import {
  CreateTableCommand,
  DynamoDBClient,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from "@aws-sdk/client-dynamodb";
import {
  CreateStreamCommand,
  DeleteStreamCommand,
  DescribeStreamSummaryCommand,
  KinesisClient,
} from "@aws-sdk/client-kinesis";
import { CreateBucketCommand, PutBucketVersioningCommand } from "@aws-sdk/client-s3";
import { CreateQueueCommand, SQSClient } from "@aws-sdk/client-sqs";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import { expect, onTestFinished } from "vitest";
import { s3Client } from "../../../app/adapters/s3/client.ts";
import type { EngineName } from "../start-engine.ts";
import { slower } from "./deployed-functions.ts";
import type { Resource, Templates } from "./templates.ts";

/** Everybody's clients of the engines, past the door. */
export function engineClients(engines: Readonly<Record<EngineName, string>>) {
  return {
    dynamodb: new DynamoDBClient({ endpoint: engines.dynamodb }),
    kinesis: new KinesisClient({ endpoint: engines.kinesis, requestHandler: new NodeHttpHandler() }),
    s3: s3Client({ endpoint: engines.s3, forcePathStyle: true }),
    sqs: new SQSClient({ endpoint: engines.sqs, useQueueUrlAsEndpoint: false }),
  };
}

type Clients = ReturnType<typeof engineClients>;

/** Makes what functions work with as the templates say that it is: tables, queues, streams, buckets. */
export async function makeResources(templates: Templates, clients: Clients): Promise<void> {
  const makers: Readonly<Record<string, (clients: Clients, name: string, resource: Resource) => Promise<void>>> = {
    "AWS::DynamoDB::GlobalTable": makeTable,
    "AWS::Kinesis::Stream": makeStream,
    "AWS::S3::Bucket": makeBucket,
    "AWS::SQS::Queue": makeQueue,
  };
  const queuesThatOthersName = ({ Properties }: Resource) => (Properties.RedrivePolicy === undefined ? 0 : 1);
  const inOrder = templates.resources.toSorted((a, b) => queuesThatOthersName(a) - queuesThatOthersName(b));
  for (const resource of inOrder) {
    const Properties =
      makers[resource.Type] && templates.resolve<Resource["Properties"]>(resource.stack, resource.Properties);
    if (Properties) await makers[resource.Type]?.(clients, templates.nameOf(resource), { ...resource, Properties });
  }
}

/** Its destination is read from the engine's own stream. */
async function makeTable({ dynamodb: client }: Clients, TableName: string, { Properties }: Resource): Promise<void> {
  const { KeySchema, AttributeDefinitions, BillingMode, Replicas, TimeToLiveSpecification } = Properties;
  const isStreamed = Replicas[0].KinesisStreamSpecification !== undefined;
  const StreamSpecification = isStreamed
    ? ({ StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" } as const)
    : { StreamEnabled: false };
  await client.send(
    new CreateTableCommand({ TableName, KeySchema, AttributeDefinitions, BillingMode, StreamSpecification }),
  );
  await waitUntilTableExists({ client, maxWaitTime: 60, minDelay: 1, maxDelay: 1 }, { TableName });
  await client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }));
}

async function makeStream({ kinesis }: Clients, StreamName: string, { Properties }: Resource): Promise<void> {
  await kinesis.send(new CreateStreamCommand({ StreamName, ShardCount: Properties.ShardCount }));
  onTestFinished(async () => {
    await kinesis.send(new DeleteStreamCommand({ StreamName }));
  });
  const status = async () =>
    (await kinesis.send(new DescribeStreamSummaryCommand({ StreamName }))).StreamDescriptionSummary?.StreamStatus;
  await expect.poll(status).toBe("ACTIVE");
}

async function makeBucket({ s3 }: Clients, Bucket: string, { Properties }: Resource): Promise<void> {
  await s3.send(new CreateBucketCommand({ Bucket }));
  if (Properties.VersioningConfiguration?.Status !== "Enabled") return;
  await s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: "Enabled" } }));
}

async function makeQueue({ sqs }: Clients, url: string, { Properties }: Resource): Promise<void> {
  const { FifoQueue, MessageRetentionPeriod, RedrivePolicy } = Properties;
  // What is in flight for less time than its function has comes again while that is still at work.
  const VisibilityTimeout = Properties.VisibilityTimeout * slower;
  const attributes = { FifoQueue, MessageRetentionPeriod, VisibilityTimeout, ContentBasedDeduplication: false };
  await sqs.send(
    new CreateQueueCommand({
      QueueName: url.split("/").at(-1),
      Attributes: {
        ...Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, String(value)])),
        ...(RedrivePolicy && { RedrivePolicy: JSON.stringify(RedrivePolicy) }),
      },
    }),
  );
}
