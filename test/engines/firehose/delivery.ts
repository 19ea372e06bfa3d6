import { randomUUID } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Shards } from "../kinesis/shards.ts";
import { checkDelivery, type DeliverySettings, evaluatedPrefix, objectSuffix } from "./delivery-settings.ts";
import { type Taken, type Transform, type Transformed, transformed } from "./transform.ts";

interface Surroundings {
  readonly shards: Shards;
  readonly transform: Transform;
  /** Writes an object to the bucket. */
  readonly put: (key: string, body: Buffer) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const megabyte = 1024 * 1024;

/**
 * Stands in for Firehose between a stream and a bucket: gathers, asks its function, gathers what that says, and writes it, one record
 * after the other and nothing between them, by the hour of the oldest. What failed is written as it came, apart.
 */
export function firehoseDelivery(settings: DeliverySettings, { shards, transform, put, now }: Surroundings) {
  checkDelivery(settings);
  const incoming: Taken[] = [];
  const outgoing: Transformed[] = [];

  const isDue = (bytes: number, oldest: number, hints: { readonly megabytes: number; readonly seconds: number }) =>
    bytes >= hints.megabytes * megabyte || now() - oldest >= hints.seconds * 1_000;
  const oldestOf = (some: readonly { readonly arrived: number }[]) => Math.min(...some.map(({ arrived }) => arrived));

  async function read(): Promise<void> {
    for (const shard of await shards.list())
      for (const record of await shards.next(shard)) incoming.push({ ...record, shard });
  }

  async function askDue(): Promise<void> {
    const most = settings.transform.megabytes * megabyte;
    while (incoming.length > 0) {
      let bytes = 0;
      const end = incoming.findIndex((record) => {
        bytes += record.bytes.length;
        return bytes >= most;
      });
      const batch = incoming.slice(0, end < 0 ? incoming.length : end + 1);
      if (!isDue(bytes, oldestOf(batch), settings.transform)) return;
      outgoing.push(...(await transformed(settings, batch, randomUUID(), transform, now)));
      incoming.splice(0, batch.length);
    }
  }

  async function writeDue(): Promise<void> {
    const sizeOf = (one: Transformed) => (one.kind === "ok" ? one.bytes.length : 0);
    const bytes = outgoing.reduce((sum, one) => sum + sizeOf(one), 0);
    if (outgoing.length === 0 || !isDue(bytes, oldestOf(outgoing), settings.buffer)) return;
    const suffix = objectSuffix(settings.name, now(), randomUUID(), settings.isCompressed);
    const packed = (body: Buffer) => (settings.isCompressed ? gzipSync(body) : body);
    const good = outgoing.filter((one) => one.kind === "ok");
    if (good.length > 0)
      await put(
        evaluatedPrefix(settings.prefix, oldestOf(good)) + suffix,
        packed(Buffer.concat(good.map((one) => one.bytes))),
      );
    const failed = outgoing.filter((one) => one.kind === "failed");
    if (failed.length > 0)
      await put(
        evaluatedPrefix(settings.errorPrefix, oldestOf(failed), "processing-failed") + suffix.replace(/\.gz$/, ""),
        Buffer.from(failed.map(({ said }) => `${JSON.stringify(said)}\n`).join("")),
      );
    outgoing.length = 0;
  }

  return {
    /** Does what is due. @returns how many records wait, in whatever form. */
    async poll(): Promise<number> {
      await read();
      await askDue();
      await writeDue();
      return incoming.length + outgoing.length;
    },
  };
}
