import type { KinesisStreamBatchResponse, KinesisStreamEvent } from "aws-lambda";
import { describe, expect, it } from "vitest";
import type { ShardRecord, Shards } from "./shards.ts";
import { type Discarded, discardedKey } from "./stream-event.ts";
import { type Follow, type StreamSettings, streamSource } from "./stream-source.ts";

const hour = 3_600_000;
const start = Date.UTC(2026, 10, 1, 12);

/** A stream whose records are their own data, by shard; `key:name` has a partition key of its own. */
function open(put: Readonly<Record<string, readonly string[]>>, follow: Follow, over: Partial<StreamSettings> = {}) {
  const time = { now: start };
  const given: string[][] = [];
  const discarded: Discarded[] = [];
  const left = new Map(
    Object.entries(put).map(([shard, names]) => [
      shard,
      names.map(
        (name, at): ShardRecord => ({
          sequenceNumber: `${at + 1}`.padStart(56, "4"),
          partitionKey: name.split(":")[0] ?? "",
          bytes: Buffer.from(name),
          arrived: start,
        }),
      ),
    ]),
  );
  const shards: Shards = {
    list: async () => [...left.keys()],
    next: async (shard) => left.get(shard)?.splice(0) ?? [],
  };
  const settings = {
    streamArn: "arn:aws:kinesis:us-east-2:123456789012:stream/lambda-stream",
    functionArn: "arn:aws:lambda:us-east-2:123456789012:function:follow",
    batchSize: 100,
    reportsItemFailures: true,
    onDiscard: async (batch: Discarded) => void discarded.push(batch),
    now: () => time.now,
    ...over,
  };
  const source = streamSource(shards, settings, (event) => {
    given.push(namesOf(event));
    return follow(event);
  });
  return { ...source, given, discarded, time };
}

const namesOf = ({ Records }: KinesisStreamEvent) =>
  Records.map(({ kinesis }) => Buffer.from(kinesis.data, "base64").toString());
const well: Follow = async () => ({ batchItemFailures: [] });
const failing = ({ Records }: KinesisStreamEvent, ...names: readonly string[]): KinesisStreamBatchResponse => ({
  batchItemFailures: Records.filter(({ kinesis }) =>
    names.includes(Buffer.from(kinesis.data, "base64").toString()),
  ).map(({ kinesis }) => ({ itemIdentifier: kinesis.sequenceNumber })),
});

describe("the event source that stands in for Lambda's of a stream", () => {
  it("gives batches of one shard each, in its order and no larger than they may be", async () => {
    const { poll, given } = open({ a: ["1", "2", "3"], b: ["4"] }, well, { batchSize: 2 });
    expect([await poll(), await poll(), await poll()]).toEqual([3, 1, 0]);
    expect(given).toEqual([["1", "2"], ["4"], ["3"]]);
  });

  it("gives records as AWS's example event has them", async () => {
    const events: KinesisStreamEvent[] = [];
    const follow: Follow = async (event) => void events.push(event) as undefined;
    await open({ "shardId-000000000006": ["1:Hello, this is a test."] }, follow).poll();
    expect(events[0]?.Records).toEqual([
      {
        kinesis: {
          kinesisSchemaVersion: "1.0",
          partitionKey: "1",
          sequenceNumber: `${"4".repeat(55)}1`,
          data: "MTpIZWxsbywgdGhpcyBpcyBhIHRlc3Qu",
          approximateArrivalTimestamp: start / 1_000,
        },
        eventSource: "aws:kinesis",
        eventVersion: "1.0",
        eventID: `shardId-000000000006:${"4".repeat(55)}1`,
        eventName: "aws:kinesis:record",
        invokeIdentityArn: "arn:aws:iam::000000000000:role/lambda-role",
        awsRegion: "us-east-1",
        eventSourceARN: "arn:aws:kinesis:us-east-2:123456789012:stream/lambda-stream",
      },
    ]);
  });

  it.each([
    ["an empty list", { batchItemFailures: [] }],
    ["a list that is null", { batchItemFailures: null }],
    ["an empty answer", {}],
    ["null", null],
  ])("takes %s for a batch that is done", async (_, answer) => {
    const { poll, given } = open({ a: ["1"] }, async () => answer as never);
    await poll();
    expect(await poll()).toBe(0);
    expect(given).toEqual([["1"]]);
  });

  it.each([
    ["an empty id", async () => ({ batchItemFailures: [{ itemIdentifier: "" }] })],
    ["an id that is null", async () => ({ batchItemFailures: [{ itemIdentifier: null }] })],
    ["another name for the id", async () => ({ batchItemFailures: [{ id: "1" }] })],
    ["an error", async () => Promise.reject(new Error("ended"))],
  ])("gives all of a batch again after %s, without limit", async (_, wrong) => {
    const { poll, given } = open({ a: ["1", "2"] }, wrong as never);
    for (let time = 0; time < 5; time += 1) await poll();
    expect(given).toEqual(Array.from({ length: 5 }, () => ["1", "2"]));
  });

  it("gives again from the earliest on that the function named, and nothing later before that is done", async () => {
    let time = 0;
    const follow: Follow = async (event) => failing(event, ...(time++ < 2 ? ["4", "3"] : []));
    const { poll, given } = open({ a: ["1", "2", "3", "4", "5", "6"] }, follow, { batchSize: 5 });
    while ((await poll()) > 0);
    expect(given).toEqual([["1", "2", "3", "4", "5"], ["3", "4", "5"], ["3", "4", "5"], ["6"]]);
  });

  it("hears nothing of single records where the function doesn't report them", async () => {
    const { poll, given } = open({ a: ["1", "2"] }, async (event) => failing(event, "1"), {
      reportsItemFailures: false,
    });
    await poll();
    expect(await poll()).toBe(0);
    expect(given).toEqual([["1", "2"]]);
  });

  it("halves a batch of which the function said nothing, until what ends it stands alone", async () => {
    let isPoisoned = true;
    const follow: Follow = async (event) => {
      if (isPoisoned && namesOf(event).includes("4")) throw new Error("ended");
      return { batchItemFailures: [] };
    };
    const { poll, given } = open({ a: ["1", "2", "3", "4", "5"] }, follow, { bisects: true });
    for (let time = 0; time < 5; time += 1) await poll();
    isPoisoned = false;
    while ((await poll()) > 0);
    expect(given).toEqual([["1", "2", "3", "4", "5"], ["1", "2", "3"], ["4", "5"], ["4"], ["4"], ["4"], ["5"]]);
  });

  it("gives several batches of a shard at once, and never records of one key in two of them", async () => {
    let [atOnce, most] = [0, 0];
    const follow: Follow = async () => {
      most = Math.max(most, ++atOnce);
      await new Promise(setImmediate);
      atOnce -= 1;
      return { batchItemFailures: [] };
    };
    const keys = Array.from({ length: 40 }, (_, at) => `key${at % 8}:${at}`);
    const { poll, given } = open({ a: keys }, follow, { parallelizationFactor: 4, batchSize: 3 });
    while ((await poll()) > 0);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(4);
    for (let key = 0; key < 8; key += 1) {
      const own = keys.filter((name) => name.startsWith(`key${key}:`));
      expect(given.flat().filter((name) => own.includes(name))).toEqual(own);
    }
  });

  it("writes down what became too old, whole and as documented, and goes on with what is younger", async () => {
    const { poll, given, discarded, time } = open(
      { "shardId-000000000001": ["1", "2"] },
      () => Promise.reject(new Error("down")),
      {
        mostAgeSeconds: (7 * 24 - 1) * 3_600,
      },
    );
    await poll();
    time.now += (7 * 24 - 1) * hour;
    await poll();
    time.now += 1;
    expect(await poll()).toBe(0);
    expect(given).toHaveLength(2);
    expect(discarded).toEqual([
      {
        requestContext: {
          functionArn: "arn:aws:lambda:us-east-2:123456789012:function:follow",
          approximateInvokeCount: 2,
        },
        version: "1.0",
        timestamp: "2026-11-08T11:00:00.001Z",
        KinesisBatchInfo: {
          shardId: "shardId-000000000001",
          startSequenceNumber: `${"4".repeat(55)}1`,
          endSequenceNumber: `${"4".repeat(55)}2`,
          approximateArrivalOfFirstRecord: "2026-11-01T12:00:00.000Z",
          approximateArrivalOfLastRecord: "2026-11-01T12:00:00.000Z",
          batchSize: 2,
          streamArn: "arn:aws:kinesis:us-east-2:123456789012:stream/lambda-stream",
        },
        payload: expect.any(String),
      },
    ]);
    expect(namesOf(JSON.parse(discarded[0]?.payload ?? ""))).toEqual(["1", "2"]);
    expect(discardedKey("14e0db71", discarded[0] as Discarded, "b4ce")).toBe(
      "aws/lambda/14e0db71/shardId-000000000001/2026/11/08/2026-11-08T11.00.00-b4ce",
    );
  });

  it("keeps what it could not write down", async () => {
    let tries = 0;
    const { poll, time } = open({ a: ["1"] }, well, {
      mostAgeSeconds: 60,
      onDiscard: async () => {
        tries += 1;
        if (tries === 1) throw new Error("no bucket");
      },
    });
    time.now += 61_000;
    await expect(poll()).rejects.toThrow("no bucket");
    expect(await poll()).toBe(0);
    expect(await poll()).toBe(0);
    expect(tries).toBe(2);
  });

  it("finds nothing any longer of what the stream forgot", async () => {
    const { poll, given, discarded, time } = open({ a: ["1"] }, () => Promise.reject(new Error("down")), {
      retentionSeconds: 86_400,
    });
    await poll();
    time.now += 24 * hour + 1;
    expect(await poll()).toBe(0);
    expect([given.length, discarded]).toEqual([1, []]);
  });

  it("gives no more in one event than a function takes: 6 MB", async () => {
    const { poll, given } = open({ a: ["1", "2", "3", "4"].map((name) => name.padEnd(1_600_000)) }, well);
    while ((await poll()) > 0);
    expect(given.map((batch) => batch.map((name) => name.trim()))).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
  });

  it("is refused where its settings are none that Lambda takes, and stops where a function names a record that it wasn't given", async () => {
    const settings = (over: Partial<StreamSettings>) => () => open({}, well, over);
    expect(settings({ batchSize: 10_001 })).toThrow("BatchSize is from 1 to 10000");
    expect(settings({ parallelizationFactor: 11 })).toThrow("ParallelizationFactor is from 1 to 10");
    expect(settings({ mostAgeSeconds: 59 })).toThrow("MaximumRecordAgeInSeconds is from 60 to 604800");
    const { poll } = open({ a: ["1"] }, async () => ({ batchItemFailures: [{ itemIdentifier: "7" }] }));
    await expect(poll()).rejects.toThrow("a record failed that wasn't in the batch: 7");
  });
});
