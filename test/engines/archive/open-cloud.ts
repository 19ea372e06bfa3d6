import { randomUUID } from "node:crypto";
import { ScanCommand } from "@aws-sdk/client-dynamodb";
import type { KinesisClient, PutRecordsCommand } from "@aws-sdk/client-kinesis";
import {
  CreateBucketCommand,
  GetObjectCommand,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
} from "@aws-sdk/client-s3";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { inject } from "vitest";
import { dynamodbArchiveKeys } from "../../../app/adapters/dynamodb/archive-keys.ts";
import { dynamodbAsks } from "../../../app/adapters/dynamodb/asks.ts";
import { dynamodbDepartures } from "../../../app/adapters/dynamodb/departures.ts";
import { dynamodbDismissals } from "../../../app/adapters/dynamodb/dismissals.ts";
import { dynamodbImports } from "../../../app/adapters/dynamodb/imports.ts";
import { dynamodbInboxKeys } from "../../../app/adapters/dynamodb/inbox-keys.ts";
import { dynamodbPhotoStatuses } from "../../../app/adapters/dynamodb/photo-statuses.ts";
import { dynamodbProgress } from "../../../app/adapters/dynamodb/progress.ts";
import { dynamodbReplies } from "../../../app/adapters/dynamodb/replies.ts";
import { stateItems } from "../../../app/adapters/dynamodb/state-items.ts";
import { dynamodbTruth } from "../../../app/adapters/dynamodb/truth.ts";
import { s3Archive } from "../../../app/adapters/s3/archive.ts";
import { s3Client } from "../../../app/adapters/s3/client.ts";
import { s3DeadLetters } from "../../../app/adapters/s3/dead-letters.ts";
import { s3Photos } from "../../../app/adapters/s3/photos.ts";
import { archiveSealingKeysOf } from "../../../handlers/wiring/archive.ts";
import { carryStream } from "../dynamodb/carry-stream.ts";
import { clientOf, createTables } from "../dynamodb/truth-tables.ts";

const secret = JSON.stringify({ current: "first", first: randomUUID().repeat(2) });

/** The tables and buckets, with what is kept in them; and what of changes goes to the stream. */
export async function openCloud(clock = Date.now) {
  const engines = inject("engines");
  const dynamodb = clientOf(engines.dynamodb);
  const s3 = s3Client({ endpoint: engines.s3, forcePathStyle: true });
  const tables = await createTables(dynamodb);
  const [raw, archive] = [`raw-${randomUUID()}`, `archive-${randomUUID()}`];
  for (const Bucket of [raw, archive]) {
    await s3.send(new CreateBucketCommand({ Bucket }));
    await s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: "Enabled" } }));
  }
  const carried: Uint8Array[] = [];
  const kinesis = {
    send: async ({ input: { Records = [] } }: PutRecordsCommand) => {
      carried.push(...Records.flatMap(({ Data }) => Data ?? []));
      return { FailedRecordCount: 0, Records: Records.map(() => ({ SequenceNumber: "1" })) };
    },
  } as unknown as KinesisClient;
  const chance = (n: number) => Math.floor(Math.random() * n);
  const stream = { endpoint: engines.dynamodb, client: dynamodb, table: tables.table };
  const carrier = await carryStream({ ...stream, kinesis, stream: "contacts", chance });
  const state = stateItems(dynamodb, tables.keyTable, { clock });
  const truth = dynamodbTruth(dynamodb, { ...tables, clock });
  const sealingKeys = async () => archiveSealingKeysOf(secret);

  return {
    dynamodb,
    s3,
    tables,
    raw,
    bucket: archive,
    archive: s3Archive(s3, { bucket: archive }),
    archiveKeys: dynamodbArchiveKeys(state, { sealingKeys, truth }),
    truth,
    photos: s3Photos(s3, { bucket: raw }),
    statuses: dynamodbPhotoStatuses(state),
    replies: dynamodbReplies(state),
    imports: dynamodbImports(state),
    asks: dynamodbAsks(state),
    dismissals: dynamodbDismissals(state),
    keys: dynamodbInboxKeys(state),
    departures: dynamodbDepartures(state),
    progress: dynamodbProgress(state),
    deadLetters: s3DeadLetters(s3, { bucket: archive, putAgain: async () => {} }),
    inbox: { givenUp: async () => [], forget: async () => {} },
    directory: { dismiss: async () => {} },
    checkpoint: () => {},
    now: clock,

    /** What DynamoDB wrote to the stream since, some of it twice and out of order. */
    async told(): Promise<readonly Uint8Array[]> {
      while ((await carrier.carry()) > 0);
      return carried.splice(0);
    },

    /** Every item of both tables. */
    async items(): Promise<readonly Record<string, unknown>[]> {
      const all = await Promise.all(
        [tables.table, tables.keyTable].map(async (TableName) => {
          const { Items = [], LastEvaluatedKey } = await dynamodb.send(new ScanCommand({ TableName }));
          if (LastEvaluatedKey !== undefined) throw new Error("more than a page");
          return Items.map((item) => unmarshall(item));
        }),
      );
      return all.flat();
    },

    /** Every version of every object in both buckets, and marks of deleted ones. */
    async objects(): Promise<readonly string[]> {
      const all = await Promise.all(
        [raw, archive].map(async (Bucket) => {
          const { Versions = [], DeleteMarkers = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket }));
          return [...Versions, ...DeleteMarkers].map(({ Key }) => `${Bucket}/${Key}`);
        }),
      );
      return all.flat();
    },

    async objectText(Key: string): Promise<Buffer> {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket: archive, Key }));
      return Buffer.from((await Body?.transformToByteArray()) ?? []);
    },
  };
}
