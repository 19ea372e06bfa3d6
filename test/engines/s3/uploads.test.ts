import { CreateBucketCommand, HeadObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { describe, expect, inject, it } from "vitest";
import { s3Photos } from "../../../app/adapters/s3/photos.ts";
import { s3Uploads } from "../../../app/adapters/s3/uploads.ts";
import type { MemberId, PhotoId, WorkspaceId } from "../../../app/ids.ts";

const client = new S3Client({
  endpoint: inject("engines").s3,
  forcePathStyle: true,
  requestChecksumCalculation: "WHEN_REQUIRED",
});
const bucket = `uploads-${Math.random().toString(36).slice(2)}`;
const upload = {
  workspace: "T1" as WorkspaceId,
  photo: "T1-F1" as PhotoId,
  member: "U1" as MemberId,
  bytes: 3,
  type: "image/jpeg",
};
const parts = (url: string) => Object.fromEntries(new URL(url).searchParams);

describe("a grant to upload", () => {
  it("puts the photo where it belongs, with whose it is, once", async () => {
    await client.send(new CreateBucketCommand({ Bucket: bucket }));
    const { url, headers } = await s3Uploads(client, { bucket }).grant(upload);
    const send = (body: string) => fetch(url, { method: "PUT", headers, body });
    expect((await send("abc")).status).toBe(200);
    const kept = await s3Photos(client, { bucket }).open(upload.workspace, upload.photo);
    expect(new TextDecoder().decode(kept)).toBe("abc");
    const head = await client.send(new HeadObjectCommand({ Bucket: bucket, Key: "T1/T1-F1" }));
    expect(head).toMatchObject({ Metadata: { member: "U1" }, ContentType: "image/jpeg", ContentLength: 3 });
    expect((await send("xyz")).status).toBe(412);
  });

  // S3Mock checks no signature: what is signed is read from the grant itself.
  it("fixes workspace, photo, member, size and type by its signature, and lasts for five minutes", async () => {
    const uploads = s3Uploads(client, { bucket, encryption: "aws:kms", clock: () => Date.UTC(2026, 0, 2, 3, 4, 5) });
    const { url, headers, expiresAt } = await uploads.grant(upload);
    expect(new URL(url).pathname).toBe(`/${bucket}/T1/T1-F1`);
    expect(parts(url)["X-Amz-SignedHeaders"]?.split(";")).toEqual([
      "content-length",
      "content-type",
      "host",
      "if-none-match",
      "x-amz-meta-member",
      "x-amz-server-side-encryption",
    ]);
    expect(headers).toEqual({
      "content-length": "3",
      "content-type": "image/jpeg",
      "if-none-match": "*",
      "x-amz-meta-member": "U1",
      "x-amz-server-side-encryption": "aws:kms",
    });
    expect(parts(url)).toMatchObject({ "X-Amz-Expires": "300", "X-Amz-Date": "20260102T030405Z" });
    expect(expiresAt).toBe(Date.UTC(2026, 0, 2, 3, 9, 5));
  });

  it("is another one for any other photo, member, size or type", async () => {
    const uploads = s3Uploads(client, { bucket, clock: () => 0 });
    const others = [{}, { photo: "T1-F2" }, { workspace: "T2" }, { member: "U2" }, { bytes: 4 }, { type: "image/png" }];
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
    expect(small.origin + small.pathname).toBe("https://gate.example/prod/photos/T1/T1-F1");
    const straight = await s3Uploads(client, { bucket, clock: () => 0 }).grant(upload);
    expect(small.search).toBe(new URL(straight.url).search);
    const large = await uploads.grant({ ...upload, bytes: 10 * 1024 * 1024 + 1 });
    expect(large.url.startsWith(inject("engines").s3)).toBe(true);
  });
});
