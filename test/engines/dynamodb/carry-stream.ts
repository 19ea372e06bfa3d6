import { DescribeTableCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { KinesisClient } from "@aws-sdk/client-kinesis";
import { putRecords } from "../../../app/adapters/kinesis/put-records.ts";
import { destinationRecord, type StreamedChange } from "./destination-record.ts";

export interface Carrier {
  /** Carries what was written since. @returns how many changes that were. */
  carry(): Promise<number>;
}

/** Whole numbers from 0 to below `n`. */
type Chance = (n: number) => number;

export interface CarryOptions {
  readonly endpoint: string;
  readonly client: DynamoDBClient;
  readonly table: string;
  readonly kinesis: KinesisClient;
  readonly stream: string;
  readonly chance: Chance;
}

/**
 * Does what DynamoDB's Kinesis destination does, which no local engine has: every change of the table's items goes to the stream in that
 * destination's record format, under keys of its own choice, some of them twice and some out of order.
 */
export async function carryStream(options: CarryOptions): Promise<Carrier> {
  const { endpoint, client, table, kinesis, stream, chance } = options;
  const { Table } = await client.send(new DescribeTableCommand({ TableName: table }));
  const StreamArn = Table?.LatestStreamArn;
  if (StreamArn === undefined) throw new Error(`${table} has no stream`);
  const ask = <T>(what: string, input: object) => askStreams<T>(endpoint, what, input);
  const iterators = new Map<string, string | undefined>();
  const begun = new Set<string>();
  const waiting: object[] = [];
  /** As long as none of them ends. */
  let shards: readonly string[] = [];

  async function shardsNow(): Promise<readonly string[]> {
    if (shards.length > 0) return shards;
    const { StreamDescription } = await ask<Described>("DescribeStream", { StreamArn });
    shards = StreamDescription.Shards.map(({ ShardId }) => ShardId);
    return shards;
  }

  async function fetchMore(): Promise<number> {
    let count = 0;
    for (const ShardId of await shardsNow()) count += await fetchFrom(ShardId);
    return count;
  }

  /** What the shard has is kept at once: whatever fails afterwards, it isn't asked for again. */
  async function fetchFrom(ShardId: string): Promise<number> {
    if (!iterators.has(ShardId)) {
      const input = { StreamArn, ShardId, ShardIteratorType: "TRIM_HORIZON" };
      iterators.set(ShardId, (await ask<{ ShardIterator: string }>("GetShardIterator", input)).ShardIterator);
    }
    let count = 0;
    for (let at = iterators.get(ShardId); at !== undefined; ) {
      const page = await pageAt(ShardId, at);
      count += page.Records.length;
      keep(page.Records);
      at = page.NextShardIterator;
      iterators.set(ShardId, at);
      // Others go on where it ends.
      if (at === undefined) shards = [];
      if (page.Records.length > 0) begun.add(ShardId);
      // Where nothing was written yet, the engine takes its own next iterator for one of before the first change.
      if (!begun.has(ShardId)) iterators.delete(ShardId);
      if (page.Records.length === 0) break;
    }
    return count;
  }

  /** An engine that was started again may know nothing of its iterators: then all comes once more. */
  async function pageAt(ShardId: string, ShardIterator: string): Promise<Page> {
    try {
      return await ask<Page>("GetRecords", { ShardIterator });
    } catch (error) {
      iterators.delete(ShardId);
      shards = [];
      throw error;
    }
  }

  function keep(changes: readonly StreamedChange[]): void {
    const records = changes.map((change) => destinationRecord(table, change));
    const twice = records.filter(() => chance(4) === 0);
    waiting.push(...disordered([...records, ...twice], chance));
  }

  return {
    async carry() {
      const count = await fetchMore();
      const some = [...waiting];
      await putRecords(
        kinesis,
        stream,
        some.map((record) => ({
          key: String(chance(1_000_000)),
          bytes: new TextEncoder().encode(JSON.stringify(record)),
        })),
      );
      waiting.splice(0, some.length);
      return count;
    },
  };
}

interface Described {
  readonly StreamDescription: { readonly Shards: readonly { readonly ShardId: string }[] };
}

interface Page {
  readonly Records: readonly StreamedChange[];
  readonly NextShardIterator?: string;
}

/** Some of them up to twenty places from where they were. */
function disordered<T>(all: readonly T[], chance: Chance): T[] {
  return all
    .map((one, at) => [at + (chance(3) === 0 ? chance(40) - 20 : 0), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
}

/** The engine wants to be asked by name and checks no signature. */
async function askStreams<T>(endpoint: string, what: string, input: object): Promise<T> {
  const response = await fetch(endpoint, {
    method: "POST",
    headers: {
      "content-type": "application/x-amz-json-1.0",
      "x-amz-target": `DynamoDBStreams_20120810.${what}`,
      authorization:
        "AWS4-HMAC-SHA256 Credential=octember/20261101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0",
    },
    body: JSON.stringify(input),
  });
  const answer = await response.text();
  if (!response.ok) throw new Error(`${what}: ${response.status} ${answer}`);
  return JSON.parse(answer) as T;
}
