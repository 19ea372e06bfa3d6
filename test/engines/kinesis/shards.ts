import {
  GetRecordsCommand,
  GetShardIteratorCommand,
  type KinesisClient,
  ListShardsCommand,
} from "@aws-sdk/client-kinesis";

/** A record as a stream keeps it. */
export interface ShardRecord {
  readonly sequenceNumber: string;
  readonly partitionKey: string;
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970. */
  readonly arrived: number;
}

/** A stream, read from its beginning on. */
export interface Shards {
  list(): Promise<readonly string[]>;
  /** @returns what came to a shard since it was asked last, as far as one answer goes. */
  next(shard: string): Promise<readonly ShardRecord[]>;
}

/** The shards of a stream that nobody splits. */
export function kinesisShards(client: KinesisClient, StreamName: string): Shards {
  const iterators = new Map<string, string | undefined>();
  const last = new Map<string, string>();
  let known: readonly string[] = [];

  async function iteratorAfter(ShardId: string): Promise<string | undefined> {
    const sequence = last.get(ShardId);
    const from =
      sequence === undefined
        ? ({ ShardIteratorType: "TRIM_HORIZON" } as const)
        : ({ ShardIteratorType: "AFTER_SEQUENCE_NUMBER", StartingSequenceNumber: sequence } as const);
    return (await client.send(new GetShardIteratorCommand({ StreamName, ShardId, ...from }))).ShardIterator;
  }

  return {
    async list() {
      if (known.length > 0) return known;
      const { Shards: shards = [] } = await client.send(new ListShardsCommand({ StreamName }));
      known = shards.flatMap(({ ShardId }) => ShardId ?? []);
      return known;
    },
    async next(shard) {
      const ShardIterator = iterators.get(shard) ?? (await iteratorAfter(shard));
      // It is good for five minutes, and for none where an engine was started again.
      iterators.delete(shard);
      const page = await client.send(new GetRecordsCommand({ ShardIterator }));
      iterators.set(shard, page.NextShardIterator);
      const records = (page.Records ?? []).map((record) => ({
        sequenceNumber: record.SequenceNumber ?? "",
        partitionKey: record.PartitionKey ?? "",
        bytes: record.Data ?? new Uint8Array(),
        arrived: record.ApproximateArrivalTimestamp?.getTime() ?? 0,
      }));
      const latest = records.at(-1)?.sequenceNumber;
      if (latest !== undefined) last.set(shard, latest);
      return records;
    },
  };
}

/** The same stream for several who read it, each at their own pace: what one of them asks for is kept for the others. */
export function sharedShards(shards: Shards): () => Shards {
  const readers: Map<string, ShardRecord[]>[] = [];
  const underWay = new Map<string, Promise<void>>();

  /** One after the other: an iterator is one's own. */
  function fetchFor(shard: string): Promise<void> {
    const fetching = underWay.get(shard) ?? fetch(shard).finally(() => underWay.delete(shard));
    underWay.set(shard, fetching);
    return fetching;
  }

  async function fetch(shard: string): Promise<void> {
    const records = await shards.next(shard);
    for (const reader of readers) reader.set(shard, [...(reader.get(shard) ?? []), ...records]);
  }

  return () => {
    const mine = new Map<string, ShardRecord[]>();
    readers.push(mine);
    return {
      list: shards.list,
      async next(shard) {
        if ((mine.get(shard) ?? []).length === 0) await fetchFor(shard);
        const records = mine.get(shard) ?? [];
        mine.delete(shard);
        return records;
      },
    };
  };
}
