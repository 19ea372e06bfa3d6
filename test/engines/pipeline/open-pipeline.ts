import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { CreateStreamCommand, DescribeStreamSummaryCommand, KinesisClient } from "@aws-sdk/client-kinesis";
import { CreateBucketCommand } from "@aws-sdk/client-s3";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import { expect, inject, onTestFinished } from "vitest";
import { answerCall } from "../../../app/adapters/lambda/answered.ts";
import { answerReading } from "../../../app/adapters/lambda/text-reader.ts";
import { s3Client } from "../../../app/adapters/s3/client.ts";
import { photoAt } from "../../../app/adapters/s3/photo-key.ts";
import { s3Photos } from "../../../app/adapters/s3/photos.ts";
import { lambdaStandIn } from "../../adapters/lambda/lambda-stand-in.ts";
import { botToken, openSlackLand, signingSecret } from "../../handlers/cloud-lab.ts";
import { fakeReader } from "../../slack/fake-reader.ts";
import { carryStream } from "../dynamodb/carry-stream.ts";
import { createTables } from "../dynamodb/truth-tables.ts";
import { eventSource } from "../sqs/event-source.ts";
import { openQueues } from "../sqs/queues.ts";
import { bucketSource, streamSource } from "./hand-on.ts";

/** Every function as it is deployed, in this process, on real engines, with the local Slack before them. */
export async function openPipeline() {
  const engines = inject("engines");
  const name = randomUUID();
  const dynamodb = new DynamoDBClient({ endpoint: engines.dynamodb });
  const kinesis = new KinesisClient({ endpoint: engines.kinesis, requestHandler: new NodeHttpHandler() });
  const s3 = s3Client({ endpoint: engines.s3, forcePathStyle: true });
  const [tables, queues, land] = await Promise.all([createTables(dynamodb), openQueues(), openSlackLand()]);
  const [photosStream, contactsStream] = [`photos-${name}`, `contacts-${name}`];
  const [raw, archive] = [`raw-${name}`, `archive-${name}`];
  for (const StreamName of [photosStream, contactsStream]) await openStream(kinesis, StreamName);
  for (const Bucket of [raw, archive]) await s3.send(new CreateBucketCommand({ Bucket }));

  const functions: Record<string, (payload: never) => Promise<unknown>> = {};
  const photos = s3Photos(s3, { bucket: raw });
  const open = async (key: string) => {
    const place = photoAt(key);
    return place && photos.open(place.workspace, place.photo);
  };
  const lambda = await lambdaStandIn({
    query: (question) => functions.query?.(question as never) ?? Promise.reject(new Error("no query")),
    reader: (question) => answerCall(() => answerReading(fakeReader(), open, raw, question)),
  });
  onTestFinished(lambda.close);
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_DYNAMODB: engines.dynamodb,
    AWS_ENDPOINT_URL_KINESIS: engines.kinesis,
    AWS_ENDPOINT_URL_S3: engines.s3,
    AWS_ENDPOINT_URL_SQS: engines.sqs,
    AWS_ENDPOINT_URL_LAMBDA: lambda.endpoint,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: await secretsStandIn({ signingSecret, botToken }),
    TRUTH_TABLE: tables.table,
    STATE_TABLE: tables.keyTable,
    RAW_BUCKET: raw,
    ARCHIVE_BUCKET: archive,
    INBOX_QUEUE_URL: queues.inboxUrl,
    PHOTOS_STREAM: photosStream,
    CONTACTS_STREAM: contactsStream,
    QUERY_FUNCTION: "query",
    READER_FUNCTION: "reader",
    SLACK_SECRET_ARN: "arn:aws:secretsmanager:us-east-1:000000000000:secret:slack",
    OPENSEARCH_URL: engines.opensearch,
    NEPTUNE_URL: engines.gremlin,
    REDIS_URL: engines.redis,
    SLACK_API_URL: land.slackApiUrl,
    LOG_LEVEL: "error",
  });
  // Each reads its settings when it is loaded.
  const [receive, respond, arrive, read, index, link, reply, query] = [
    (await import("../../../handlers/receive.ts")).handler,
    (await import("../../../handlers/respond.ts")).handler,
    (await import("../../../handlers/arrive.ts")).handler,
    (await import("../../../handlers/read.ts")).handler,
    (await import("../../../handlers/index.ts")).handler,
    (await import("../../../handlers/link.ts")).handler,
    (await import("../../../handlers/reply.ts")).handler,
    (await import("../../../handlers/query.ts")).handler,
  ];
  functions.query = query;

  const destination = { endpoint: engines.dynamodb, client: dynamodb, table: tables.table };
  const chance = (n: number) => Math.floor(Math.random() * n);
  const carrier = await carryStream({ ...destination, kinesis, stream: contactsStream, chance });
  const inbox = { queueUrl: queues.inboxUrl, batchSize: 1, reportsItemFailures: true };
  const sources = [
    eventSource(queues.client, inbox, respond),
    bucketSource(s3, raw, arrive),
    streamSource(kinesis, photosStream, read, 10),
    ...[index, link, reply].map((follow) => streamSource(kinesis, contactsStream, follow)),
  ];
  land.start(receive, 3);

  return {
    ...land,
    s3,
    archive,
    /** Hands on what each service has for its functions, once. */
    async handOn(): Promise<void> {
      await land.workspace.delivered();
      await carrier.carry();
      await Promise.all(sources.map((source) => source.poll()));
    },
  };
}

async function openStream(client: KinesisClient, StreamName: string): Promise<void> {
  await client.send(new CreateStreamCommand({ StreamName, ShardCount: 2 }));
  const status = async () =>
    (await client.send(new DescribeStreamSummaryCommand({ StreamName }))).StreamDescriptionSummary?.StreamStatus;
  await expect.poll(status).toBe("ACTIVE");
}

/** Secrets Manager with one secret. */
async function secretsStandIn(secret: object): Promise<string> {
  const server = createServer(async (request, response) => {
    for await (const _ of request);
    const body = JSON.stringify({ SecretString: JSON.stringify(secret) });
    response.writeHead(200, { "content-type": "application/x-amz-json-1.1" }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
