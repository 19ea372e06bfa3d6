import { createHash, randomUUID } from "node:crypto";
import { CreateBucketCommand, GetObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { expect, inject, it } from "vitest";
import { s3DeadLetters } from "../../../app/adapters/s3/dead-letters.ts";
import type { WorkspaceId } from "../../../app/ids.ts";
import { deadLettersContract } from "../../contract/dead-letters.ts";

async function open() {
  const client = new S3Client({ endpoint: inject("engines").s3, forcePathStyle: true });
  const bucket = `archive-${randomUUID()}`;
  await client.send(new CreateBucketCommand({ Bucket: bucket }));
  let now = Date.UTC(2026, 10, 25);
  const again: { workspace: WorkspaceId; consumer: string; record: unknown }[] = [];
  const openLetters = () =>
    s3DeadLetters(client, {
      bucket,
      putAgain: async (consumer, workspace, _subject, record) => {
        again.push({ consumer, workspace, record });
      },
      clock: () => {
        now += 1;
        return now;
      },
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
    reopen: openLetters,
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
