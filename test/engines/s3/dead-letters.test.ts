import { createHash, randomUUID } from "node:crypto";
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { expect, inject, it } from "vitest";
import { type S3DeadLettersOptions, s3DeadLetters } from "../../../app/adapters/s3/dead-letters.ts";
import type { WorkspaceId } from "../../../app/ids.ts";
import { deadLettersContract } from "../../contract/dead-letters.ts";

async function open() {
  const client = new S3Client({ endpoint: inject("engines").s3, forcePathStyle: true });
  const bucket = `archive-${randomUUID()}`;
  await client.send(new CreateBucketCommand({ Bucket: bucket }));
  let now = Date.UTC(2026, 10, 25);
  const again: { workspace: WorkspaceId; consumer: string; record: unknown }[] = [];
  const putAgain: S3DeadLettersOptions["putAgain"] = async (consumer, workspace, _subject, record) => {
    again.push({ consumer, workspace, record });
  };
  const openLetters = (over: Partial<S3DeadLettersOptions> = {}) =>
    s3DeadLetters(client, {
      bucket,
      putAgain,
      clock: () => {
        now += 1;
        return now;
      },
      ...over,
    });
  return { client, bucket, again, openLetters };
}

/** Ids of imported cards have what paths don't. */
const subject = (n: number) => `17500000${n}.000100-명함/${n} #%-0`;

deadLettersContract(async () => {
  const { again, openLetters } = await open();
  const letters = openLetters();
  return {
    letters,
    reopen: () => openLetters(),
    setAside: (workspace, consumer, n, reason) =>
      letters.setAside(consumer, workspace, { subject: subject(n), reason, record: { about: subject(n) } }),
    subject,
    cameAgain: async (workspace, consumer) =>
      again
        .filter((one) => one.workspace === workspace && one.consumer === consumer)
        .map(({ record }) => (record as { about: string }).about),
  };
});

it("notes where bytes were that nobody can read, keeps nothing of them, and lists them nowhere", async () => {
  const { client, bucket, openLetters } = await open();
  const letters = openLetters();
  const bytes = Buffer.from("Jisoo Park, 010-1234-5678");
  await letters.noteUnreadable("search", "4957", bytes, "no JSON object");
  expect(await letters.list(undefined, 10)).toEqual([]);
  const kept = await client.send(new GetObjectCommand({ Bucket: bucket, Key: "unreadable/search/4957" }));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  expect(JSON.parse((await kept.Body?.transformToString()) ?? "")).toEqual({
    reason: "no JSON object",
    sequence: "4957",
    bytes: bytes.length,
    sha256,
  });
});

const acme = "T1" as WorkspaceId;

it("keeps what its stream didn't take", async () => {
  const { openLetters } = await open();
  const full = async () => Promise.reject(new Error("the stream is full"));
  await openLetters().setAside("search", acme, { subject: "1", reason: "broken", record: {} });
  const [dead, ...others] = await openLetters().list(acme, 10);
  if (dead === undefined) throw new Error("it was set aside");
  await expect(openLetters({ putAgain: full }).again(dead)).rejects.toThrow("the stream is full");
  expect([others, await openLetters().list(acme, 10)]).toEqual([[], [dead]]);
});

it("lists the newest of several about one thing, whose older ones weren't deleted when their program ended", async () => {
  const { client, bucket, openLetters } = await open();
  await openLetters().setAside("search", acme, { subject: "1", reason: "newer", record: {} });
  for (const year of [2024, 2025]) {
    const Key = `dead/search/T1/1/${year}-01-01T00:00:00.000Z-00`;
    await client.send(
      new PutObjectCommand({ Bucket: bucket, Key, Body: JSON.stringify({ reason: "older", record: {} }) }),
    );
  }
  expect((await openLetters().list(acme, 10)).map(({ reason }) => reason)).toEqual(["newer"]);
});
