import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  CreateStreamCommand,
  DeleteStreamCommand,
  DescribeStreamSummaryCommand,
  KinesisClient,
} from "@aws-sdk/client-kinesis";
import { CreateBucketCommand } from "@aws-sdk/client-s3";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import { expect, inject, onTestFinished, vi } from "vitest";
import { answerCall } from "../../../app/adapters/lambda/answered.ts";
import { answerReading } from "../../../app/adapters/lambda/text-reader.ts";
import { s3Client } from "../../../app/adapters/s3/client.ts";
import { photoAt } from "../../../app/adapters/s3/photo-key.ts";
import { s3Photos } from "../../../app/adapters/s3/photos.ts";
import type { TextReader } from "../../../app/ports/text-reader.ts";
import type { FunctionName } from "../../../handlers/wiring/functions.ts";
import { lambdaStandIn } from "../../adapters/lambda/lambda-stand-in.ts";
import { type TextractStandIn, textractStandIn } from "../../adapters/textract/stand-in.ts";
import { botToken, openSlackLand, signingSecret } from "../../handlers/cloud-lab.ts";
import { withinPatience } from "../../scenario/within-patience.ts";
import { fakeReader } from "../../slack/fake-reader.ts";
import { carryStream } from "../dynamodb/carry-stream.ts";
import { createTables } from "../dynamodb/truth-tables.ts";
import { kinesisShards, type Shards, sharedShards } from "../kinesis/shards.ts";
import { type Follow, streamSource } from "../kinesis/stream-source.ts";
import { eventSource } from "../sqs/event-source.ts";
import { openQueues } from "../sqs/queues.ts";
import type { EngineName } from "../start-engine.ts";
import type { Chance } from "./draw.ts";
import { bucketSource } from "./hand-on.ts";

export interface PipelineOptions<Land> {
  /** What is before the functions: the local Slack, by default a single workspace. */
  readonly land: Land;
  readonly secret: object;
  /** Engines of a test's own. */
  readonly own?: Partial<Record<EngineName, string>>;
  /** Where the functions find engines that something was put before. */
  readonly engines?: Partial<Record<EngineName, string>>;
  /** Graphs beside the one of all, by name. */
  readonly graphs?: Readonly<Record<string, string>>;
  readonly reader?: TextReader;
  readonly chance?: Chance;
  /** What else is done to each invocation. */
  readonly around?: Around;
  /** Stands in for Textract, which fetches objects by itself; without it all is left to the reader. */
  readonly textract?: (
    objects: (bucket: string, key: string) => Promise<Uint8Array | undefined>,
  ) => Promise<TextractStandIn>;
  /** `error` by default. */
  readonly logLevel?: string;
  /** Seconds for which SQS keeps a message with a function that says nothing: longer than any takes, or it is counted as one that ended. */
  readonly visibilityTimeout?: number;
}

/** Something around every invocation of a function, whose name it is told. */
export type Around = <Event, Answer>(
  name: FunctionName,
  invoke: (event: Event) => Promise<Answer>,
) => (event: Event) => Promise<Answer>;

/** Every function as it is deployed, in this process, on real engines, with the local Slack before them. */
export async function openPipeline() {
  const land = await openSlackLand();
  const secret = { signingSecret, botToken };
  const { receive, ...pipeline } = await openFunctions({ land, secret, logLevel: "warn" });
  land.start(receive, 3);
  return {
    ...land,
    ...pipeline,
    /** Hands on what each service has for its functions, once. */
    async handOn(): Promise<void> {
      const soon = (what: string, work: () => Promise<unknown>) => withinPatience(300, () => what, work);
      await soon("what Slack delivers", () => land.workspace.delivered());
      await soon("what is carried from the truth", () => pipeline.carrier.carry());
      const sources = [pipeline.inbox, ...pipeline.sources];
      await Promise.all(sources.map((source, at) => soon(`source ${at} (0: the inbox)`, () => source.poll())));
    },
  };
}

/** The functions, loaded anew, and what hands on to them what the services have. */
export async function openFunctions({
  land,
  secret,
  reader = fakeReader(),
  chance = (n) => Math.floor(Math.random() * n),
  around = (_, invoke) => invoke,
  textract = (objects) => textractStandIn({ recorded: [], objects }),
  visibilityTimeout = 900,
  logLevel = "error",
  ...options
}: PipelineOptions<{ readonly slackApiUrl: string }>) {
  const own = { ...inject("engines"), ...options.own };
  const engines = { ...own, ...options.engines };
  const name = randomUUID();
  const dynamodb = new DynamoDBClient({ endpoint: own.dynamodb, requestHandler: impatient() });
  const kinesis = new KinesisClient({ endpoint: own.kinesis, requestHandler: impatient() });
  const s3 = s3Client({ endpoint: own.s3, forcePathStyle: true });
  const [tables, queues] = await Promise.all([
    createTables(dynamodb),
    openQueues({ visibilityTimeout, endpoint: own.sqs }),
  ]);
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
    reader: (question) => answerCall(() => answerReading(reader, open, raw, question)),
    draw: (question) => functions.draw?.(question as never) ?? Promise.reject(new Error("no draw")),
  });
  onTestFinished(lambda.close);
  const reading = await textract(async (_, key) => open(key));
  onTestFinished(reading.close);
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_DYNAMODB: engines.dynamodb,
    AWS_ENDPOINT_URL_KINESIS: engines.kinesis,
    AWS_ENDPOINT_URL_S3: engines.s3,
    AWS_ENDPOINT_URL_SQS: engines.sqs,
    AWS_ENDPOINT_URL_LAMBDA: lambda.endpoint,
    AWS_ENDPOINT_URL_TEXTRACT: reading.url,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: await secretsStandIn(secret),
    TRUTH_TABLE: tables.table,
    STATE_TABLE: tables.keyTable,
    RAW_BUCKET: raw,
    ARCHIVE_BUCKET: archive,
    INBOX_QUEUE_URL: queues.inboxUrl,
    PHOTOS_STREAM: photosStream,
    CONTACTS_STREAM: contactsStream,
    QUERY_FUNCTION: "query",
    READER_FUNCTION: "reader",
    DRAW_FUNCTION: "draw",
    SLACK_SECRET_ARN: "arn:aws:secretsmanager:us-east-1:000000000000:secret:slack",
    ARCHIVE_SECRET_ARN: "arn:aws:secretsmanager:us-east-1:000000000000:secret:slack",
    OPENSEARCH_URL: engines.opensearch,
    NEPTUNE_URL: engines.gremlin,
    GRAPHS: JSON.stringify(options.graphs ?? {}),
    REDIS_URL: engines.redis,
    UPLOAD_URL: "https://upload.example.com/upload",
    SLACK_API_URL: land.slackApiUrl,
    LOG_LEVEL: logLevel,
  });
  // Each reads its settings when it is loaded.
  vi.resetModules();
  const [receive, respond, arrive, read, index, link, reply, query, draw, operate, redrive] = [
    (await import("../../../handlers/receive.ts")).handler,
    (await import("../../../handlers/respond.ts")).handler,
    (await import("../../../handlers/arrive.ts")).handler,
    (await import("../../../handlers/read.ts")).handler,
    (await import("../../../handlers/index.ts")).handler,
    (await import("../../../handlers/link.ts")).handler,
    (await import("../../../handlers/reply.ts")).handler,
    (await import("../../../handlers/query.ts")).handler,
    (await import("../../../handlers/draw.ts")).handler,
    (await import("../../../handlers/operate.ts")).handler,
    (await import("../../../handlers/redrive.ts")).handler,
  ];
  Object.assign(functions, { query, draw });

  const carrier = await carryStream({
    endpoint: own.dynamodb,
    client: dynamodb,
    table: tables.table,
    kinesis: new KinesisClient({ endpoint: engines.kinesis, requestHandler: impatient() }),
    stream: contactsStream,
    chance,
  });
  const mapping = { queueUrl: queues.inboxUrl, batchSize: 1, reportsItemFailures: true, givesAgainAtOnce: true };
  const jobs = eventSource(queues.client, mapping, around("respond", respond));
  const follows = { index, link, reply } as const;
  const contacts = sharedShards(kinesisShards(kinesis, contactsStream));
  return {
    receive: around("receive", receive),
    operate,
    redrive,
    query,
    carrier,
    inbox: { poll: async (waitSeconds?: number) => (await jobs.poll(waitSeconds)).length },
    sources: [
      bucketSource(s3, raw, around("arrive", arrive), chance),
      followStream(photosStream, kinesisShards(kinesis, photosStream), around("read", read), 10),
      ...Object.entries(follows).map(([name, follow]) =>
        followStream(contactsStream, contacts(), around(name as keyof typeof follows, follow), 100),
      ),
    ],
    tables,
    queues,
    s3,
    raw,
    archive,
    own,
  };
}

/** A request that an engine swallowed is sent again, as the services' own clients do. */
const impatient = () => new NodeHttpHandler({ requestTimeout: 60_000, throwOnRequestTimeout: true });

async function openStream(client: KinesisClient, StreamName: string): Promise<void> {
  await client.send(new CreateStreamCommand({ StreamName, ShardCount: 2 }));
  // An account has no more than fifty shards.
  onTestFinished(async () => {
    await client.send(new DeleteStreamCommand({ StreamName }));
  });
  const status = async () =>
    (await client.send(new DescribeStreamSummaryCommand({ StreamName }))).StreamDescriptionSummary?.StreamStatus;
  await expect.poll(status).toBe("ACTIVE");
}

/** One batch of a shard at a time: the functions are all in this process. */
function followStream(stream: string, shards: Shards, follow: Follow, batchSize: number) {
  const [streamArn, functionArn] = [`arn:aws:kinesis:us-east-1:000000000000:stream/${stream}`, "none"];
  const settings = { streamArn, functionArn, batchSize, bisects: true, reportsItemFailures: true };
  return streamSource(shards, settings, follow);
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
