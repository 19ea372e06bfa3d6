import { randomUUID } from "node:crypto";
import { CreateBucketCommand, S3Client } from "@aws-sdk/client-s3";
import { inject } from "vitest";
import { encodeCue, streamRecordOf } from "../../../app/adapters/dynamodb/stream-record.ts";
import { dynamodbTruth } from "../../../app/adapters/dynamodb/truth.ts";
import { putRecords } from "../../../app/adapters/kinesis/put-records.ts";
import { s3DeadLetters } from "../../../app/adapters/s3/dead-letters.ts";
import type { Cue } from "../../../app/ports/changes.ts";
import { followStream, type Tries } from "../../../app/steps/follow-stream.ts";
import { followingContract } from "../../contract/following.ts";
import { recordingLog } from "../../slack/recording-log.ts";
import { createStream, kinesisOf, type ReadRecord, readShards } from "../kinesis/streams.ts";
import { carryStream } from "./carry-stream.ts";
import { clientOf, createTables } from "./truth-tables.ts";

/** Small, so that there are many. */
const batchSize = 10;

/** A consumer's own place in each shard, with the records that it was given and has to be given again. */
interface Place {
  readonly more: () => Promise<readonly ReadRecord[]>;
  waiting: readonly ReadRecord[];
}

followingContract(async () => {
  const { dynamodb, kinesis: kinesisUrl, s3 } = inject("engines");
  const client = clientOf(dynamodb);
  const tables = await createTables(client);
  // Some changes go by a plan, whose cues come another way.
  const truth = dynamodbTruth(client, { ...tables, transactionItems: 6 });
  const kinesis = kinesisOf(kinesisUrl);
  const stream = await createStream(kinesis, 3);
  let seed = 5;
  const chance = (n: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * n);
  };
  const carrier = await carryStream({ endpoint: dynamodb, client, table: tables.table, kinesis, stream, chance });
  const bucket = `archive-${randomUUID()}`;
  const archive = new S3Client({ endpoint: s3, forcePathStyle: true });
  await archive.send(new CreateBucketCommand({ Bucket: bucket }));
  const letters = s3DeadLetters(archive, {
    bucket,
    putAgain: (_consumer, _workspace, subject, record) =>
      putRecords(kinesis, stream, [{ key: subject, bytes: encodeCue(record as Cue) }]),
  });
  const { log } = recordingLog();
  const places = new Map<string, readonly Place[]>();
  const tries: Tries = new Map();
  return {
    truth,
    letters,
    /** As an event source mapping does: shard by shard, a batch again from its first record that failed. */
    async follow(consumer, enough = () => false) {
      const known = places.get(consumer.name);
      const mine = known ?? (await readShards(kinesis, stream)).map(({ more }): Place => ({ more, waiting: [] }));
      places.set(consumer.name, mine);
      for (let quiet = 0; quiet < 2 && !enough(); ) {
        quiet = (await carrier.carry()) === 0 ? quiet + 1 : 0;
        for (const place of mine) {
          place.waiting = [...place.waiting, ...(await place.more())];
          const batch = place.waiting.slice(0, batchSize);
          if (batch.length === 0) continue;
          quiet = 0;
          const records = batch.map(({ sequence, data }) => streamRecordOf(sequence, data));
          const failed = new Set(await followStream({ truth, aside: letters, log }, consumer, records, tries));
          const first = batch.findIndex(({ sequence }) => failed.has(sequence));
          place.waiting = place.waiting.slice(first < 0 ? batch.length : first);
        }
      }
    },
  };
});
