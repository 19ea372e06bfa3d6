import { randomUUID } from "node:crypto";
import { expect, inject, it } from "vitest";
import { putRecords } from "../../../app/adapters/kinesis/put-records.ts";
import { kinesisShards, type ShardRecord } from "./shards.ts";
import { createStream, kinesisOf } from "./streams.ts";

it("a stream's shards are read from the beginning on, each record once and in its shard's order, also where a read failed", async () => {
  const client = kinesisOf(inject("engines").kinesis);
  const stream = await createStream(client, 2);
  const shards = kinesisShards(client, stream);
  const names = await shards.list();
  expect(names).toHaveLength(2);
  const read: ShardRecord[] = [];
  const readOn = async () => {
    for (const shard of names) read.push(...(await shards.next(shard)));
  };
  const put = (from: number, to: number) =>
    putRecords(
      client,
      stream,
      Array.from({ length: to - from }, (_, at) => ({ key: randomUUID(), bytes: Buffer.from(String(from + at)) })),
    );
  const before = Date.now();
  await put(0, 20);
  await readOn();
  await put(20, 40);
  const { send } = client;
  client.send = () => Promise.reject(new Error("gone"));
  await expect(readOn()).rejects.toThrow("gone");
  client.send = send;
  await readOn();
  await readOn();
  const texts = read.map(({ bytes }) => Number(Buffer.from(bytes).toString()));
  expect(texts.toSorted((a, b) => a - b)).toEqual([...Array(40).keys()]);
  for (const { partitionKey, sequenceNumber, arrived } of read) {
    expect(partitionKey).toMatch(/^[0-9a-f-]{36}$/);
    expect(sequenceNumber).toMatch(/^\d+$/);
    expect(Math.abs(arrived - before)).toBeLessThan(3_600_000);
  }
});
