import { gunzipSync } from "node:zlib";
import type { FirehoseTransformationEvent } from "aws-lambda";
import { describe, expect, it } from "vitest";
import type { ShardRecord } from "../kinesis/shards.ts";
import { firehoseDelivery } from "./delivery.ts";
import { type DeliverySettings, evaluatedPrefix } from "./delivery-settings.ts";
import type { Transform } from "./transform.ts";

const start = Date.UTC(2018, 7, 27, 10, 30);
const minute = 60_000;
const base64 = (text: string) => Buffer.from(text).toString("base64");
const textOf = (data: string) => Buffer.from(data, "base64").toString();

const settings: DeliverySettings = {
  name: "archive",
  arn: "arn:aws:firehose:us-east-1:123456789012:deliverystream/archive",
  sourceArn: "arn:aws:kinesis:us-east-1:123456789012:stream/contacts",
  prefix: "changes/!{timestamp:yyyy/MM/dd/HH}/",
  errorPrefix: "not-archived/!{firehose:error-output-type}/!{timestamp:yyyy/MM/dd/HH}/",
  buffer: { megabytes: 64, seconds: 900 },
  isCompressed: true,
  transform: {
    lambdaArn: "arn:aws:lambda:us-east-1:123456789012:function:seal",
    megabytes: 1,
    seconds: 60,
    retries: 3,
  },
};

/** Each record becomes a line. */
const lines: Transform = async ({ records }) => ({
  records: records.map(({ recordId, data }) => ({ recordId, result: "Ok", data: base64(`${textOf(data)}\n`) })),
});

function open(transform: Transform = lines, over: Partial<DeliverySettings> = {}) {
  const time = { now: start };
  const stream: ShardRecord[] = [];
  const objects = new Map<string, string>();
  const events: FirehoseTransformationEvent[] = [];
  const { poll } = firehoseDelivery(
    { ...settings, ...over },
    {
      shards: { list: async () => ["shardId-000000000000"], next: async () => stream.splice(0) },
      transform: (event) => {
        events.push(event);
        return transform(event);
      },
      put: async (key, body) => void objects.set(key, (key.endsWith(".gz") ? gunzipSync(body) : body).toString()),
      now: () => time.now,
    },
  );
  const put = (...texts: readonly string[]) => {
    for (const text of texts)
      stream.push({ sequenceNumber: "4957", partitionKey: "p", bytes: Buffer.from(text), arrived: time.now });
  };
  /** Until everything that waits is due. */
  async function deliver(): Promise<void> {
    await poll();
    time.now += 15 * minute;
    await poll();
  }
  return { poll, put, deliver, time, objects, events };
}

describe("what stands in for Firehose", () => {
  it("asks when a megabyte waits or a minute is over, and writes when 64 are there or a quarter of an hour is over", async () => {
    const { poll, put, time, objects, events } = open();
    put("one", "two");
    expect(await poll()).toBe(2);
    time.now += minute - 1;
    await poll();
    expect(events).toHaveLength(0);
    time.now += 1;
    await poll();
    expect(events.map(({ records }) => records.map(({ data }) => textOf(data)))).toEqual([["one", "two"]]);
    put("x".repeat(1024 * 1024), "y");
    await poll();
    expect(events.map(({ records }) => records.length)).toEqual([2, 1]);
    time.now = start + 15 * minute - 1;
    await poll();
    expect(objects.size).toBe(0);
    time.now += 1;
    expect(await poll()).toBe(0);
    expect([...objects.values()].map((text) => text.slice(0, 10))).toEqual(["one\ntwo\nxx"]);
  });

  it("calls its function as AWS's example event has it", async () => {
    const { put, deliver, events } = open();
    put("Hello, this is a test 123.");
    await deliver();
    expect(events).toEqual([
      {
        invocationId: expect.any(String),
        deliveryStreamArn: settings.arn,
        sourceKinesisStreamArn: settings.sourceArn,
        region: "us-east-1",
        records: [
          {
            recordId: expect.any(String),
            approximateArrivalTimestamp: start,
            data: "SGVsbG8sIHRoaXMgaXMgYSB0ZXN0IDEyMy4=",
            kinesisRecordMetadata: {
              sequenceNumber: "4957",
              subsequenceNumber: "0",
              partitionKey: "p",
              shardId: "shardId-000000000000",
              approximateArrivalTimestamp: start,
            },
          },
        ],
      },
    ]);
  });

  it("names an object by the hour in which its oldest record came, in UTC, and by when it was written", async () => {
    const { put, deliver, time, objects } = open();
    time.now = Date.UTC(2018, 7, 27, 10, 59);
    put("before ten ends");
    time.now += 2 * minute;
    put("after");
    await deliver();
    const uuid = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    expect([...objects.keys()]).toEqual([
      expect.stringMatching(new RegExp(`^changes/2018/08/27/10/archive-1-2018-08-27-11-16-00-${uuid}\\.gz$`)),
    ]);
  });

  it.each([
    ["yyyy-MM", "2018-08"],
    ["yyyy/MM/dd/HH", "2018/08/27/10"],
  ])("evaluates !{timestamp:%s} as documented", (format, said) => {
    expect(evaluatedPrefix(`fhbase/!{timestamp:${format}}/`, start)).toBe(`fhbase/${said}/`);
  });

  it("puts nothing between records, and writes nothing of those that were dropped", async () => {
    const { put, deliver, objects } = open(async ({ records }) => ({
      records: records.map(({ recordId, data }) =>
        textOf(data) === "no" ? { recordId, result: "Dropped", data: "" } : { recordId, result: "Ok", data },
      ),
    }));
    put("a", "no", "b");
    await deliver();
    expect([...objects.values()]).toEqual(["ab"]);
  });

  it("asks again as often as it is told, and then writes down whole what came, with what was wrong", async () => {
    const { put, deliver, objects, events } = open(() => Promise.reject(new Error("timed out")));
    put("one", "two");
    await deliver();
    expect(events).toHaveLength(4);
    const [[key, text] = ["", ""], ...more] = [...objects];
    expect(more).toEqual([]);
    expect(key).toMatch(/^not-archived\/processing-failed\/2018\/08\/27\/10\/archive-1-/);
    expect(
      text
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual(
      ["one", "two"].map((said) => ({
        attemptsMade: 4,
        arrivalTimestamp: start,
        errorCode: "Lambda.FunctionError",
        errorMessage: "Error: timed out",
        attemptEndingTimestamp: start + 15 * minute,
        rawData: base64(said),
        lambdaArn: settings.transform.lambdaArn,
      })),
    );
  });

  it("takes a record for failed that the function says failed, leaves out, names twice, or says nothing of that is known", async () => {
    const { put, deliver, objects } = open(async ({ records }) => ({
      records: records.flatMap(({ recordId, data }) => {
        const kinds: Readonly<Record<string, readonly object[]>> = {
          failed: [{ recordId, result: "ProcessingFailed", data }],
          out: [],
          twice: [
            { recordId, result: "Ok", data },
            { recordId, result: "Ok", data },
          ],
          odd: [{ recordId, result: "Fine", data }],
          ok: [{ recordId, result: "Ok", data }],
        };
        return (kinds[textOf(data)] ?? []) as never[];
      }),
    }));
    put("failed", "out", "twice", "odd", "ok");
    await deliver();
    const failed = [...objects].find(([key]) => key.startsWith("not-archived/"))?.[1] ?? "";
    expect(
      failed
        .trim()
        .split("\n")
        .map((line) => textOf(JSON.parse(line).rawData)),
    ).toEqual(["failed", "out", "twice", "odd"]);
    expect([...objects].find(([key]) => key.startsWith("changes/"))?.[1]).toBe("ok");
  });

  it("takes no answer that is larger than a function's may be", async () => {
    const { put, deliver, events } = open(async ({ records }) => ({
      records: records.map(({ recordId }) => ({ recordId, result: "Ok", data: "A".repeat(6 * 1024 * 1024) })),
    }));
    put("one");
    await deliver();
    expect(events).toHaveLength(4);
  });

  it("is refused where Firehose wouldn't take its settings, or where they aren't understood here", () => {
    const refused = (over: Partial<DeliverySettings>) => expect(() => open(lines, over));
    refused({ buffer: { megabytes: 129, seconds: 900 } }).toThrow("SizeInMBs is from 1 to 128");
    refused({ buffer: { megabytes: 1, seconds: 901 } }).toThrow("IntervalInSeconds is from 0 to 900");
    refused({ transform: { ...settings.transform, megabytes: 4 } }).toThrow("BufferSizeInMBs is from 0.2 to 3");
    refused({ errorPrefix: "failed/" }).toThrow("an error's prefix has its type");
    expect(() => evaluatedPrefix("!{partitionKeyFromQuery:id}/", start)).toThrow("isn't understood here");
    expect(() => evaluatedPrefix("!{timestamp:ss}/", start)).toThrow("isn't understood here");
  });
});
