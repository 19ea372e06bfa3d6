import { gzipSync } from "node:zlib";
import {
  CreateBucketCommand,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
} from "@aws-sdk/client-s3";
import { expect, inject, it } from "vitest";
import { s3Client } from "../../../app/adapters/s3/client.ts";
import { failedUnder, notArchivedUnder, s3Leftovers } from "../../../app/adapters/s3/leftovers.ts";

it("what AWS's services left in a bucket is read, compressed or not, and goes with every version, and nothing else does", async () => {
  const client = s3Client({ endpoint: inject("engines").s3, forcePathStyle: true });
  const bucket = `leftovers-${Math.random().toString(36).slice(2)}`;
  await client.send(new CreateBucketCommand({ Bucket: bucket }));
  const VersioningConfiguration = { Status: "Enabled" } as const;
  await client.send(new PutBucketVersioningCommand({ Bucket: bucket, VersioningConfiguration }));
  const put = (Key: string, Body: string | Buffer) => client.send(new PutObjectCommand({ Bucket: bucket, Key, Body }));
  const batch = `${failedUnder}14e0db71/shardId-000000000001/2026/11/08/2026-11-08T11.00.00-b4ce`;
  const failed = `${notArchivedUnder}processing-failed/2026/11/08/11/archive-1-2026-11-08-11-00-00-b4ce`;
  await put(batch, "older");
  await put(batch, '{"payload":"박지수"}');
  await put(failed, gzipSync('{"rawData":""}\n'));
  await put("dead/read/T1/1", "{}");

  const leftovers = s3Leftovers(client, { bucket });
  const under = async (prefix: string) => {
    const all = [];
    for await (const one of leftovers.under(prefix)) all.push(one);
    return all;
  };
  expect(await under(failedUnder)).toEqual([{ key: batch, text: '{"payload":"박지수"}' }]);
  expect(await under(notArchivedUnder)).toEqual([{ key: failed, text: '{"rawData":""}\n' }]);
  for (const key of [batch, failed, batch]) await leftovers.remove(key);
  expect([await under(failedUnder), await under(notArchivedUnder)]).toEqual([[], []]);
  const { Versions = [], DeleteMarkers = [] } = await client.send(new ListObjectVersionsCommand({ Bucket: bucket }));
  expect([Versions.map(({ Key }) => Key), DeleteMarkers]).toEqual([["dead/read/T1/1"], []]);
});
