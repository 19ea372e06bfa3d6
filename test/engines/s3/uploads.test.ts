import { CreateBucketCommand, S3Client } from "@aws-sdk/client-s3";
import { describe, expect, inject, it } from "vitest";
import { photoKey } from "../../../app/adapters/s3/photo-key.ts";
import { s3Photos } from "../../../app/adapters/s3/photos.ts";
import { s3Uploaded } from "../../../app/adapters/s3/uploaded.ts";
import { s3Uploads } from "../../../app/adapters/s3/uploads.ts";
import { upload, uploadsContract } from "../../contract/uploads.ts";

const client = new S3Client({
  endpoint: inject("engines").s3,
  forcePathStyle: true,
  requestChecksumCalculation: "WHEN_REQUIRED",
});
const bucket = `uploads-${Math.random().toString(36).slice(2)}`;
const parts = (url: string) => Object.fromEntries(new URL(url).searchParams);

uploadsContract(async () => {
  const own = `uploads-${Math.random().toString(36).slice(2)}`;
  await client.send(new CreateBucketCommand({ Bucket: own }));
  return {
    uploads: s3Uploads(client, { bucket: own }),
    photos: s3Photos(client, { bucket: own }),
    uploaded: (photo) => s3Uploaded(client, own, photoKey(upload.workspace, photo)),
    send: async ({ url, headers }, body) => (await fetch(url, { method: "PUT", headers, body })).status,
  };
});

describe("a grant of S3", () => {
  it("lets nobody be taken for somebody who uploaded what Octember itself put there", async () => {
    await client.send(new CreateBucketCommand({ Bucket: bucket }));
    await s3Photos(client, { bucket }).put(upload.workspace, upload.photo, new Uint8Array(3));
    expect(await s3Uploaded(client, bucket, photoKey(upload.workspace, upload.photo))).toBeUndefined();
    // Of what was purged before anybody was told of it nothing is known, either.
    await s3Photos(client, { bucket }).delete(upload.workspace, upload.photo);
    expect(await s3Uploaded(client, bucket, photoKey(upload.workspace, upload.photo))).toBeUndefined();
  });

  // S3Mock checks no signature: what is signed is read from the grant itself.
  it("fixes workspace, photo, member, message, size and type by its signature, and lasts for five minutes", async () => {
    const uploads = s3Uploads(client, { bucket, encryption: "aws:kms", clock: () => Date.UTC(2026, 0, 2, 3, 4, 5) });
    const { url, headers, expiresAt } = await uploads.grant(upload);
    expect(new URL(url).pathname).toBe(`/${bucket}/T1/T1-U1`);
    expect(parts(url)["X-Amz-SignedHeaders"]?.split(";")).toEqual([
      "content-length",
      "content-type",
      "host",
      "if-none-match",
      "x-amz-meta-member",
      "x-amz-meta-message",
      "x-amz-server-side-encryption",
    ]);
    expect(headers).toEqual({
      "content-length": "3",
      "content-type": "image/jpeg",
      "if-none-match": "*",
      "x-amz-meta-member": "U1",
      "x-amz-meta-message": "D1 1700000000.000100",
      "x-amz-server-side-encryption": "aws:kms",
    });
    expect(parts(url)).toMatchObject({ "X-Amz-Expires": "300", "X-Amz-Date": "20260102T030405Z" });
    expect(expiresAt).toBe(Date.UTC(2026, 0, 2, 3, 9, 5));
  });

  it("is another one for any other photo, member, message, size or type", async () => {
    const uploads = s3Uploads(client, { bucket, clock: () => 0 });
    const message = { channel: "D2", ts: "1700000000.000100" };
    const others = [
      {},
      { message },
      { photo: "T1-U2" },
      { workspace: "T2" },
      { member: "U2" },
      { bytes: 4 },
      { type: "image/png" },
    ];
    const signatures = await Promise.all(
      others.map(
        async (other) => parts((await uploads.grant({ ...upload, ...other } as typeof upload)).url)["X-Amz-Signature"],
      ),
    );
    expect(new Set(signatures).size).toBe(others.length);
    expect(parts((await uploads.grant(upload)).url)["X-Amz-Signature"]).toBe(signatures[0]);
  });

  it("says nothing of a sum of what isn't known yet", async () => {
    const { url } = await s3Uploads(client, { bucket }).grant(upload);
    expect(Object.keys(parts(url)).filter((name) => /checksum/i.test(name))).toEqual([]);
  });

  it("leads small photos through the gateway, where there is one, and larger ones straight to S3", async () => {
    const uploads = s3Uploads(client, { bucket, gateway: "https://gate.example/prod/photos/", clock: () => 0 });
    const small = new URL((await uploads.grant(upload)).url);
    expect(small.origin + small.pathname).toBe("https://gate.example/prod/photos/T1/T1-U1");
    const straight = await s3Uploads(client, { bucket, clock: () => 0 }).grant(upload);
    expect(small.search).toBe(new URL(straight.url).search);
    const large = await uploads.grant({ ...upload, bytes: 10 * 1024 * 1024 + 1 });
    expect(large.url.startsWith(inject("engines").s3)).toBe(true);
  });
});
