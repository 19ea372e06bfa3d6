import type { S3Client } from "@aws-sdk/client-s3";
import type { S3Event } from "aws-lambda";
import { describe, expect, it } from "vitest";
import { chanceOf } from "./draw.ts";
import { bucketSource } from "./hand-on.ts";

/** A bucket with these keys. */
const holding = (...keys: readonly string[]) =>
  ({ send: async () => ({ Contents: keys.map((Key) => ({ Key })) }) }) as unknown as S3Client;

const keysOf = ({ Records }: S3Event) => Records.map(({ s3 }) => s3.object.key);

describe("what stands in for S3's notifications", () => {
  it("tells of each object twice, in another order than they came in, and of none again later", async () => {
    const keys = Array.from({ length: 12 }, (_, at) => `T1/T1-F${at}`);
    const told: string[] = [];
    const source = bucketSource(
      holding(...keys),
      "raw",
      async (event) => void told.push(...keysOf(event)),
      chanceOf(3),
    );
    while ((await source.poll()) > 0);
    expect(told.toSorted()).toEqual([...keys, ...keys].sort());
    expect(told).not.toEqual(keys.flatMap((key) => [key, key]));
  });

  it("has the shape of AWS's example event, with the bucket's name, and keys encoded as a form's values are", async () => {
    const events: S3Event[] = [];
    await bucketSource(holding("red flower+%.jpg/박"), "octember-raw", async (event) => void events.push(event)).poll();
    expect(events[0]?.Records[0]).toMatchObject({
      eventVersion: "2.1",
      eventSource: "aws:s3",
      eventName: "ObjectCreated:Put",
      s3: {
        s3SchemaVersion: "1.0",
        bucket: { name: "octember-raw", arn: "arn:aws:s3:::octember-raw" },
        object: { key: "red+flower%2B%25.jpg/%EB%B0%95", sequencer: expect.any(String) },
      },
    });
  });

  it("gives up what the function failed at as often as it may, as often as it takes to write that down", async () => {
    const written: [keys: readonly string[], error: unknown][] = [];
    let tries = 0;
    let isFull = true;
    const arrive = async () => {
      tries += 1;
      throw new Error(`ended ${tries}`);
    };
    const source = bucketSource(holding("T1/T1-F1"), "raw", arrive, () => 0, {
      retries: 2,
      async write(event, error) {
        if (isFull) throw new Error("full");
        written.push([keysOf(event), String(error)]);
      },
    });
    for (let time = 0; time < 3; time += 1) await source.poll();
    expect([tries, written]).toEqual([3, []]);
    isFull = false;
    while ((await source.poll()) > 0);
    expect([tries, written]).toEqual([4, [[["T1/T1-F1", "T1/T1-F1"], "Error: ended 4"]]]);
  });

  it("tells again of what the function failed at", async () => {
    let tries = 0;
    const source = bucketSource(holding("T1/T1-F1"), "raw", async () => {
      tries += 1;
      if (tries === 1) throw new Error("ended");
    });
    while ((await source.poll()) > 0);
    expect(tries).toBe(2);
  });
});
