import { randomUUID } from "node:crypto";
import {
  CreateStreamCommand,
  DescribeStreamCommand,
  GetRecordsCommand,
  GetShardIteratorCommand,
  KinesisClient,
} from "@aws-sdk/client-kinesis";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import { describe, expect, inject, it, onTestFinished } from "vitest";
import { kinesisPhotoCues, photoRecordIn } from "../../../app/adapters/kinesis/photo-cues.ts";
import type { PhotoId, WorkspaceId } from "../../../app/ids.ts";

const acme = "T1" as WorkspaceId;
const photo = (name: string) => `T1-${name}` as PhotoId;

async function openStream(shards: number) {
  const client = new KinesisClient({ endpoint: inject("engines").kinesis, requestHandler: new NodeHttpHandler() });
  onTestFinished(() => client.destroy());
  const StreamName = `photos-${randomUUID()}`;
  await client.send(new CreateStreamCommand({ StreamName, ShardCount: shards }));
  const describe = async () => (await client.send(new DescribeStreamCommand({ StreamName }))).StreamDescription;
  await expect.poll(async () => (await describe())?.StreamStatus).toBe("ACTIVE");
  async function records(): Promise<Uint8Array[]> {
    const found: Uint8Array[] = [];
    for (const { ShardId } of (await describe())?.Shards ?? []) {
      const from = await client.send(
        new GetShardIteratorCommand({ StreamName, ShardId, ShardIteratorType: "TRIM_HORIZON" }),
      );
      const { Records = [] } = await client.send(new GetRecordsCommand({ ShardIterator: from.ShardIterator }));
      found.push(...Records.flatMap(({ Data }) => Data ?? []));
    }
    return found;
  }
  return { client, StreamName, records };
}

describe("the stream of photos", () => {
  it("tells of each photo, of one in the order that it was told in", async () => {
    const { client, StreamName, records } = await openStream(3);
    const tell = kinesisPhotoCues(client, StreamName);
    for (const name of ["F1", "F2", "F3"]) await tell({ workspace: acme, photo: photo(name) });
    await tell({ workspace: acme, photo: photo("F1"), again: true });
    const told = (await records()).map((bytes) => photoRecordIn(bytes));
    expect(told).toHaveLength(4);
    expect(told.filter((one) => one?.photo === "T1-F1")).toEqual([
      { workspace: "T1", photo: "T1-F1" },
      { workspace: "T1", photo: "T1-F1", again: true },
    ]);
  });

  it("that is not there is an error that says so", async () => {
    const { client } = await openStream(1);
    const tell = kinesisPhotoCues(client, "nowhere");
    await expect(tell({ workspace: acme, photo: photo("F1") })).rejects.toMatchObject({
      code: "service-refused",
      reason: "ResourceNotFoundException",
    });
  });

  it("with bytes that are none of its records says nothing", () => {
    for (const text of ["", "no", "[]", "null", '{"workspace":"T1"}', '{"workspace":1,"photo":"x"}'])
      expect(photoRecordIn(Buffer.from(text)), text).toBeUndefined();
  });
});
