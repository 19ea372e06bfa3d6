import {
  GetRecordsCommand,
  GetShardIteratorCommand,
  type KinesisClient,
  ListShardsCommand,
} from "@aws-sdk/client-kinesis";
import { ListObjectsV2Command, type S3Client } from "@aws-sdk/client-s3";
import type { KinesisStreamBatchResponse, KinesisStreamEvent, KinesisStreamRecord, S3Event } from "aws-lambda";
import { kinesisRecord, s3Record } from "../../handlers/sqlite-cloud.ts";
import type { Chance } from "./draw.ts";

type Follow = (event: KinesisStreamEvent) => Promise<KinesisStreamBatchResponse>;

interface Shard {
  readonly waiting: KinesisStreamRecord[];
  iterator: string | undefined;
  /** The sequence number up to which it was fetched. */
  last?: string;
}

/**
 * What Lambda's event source mapping of a stream does, one mapping for each follower: each shard in its order, in batches, side by side with
 * the others; everything from the earliest record on that the function named comes again, before anything later in its shard.
 */
export function streamSource(client: KinesisClient, stream: string, follow: Follow, batch = 100) {
  const shards = new Map<string, Shard>();

  /** Once: nobody splits a shard here. */
  async function listShards(): Promise<void> {
    const { Shards = [] } = await client.send(new ListShardsCommand({ StreamName: stream }));
    for (const { ShardId = "" } of Shards) shards.set(ShardId, { waiting: [], iterator: undefined });
  }

  async function fetchMore(): Promise<void> {
    if (shards.size === 0) await listShards();
    for (const [ShardId, shard] of shards) {
      shard.iterator ??= await iteratorAfter(ShardId, shard.last);
      const page = await client
        .send(new GetRecordsCommand({ ShardIterator: shard.iterator }))
        .catch((error: unknown) => {
          // It is good for five minutes, and for none where an engine was started again.
          shard.iterator = undefined;
          throw error;
        });
      shard.iterator = page.NextShardIterator;
      for (const { Data = new Uint8Array(), SequenceNumber = "" } of page.Records ?? []) {
        shard.last = SequenceNumber;
        const record = kinesisRecord(0, Data);
        shard.waiting.push({ ...record, kinesis: { ...record.kinesis, sequenceNumber: SequenceNumber } });
      }
    }
  }

  async function iteratorAfter(ShardId: string, last: string | undefined): Promise<string | undefined> {
    const from =
      last === undefined
        ? ({ ShardIteratorType: "TRIM_HORIZON" } as const)
        : ({ ShardIteratorType: "AFTER_SEQUENCE_NUMBER", StartingSequenceNumber: last } as const);
    return (await client.send(new GetShardIteratorCommand({ StreamName: stream, ShardId, ...from }))).ShardIterator;
  }

  async function give(shard: Shard): Promise<number> {
    const Records = shard.waiting.slice(0, batch);
    if (Records.length === 0) return 0;
    const first = await firstFailed(follow, Records);
    shard.waiting.splice(0, first < 0 ? Records.length : first);
    return Records.length;
  }

  return {
    /** @returns how many records were given, whatever became of them. */
    async poll(): Promise<number> {
      await fetchMore();
      const given = await Promise.all([...shards.values()].map(give));
      return given.reduce((sum, some) => sum + some, 0);
    },
  };
}

/** Of a function that failed all of its batch did. @returns -1: none did */
async function firstFailed(follow: Follow, Records: readonly KinesisStreamRecord[]): Promise<number> {
  try {
    const { batchItemFailures } = await follow({ Records: [...Records] });
    const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    return Records.findIndex(({ kinesis }) => failed.has(kinesis.sequenceNumber));
  } catch {
    return 0;
  }
}

/**
 * Stands in for S3's notifications, and for Lambda, which takes them: tells of each object once it is there, twice, in any order, and again
 * where the function failed, without limit, where Lambda would write the event to the bucket of what failed after the third time.
 */
export function bucketSource(
  client: S3Client,
  bucket: string,
  arrive: (event: S3Event) => Promise<void>,
  chance: Chance = (n) => Math.floor(Math.random() * n),
) {
  const told = new Set<string>();
  const waiting: string[] = [];
  return {
    async poll(): Promise<number> {
      const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: bucket }));
      const fresh = Contents.flatMap(({ Key }) => (Key === undefined || told.has(Key) ? [] : [Key]));
      for (const key of fresh) {
        told.add(key);
        for (let time = 0; time < 2; time += 1) waiting.splice(chance(waiting.length + 1), 0, key);
      }
      const some = waiting.splice(0, 10);
      try {
        if (some.length > 0) await arrive({ Records: some.map((key) => s3Record(key, bucket)) });
      } catch {
        waiting.push(...some);
      }
      return some.length;
    },
  };
}
