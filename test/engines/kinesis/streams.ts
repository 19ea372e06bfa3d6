import { randomUUID } from "node:crypto";
import {
  CreateStreamCommand,
  GetRecordsCommand,
  GetShardIteratorCommand,
  KinesisClient,
  ListShardsCommand,
  waitUntilStreamExists,
} from "@aws-sdk/client-kinesis";
import { NodeHttpHandler } from "@smithy/node-http-handler";

/** The plain port speaks HTTP/1 alone. */
export function kinesisOf(endpoint: string): KinesisClient {
  return new KinesisClient({ endpoint, requestHandler: new NodeHttpHandler() });
}

/** A stream of a name of its own. */
export async function createStream(client: KinesisClient, shards: number): Promise<string> {
  const StreamName = `stream-${randomUUID()}`;
  await client.send(new CreateStreamCommand({ StreamName, ShardCount: shards }));
  await waitUntilStreamExists({ client, maxWaitTime: 120, minDelay: 1, maxDelay: 1 }, { StreamName });
  return StreamName;
}

export interface ReadRecord {
  readonly sequence: string;
  readonly data: Uint8Array;
}

/** A shard, read on from where it was read before. */
export interface ShardReader {
  /** What came since; empty when there is nothing more now. */
  readonly more: () => Promise<readonly ReadRecord[]>;
}

export async function readShards(client: KinesisClient, stream: string): Promise<readonly ShardReader[]> {
  const { Shards = [] } = await client.send(new ListShardsCommand({ StreamName: stream }));
  return Promise.all(
    Shards.map(async ({ ShardId }) => {
      const begin = { StreamName: stream, ShardId, ShardIteratorType: "TRIM_HORIZON" as const };
      let { ShardIterator } = await client.send(new GetShardIteratorCommand(begin));
      return {
        async more() {
          const { Records = [], NextShardIterator } = await client.send(new GetRecordsCommand({ ShardIterator }));
          ShardIterator = NextShardIterator;
          return Records.map(({ SequenceNumber = "", Data = new Uint8Array() }) => ({
            sequence: SequenceNumber,
            data: Data,
          }));
        },
      };
    }),
  );
}

/** Everything that is in a stream now, shard by shard. */
export async function readAll(client: KinesisClient, stream: string): Promise<readonly ReadRecord[]> {
  const all: ReadRecord[] = [];
  for (const shard of await readShards(client, stream))
    for (let some = await shard.more(); some.length > 0; some = await shard.more()) all.push(...some);
  return all;
}
