import {
  CreateBucketCommand,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
} from "@aws-sdk/client-s3";
import { describe, expect, inject, it } from "vitest";
import { ServiceRefused, ServiceStopped } from "../../../app/adapters/aws-errors.ts";
import { s3Client } from "../../../app/adapters/s3/client.ts";
import { s3Photos } from "../../../app/adapters/s3/photos.ts";
import type { PhotoId, WorkspaceId } from "../../../app/ids.ts";
import { photosContract } from "../../contract/photos.ts";
import { startEngine } from "../start-engine.ts";

const client = s3Client({ endpoint: inject("engines").s3, forcePathStyle: true });
const acme = "T1" as WorkspaceId;
const photo = "T1-F1" as PhotoId;

async function newBucket(at = client): Promise<string> {
  const bucket = `photos-${Math.random().toString(36).slice(2)}`;
  await at.send(new CreateBucketCommand({ Bucket: bucket }));
  await at.send(new PutBucketVersioningCommand({ Bucket: bucket, VersioningConfiguration: { Status: "Enabled" } }));
  return bucket;
}

/**
 * S3 lets one of several conditional writes of a key be the first (AWS, "How to prevent object overwrites with conditional writes"); S3Mock
 * looks first and writes then, so that of four at once each may be. Here they reach it one after the other.
 */
function oneAtATime(): ReturnType<typeof s3Client> {
  const gated = s3Client({ endpoint: inject("engines").s3, forcePathStyle: true });
  let turn: Promise<unknown> = Promise.resolve();
  gated.middlewareStack.add(
    (next, { commandName }) =>
      (args) => {
        if (commandName !== "PutObjectCommand") return next(args);
        const sent = turn.then(() => next(args));
        turn = sent.catch(() => {});
        return sent;
      },
    { step: "finalizeRequest", priority: "low" },
  );
  return gated;
}

photosContract(async () => {
  const bucket = await newBucket();
  const gated = oneAtATime();
  return [s3Photos(gated, { bucket }), s3Photos(gated, { bucket, encryption: "AES256" })];
});

describe("photos in S3", () => {
  it("are gone when they are deleted: no version stays, and none of another's", async () => {
    const bucket = await newBucket();
    const photos = s3Photos(client, { bucket });
    await photos.put(acme, photo, new Uint8Array([1]));
    await photos.put(acme, "T1-F12" as PhotoId, new Uint8Array([2]));
    for (const n of [3, 4, 5]) {
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: "T1/T1-F1", Body: new Uint8Array([n]) }));
    }
    const versions = async () => {
      const { Versions = [], DeleteMarkers = [] } = await client.send(
        new ListObjectVersionsCommand({ Bucket: bucket }),
      );
      return [...Versions, ...DeleteMarkers].map(({ Key }) => Key);
    };
    expect((await versions()).toSorted()).toEqual(["T1/T1-F1", "T1/T1-F1", "T1/T1-F1", "T1/T1-F1", "T1/T1-F12"]);
    await photos.delete(acme, photo);
    expect(await versions()).toEqual(["T1/T1-F12"]);
    expect(await photos.put(acme, photo, new Uint8Array([6]))).toBe("created");
  });

  it("that can't be kept are an error that says whether to try again, with its cause", async () => {
    const nowhere = s3Photos(client, { bucket: "no-such-bucket" });
    const refused = await nowhere.put(acme, photo, new Uint8Array(1)).catch((thrown: unknown) => thrown);
    expect(refused).toBeInstanceOf(ServiceRefused);
    expect(refused).toMatchObject({ reason: "NoSuchBucket", retryable: false, cause: expect.any(Error) });
    await expect(nowhere.open(acme, photo)).rejects.toMatchObject({ reason: "NoSuchBucket" });
    await expect(nowhere.delete(acme, photo)).rejects.toMatchObject({ reason: "NoSuchBucket" });
  });

  it("are there again, as they were, when S3 was stopped and came back", async () => {
    const engine = await startEngine("s3");
    try {
      const own = s3Client({ endpoint: engine.url, forcePathStyle: true, maxAttempts: 2 });
      const photos = s3Photos(own, { bucket: await newBucket(own) });
      await photos.put(acme, photo, new Uint8Array([1, 2]));
      await engine.stop();
      const asked = [
        () => photos.open(acme, photo),
        () => photos.put(acme, photo, new Uint8Array(1)),
        () => photos.delete(acme, photo),
      ];
      for (const ask of asked) {
        const stopped = await ask().catch((thrown: unknown) => thrown);
        expect(stopped).toBeInstanceOf(ServiceStopped);
        expect(stopped).toMatchObject({ retryable: true });
      }
      await engine.start();
      expect([...((await photos.open(acme, photo)) ?? [])]).toEqual([1, 2]);
      expect(await photos.put(acme, photo, new Uint8Array(1))).toBe("existed");
    } finally {
      await engine.remove();
    }
  });
});
