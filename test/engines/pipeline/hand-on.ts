import {
  GetRecordsCommand,
  GetShardIteratorCommand,
  type KinesisClient,
  ListShardsCommand,
} from "@aws-sdk/client-kinesis";
import { ListObjectsV2Command, type S3Client } from "@aws-sdk/client-s3";
import type { KinesisStreamBatchResponse, KinesisStreamEvent, KinesisStreamRecord, S3Event } from "aws-lambda";
import { kinesisRecord, s3Record } from "../../handlers/sqlite-cloud.ts";

type Follow = (event: KinesisStreamEvent) => Promise<KinesisStreamBatchResponse>;

interface Shard {
  readonly waiting: KinesisStreamRecord[];
  iterator: string | undefined;
}

/**
 * What Lambda's event source mapping of a stream does, one mapping for each follower: each shard in its order, in batches; everything
 * from the earliest record on that the function named comes again, before anything later.
 */
export function streamSource(client: KinesisClient, stream: string, follow: Follow, batch = 100) {
  const shards = new Map<string, Shard>();

  async function fetchMore(): Promise<void> {
    const { Shards = [] } = await client.send(new ListShardsCommand({ StreamName: stream }));
    for (const { ShardId = "" } of Shards) {
      const shard = shards.get(ShardId) ?? { waiting: [], iterator: await firstOf(ShardId) };
      shards.set(ShardId, shard);
      const page = await client.send(new GetRecordsCommand({ ShardIterator: shard.iterator }));
      shard.iterator = page.NextShardIterator;
      for (const { Data = new Uint8Array(), SequenceNumber = "" } of page.Records ?? []) {
        const record = kinesisRecord(0, Data);
        shard.waiting.push({ ...record, kinesis: { ...record.kinesis, sequenceNumber: SequenceNumber } });
      }
    }
  }

  const firstOf = async (ShardId: string) =>
    (await client.send(new GetShardIteratorCommand({ StreamName: stream, ShardId, ShardIteratorType: "TRIM_HORIZON" })))
      .ShardIterator;

  return {
    /** @returns how many records were given, whatever became of them. */
    async poll(): Promise<number> {
      await fetchMore();
      let given = 0;
      for (const shard of shards.values()) {
        const Records = shard.waiting.slice(0, batch);
        if (Records.length === 0) continue;
        given += Records.length;
        const { batchItemFailures } = await follow({ Records });
        const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
        const first = Records.findIndex(({ kinesis }) => failed.has(kinesis.sequenceNumber));
        shard.waiting.splice(0, first < 0 ? Records.length : first);
      }
      return given;
    },
  };
}

/** Tells of each object once it is there, twice. */
export function bucketSource(client: S3Client, bucket: string, arrive: (event: S3Event) => Promise<void>) {
  const told = new Set<string>();
  return {
    async poll(): Promise<number> {
      const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: bucket }));
      const fresh = Contents.flatMap(({ Key }) => (Key === undefined || told.has(Key) ? [] : [Key]));
      for (const key of fresh) told.add(key);
      if (fresh.length > 0) await arrive({ Records: fresh.flatMap((key) => [s3Record(key), s3Record(key)]) });
      return fresh.length;
    },
  };
}
