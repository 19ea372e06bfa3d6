import { randomUUID } from "node:crypto";
import { CreateBucketCommand, S3Client } from "@aws-sdk/client-s3";
import { expect, inject, it } from "vitest";
import { encodeCue, streamRecordOf } from "../../../app/adapters/dynamodb/stream-record.ts";
import { dynamodbTruth } from "../../../app/adapters/dynamodb/truth.ts";
import { putRecords } from "../../../app/adapters/kinesis/put-records.ts";
import { s3DeadLetters } from "../../../app/adapters/s3/dead-letters.ts";
import type { WorkspaceId } from "../../../app/ids.ts";
import type { ChangeRecord, Cue } from "../../../app/ports/changes.ts";
import type { Change, Snapshot } from "../../../app/ports/truth.ts";
import type { Consumer } from "../../../app/steps/follow-records.ts";
import { followStream, type Tries } from "../../../app/steps/follow-stream.ts";
import { cardId, cardRead } from "../../contacts/facts-for-tests.ts";
import { followingContract } from "../../contract/following.ts";
import { recordingLog } from "../../slack/recording-log.ts";
import { createStream, kinesisOf, type ReadRecord, readShards } from "../kinesis/streams.ts";
import { carryStream } from "./carry-stream.ts";
import { LookingFirst, leftovers } from "./observed-truth.ts";
import { clientOf, createTables } from "./truth-tables.ts";

/** Small, so that there are many. */
const batchSize = 10;

/** A consumer's own place in each shard, with the records that it was given and has to be given again. */
interface Place {
  readonly more: () => Promise<readonly ReadRecord[]>;
  waiting: readonly ReadRecord[];
}

async function open() {
  const { dynamodb, kinesis: kinesisUrl, s3 } = inject("engines");
  const client = clientOf(dynamodb);
  const tables = await createTables(client);
  // Some changes go by a plan, whose cues come another way.
  const options = { ...tables, transactionItems: 6 };
  const truth = dynamodbTruth(client, options);
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
    client,
    tables: options,
    /** As an event source mapping does: shard by shard, a batch again from its first record that failed. */
    async follow(consumer: Consumer, enough: () => boolean = () => false): Promise<void> {
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
}

followingContract(open);

it("learns where clusters went also if the program ended right after the commit, before their own heads say so", async () => {
  const { truth, client, tables, follow } = await open();
  const workspace = "T1" as WorkspaceId;
  const begun = (n: number): Change => ({
    into: { id: cardId(n), version: 0 },
    absorb: [],
    facts: [cardRead(n, {})],
    identities: [],
  });
  const absorbed = [10, 20, 30].map(cardId);
  for (const n of [10, 20, 30]) await truth.append(workspace, begun(n));
  const kept = new Map<string, Snapshot>();
  const consumer = {
    name: "search",
    async apply({ snapshot }: ChangeRecord) {
      kept.set(snapshot.cluster, snapshot);
      return { kind: "done" } as const;
    },
  };
  const join = { ...begun(1), absorb: absorbed.map((id) => ({ id, version: 1 })) };
  // What was staged before is followed before, so that nothing of it can tell of the commit.
  const requestHandler = new LookingFirst(async () => {
    if (await truth.read(workspace, cardId(1))) throw new Error("the program has ended");
    await follow(consumer);
  });
  const ending = dynamodbTruth(clientOf(inject("engines").dynamodb, { requestHandler, maxAttempts: 1 }), tables);
  await expect(ending.append(workspace, join)).rejects.toThrow("the program has ended");
  // It was not finished.
  expect(await leftovers(client, tables.table, workspace)).not.toEqual([]);
  await follow(consumer);
  expect(kept).toEqual(new Map(await truth.snapshots(workspace, [...absorbed, cardId(1)])));
  expect(absorbed.map((id) => kept.get(id)?.state)).toEqual(["gone", "gone", "gone"]);
});
