import { createHash } from "node:crypto";
import type { KinesisStreamBatchResponse, KinesisStreamEvent } from "aws-lambda";
import type { ShardRecord, Shards } from "./shards.ts";
import { type Discarded, discardedBatch, eventRecord } from "./stream-event.ts";

export interface StreamSettings {
  readonly streamArn: string;
  readonly functionArn: string;
  /** 1 to 10,000. */
  readonly batchSize: number;
  /** Batches of one shard at once, 1 to 10: records of one partition key are never in two of them. */
  readonly parallelizationFactor?: number;
  /** A batch of which the function reports nothing is halved before it comes again. */
  readonly bisects?: boolean;
  /** Whether the function's answer says which records failed; without, all of a batch did their part when it didn't throw. */
  readonly reportsItemFailures: boolean;
  /** 60 to 604,800: what is older is sent to `onDiscard` in place of the function. Undefined: no limit. */
  readonly mostAgeSeconds?: number;
  readonly onDiscard?: (batch: Discarded) => Promise<void>;
  /** What is older is in the stream no longer. A week at most. */
  readonly retentionSeconds?: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

export type Follow = (event: KinesisStreamEvent) => Promise<KinesisStreamBatchResponse | null | undefined>;

/** Some of a shard's records, one batch of which is with the function at a time. */
interface Lane {
  readonly shard: string;
  waiting: ShardRecord[];
  /** Batches that come again before anything later does, in their order. */
  again: ShardRecord[][];
  /** How often the first of them was given. */
  invokes: number;
}

/** What a function takes in one event. */
const mostBytes = 6 * 1024 * 1024;
const week = 604_800;

/**
 * Stands in for Lambda's event source mapping of a Kinesis stream, as "Lambda parameters for Amazon Kinesis Data Streams event source
 * mappings" and the pages beside it say: each shard in its order, in batches of one shard, side by side with the others; what the function
 * named as failed comes again from the earliest on, before anything later in its shard, without limit of tries.
 */
export function streamSource(shards: Shards, settings: StreamSettings, follow: Follow) {
  const { batchSize, bisects = false, reportsItemFailures, mostAgeSeconds, onDiscard = async () => {} } = settings;
  const { parallelizationFactor: factor = 1, retentionSeconds = week, now = Date.now } = settings;
  check(settings);
  const lanes = new Map<string, readonly Lane[]>();

  async function fetchMore(): Promise<void> {
    for (const shard of await shards.list()) {
      const own =
        lanes.get(shard) ?? Array.from({ length: factor }, () => ({ shard, waiting: [], again: [], invokes: 0 }));
      lanes.set(shard, own);
      for (const record of await shards.next(shard)) own[laneOf(record.partitionKey, factor)]?.waiting.push(record);
    }
  }

  /** Those that the stream has forgotten meanwhile, and those that are given to nobody any longer. */
  async function dropOld(lane: Lane): Promise<void> {
    const isYounger = (seconds: number) => (record: ShardRecord) => now() - record.arrived <= seconds * 1_000;
    const keep = (isKept: (record: ShardRecord) => boolean) => {
      lane.waiting = lane.waiting.filter(isKept);
      lane.again = lane.again.map((batch) => batch.filter(isKept)).filter((batch) => batch.length > 0);
    };
    keep(isYounger(retentionSeconds));
    if (mostAgeSeconds === undefined) return;
    const isTaken = isYounger(mostAgeSeconds);
    const old = [...lane.again, lane.waiting].map((batch) => batch.filter((record) => !isTaken(record)));
    const batch = { ...settings, shard: lane.shard, invokes: lane.invokes, now: now() };
    // Where they can't be written down, they are tried again.
    for (const some of old) if (some.length > 0) await onDiscard(discardedBatch(batch, some));
    keep(isTaken);
  }

  /** @returns how many records the function was given. */
  async function giveBatch(lane: Lane): Promise<number> {
    await dropOld(lane);
    const batch = lane.again.shift() ?? lane.waiting.splice(0, fitting(lane.waiting, batchSize));
    if (batch.length === 0) return 0;
    const first = await firstFailed(lane, batch).catch((error: unknown) => {
      lane.again.unshift(batch);
      throw error;
    });
    lane.invokes = first === undefined ? 0 : lane.invokes + 1;
    if (first === undefined) return batch.length;
    // What the function reported parts the batch; of what it said nothing, half is tried alone.
    const rest = batch.slice(first.reported);
    const half = first.isWhole && bisects ? Math.ceil(rest.length / 2) : rest.length;
    lane.again.unshift(...[rest.slice(0, half), rest.slice(half)].filter((some) => some.length > 0));
    return batch.length;
  }

  async function firstFailed({ shard }: Lane, batch: readonly ShardRecord[]): Promise<Failed | undefined> {
    const whole = { reported: 0, isWhole: true };
    const Records = batch.map((record) => eventRecord({ ...settings, shard }, record));
    let answer: KinesisStreamBatchResponse | null | undefined;
    try {
      answer = await follow({ Records });
    } catch {
      return whole;
    }
    const failures = reportsItemFailures ? (answer?.batchItemFailures ?? []) : [];
    if (failures.length === 0) return undefined;
    const named: readonly (string | null | undefined)[] = failures.map(({ itemIdentifier }) => itemIdentifier);
    if (named.some((one) => one === null || one === undefined || one === "")) return whole;
    const places = named.map((one) => batch.findIndex(({ sequenceNumber }) => sequenceNumber === one));
    // What Lambda does then, nobody says.
    if (places.includes(-1)) throw new Error(`a record failed that wasn't in the batch: ${named.join(", ")}`);
    return { reported: Math.min(...places), isWhole: false };
  }

  return {
    /** One batch of each shard, or of as many parts of it as work at once. @returns how many records were given, whatever became of them. */
    async poll(): Promise<number> {
      await fetchMore();
      let given = 0;
      const done = await Promise.allSettled([...lanes.values()].flat().map(giveBatch));
      for (const one of done) {
        if (one.status === "rejected") throw one.reason;
        given += one.value;
      }
      return given;
    },
  };
}

interface Failed {
  /** The place of the first that comes again. */
  readonly reported: number;
  /** The function said nothing of single records. */
  readonly isWhole: boolean;
}

function check({
  batchSize,
  parallelizationFactor = 1,
  mostAgeSeconds = week,
  retentionSeconds = week,
}: StreamSettings) {
  const within = (name: string, value: number, least: number, most: number) => {
    if (!Number.isInteger(value) || value < least || value > most)
      throw new RangeError(`${name} is from ${least} to ${most}, not ${value}`);
  };
  within("BatchSize", batchSize, 1, 10_000);
  within("ParallelizationFactor", parallelizationFactor, 1, 10);
  within("MaximumRecordAgeInSeconds", mostAgeSeconds, 60, week);
  within("the retention", retentionSeconds, 24 * 3_600, week);
}

/** Always the same for the same key. */
function laneOf(partitionKey: string, factor: number): number {
  return createHash("md5").update(partitionKey).digest().readUInt32BE() % factor;
}

/** How many of the first ones an event takes, at least one. */
function fitting(records: readonly ShardRecord[], batchSize: number): number {
  const aroundEach = 600;
  let bytes = 0;
  const last = records.slice(0, batchSize).findIndex(({ bytes: { length } }, at) => {
    bytes += aroundEach + Math.ceil(length / 3) * 4;
    return at > 0 && bytes > mostBytes;
  });
  return last < 0 ? Math.min(records.length, batchSize) : last;
}
