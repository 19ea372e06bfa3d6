import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { KinesisStreamEvent, KinesisStreamRecord, S3Event, SQSEvent, SQSRecord } from "aws-lambda";
import { onTestFinished } from "vitest";
import { encodeCue } from "../../app/adapters/dynamodb/stream-record.ts";
import { photoKey } from "../../app/adapters/s3/photo-key.ts";
import type { SqsJobs } from "../../app/adapters/sqs/jobs.ts";
import type { PhotoId, WorkspaceId } from "../../app/ids.ts";
import { openStore } from "../../app/local/open-store.ts";
import type { SetAside } from "../../app/ports/dead-letters.ts";
import type { Taken } from "../../app/ports/inbox.ts";

/** What stands in for AWS's services where no engine is needed: one SQLite file, and events of recorded shapes. Closed after the test. */
export async function openSqliteCloud() {
  const folder = await mkdtemp(join(tmpdir(), "octember-cloud-"));
  const store = openStore(folder);
  onTestFinished(async () => {
    store.close();
    await rm(folder, { recursive: true, force: true });
  });
  const { photos: kept, inbox } = store;
  const arrived: string[] = [];
  const photoStream: KinesisStreamRecord[] = [];
  const setAside: { consumer: string; subject: string; reason: string }[] = [];
  let sequence = 0;

  const photos: typeof kept = {
    ...kept,
    async put(workspace, photo, bytes) {
      const put = await kept.put(workspace, photo, bytes);
      if (put === "created") arrived.push(photoKey(workspace, photo));
      return put;
    },
  };
  const aside: SetAside = {
    async setAside(consumer, _, { subject, reason }) {
      setAside.push({ consumer, subject, reason });
    },
    async noteUnreadable(consumer, at, _, reason) {
      setAside.push({ consumer, subject: at, reason });
    },
  };
  const jobs: SqsJobs = {
    begin: async ({ body }) => JSON.parse(body) as Taken,
    release: async () => {},
    putOff: async () => {},
    done: (job) => inbox.done(job),
    retry: (job, ...rest) => inbox.retry(job, ...rest),
    giveUp: (job, reason) => inbox.giveUp(job, reason),
  };

  return {
    store,
    ports: { ...store, photos },
    aside,
    setAside,
    jobs,
    toReader: async (workspace: WorkspaceId, photo: PhotoId) => {
      sequence += 1;
      photoStream.push(kinesisRecord(sequence, JSON.stringify({ workspace, photo })));
    },
    /** What the services would hand to their functions now. */
    async messages(): Promise<SQSEvent> {
      return { Records: (await inbox.take(10)).map(sqsRecord) };
    },
    created(): S3Event {
      return { Records: arrived.splice(0).flatMap((key) => [s3Record(key), s3Record(key)]) };
    },
    photosTold: (): KinesisStreamEvent => ({ Records: photoStream.splice(0) }),
    async contactsTold(): Promise<KinesisStreamEvent> {
      const changes = await store.changes.next("stream", 100);
      for (const change of changes) await store.changes.settle("stream", change, { kind: "done" });
      const records = changes.map(({ workspace, snapshot }) => {
        sequence += 1;
        return kinesisRecord(sequence, encodeCue({ workspace, cluster: snapshot.cluster }));
      });
      return { Records: records };
    },
  };
}

/** "Using Lambda with Amazon SQS", its example event. */
function sqsRecord(job: Taken): SQSRecord {
  const now = String(Date.now());
  return {
    messageId: `${job.workspace} ${job.key}`,
    receiptHandle: "AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a...",
    body: JSON.stringify(job),
    attributes: {
      ApproximateReceiveCount: String(job.attempt),
      SentTimestamp: now,
      SequenceNumber: "18849496460467696128",
      MessageGroupId: `${job.workspace} ${job.lane}`,
      SenderId: "AIDAIO23YVJENQZJOL4VO",
      MessageDeduplicationId: `${job.workspace} ${job.key}`,
      ApproximateFirstReceiveTimestamp: now,
    },
    messageAttributes: {},
    md5OfBody: "e4e68fb7bd0e697a0ae8f1bb342846b3",
    eventSource: "aws:sqs",
    eventSourceARN: "arn:aws:sqs:us-east-2:123456789012:inbox.fifo",
    awsRegion: "us-east-2",
  };
}

/** "Using Lambda with Kinesis Data Streams", its example event. */
export function kinesisRecord(sequence: number, data: string | Uint8Array): KinesisStreamRecord {
  const sequenceNumber = String(sequence).padStart(56, "4");
  return {
    kinesis: {
      kinesisSchemaVersion: "1.0",
      partitionKey: "1",
      sequenceNumber,
      data: Buffer.from(data).toString("base64"),
      approximateArrivalTimestamp: 1545084650.987,
    },
    eventSource: "aws:kinesis",
    eventVersion: "1.0",
    eventID: `shardId-000000000006:${sequenceNumber}`,
    eventName: "aws:kinesis:record",
    invokeIdentityArn: "arn:aws:iam::123456789012:role/lambda-role",
    awsRegion: "us-east-2",
    eventSourceARN: "arn:aws:kinesis:us-east-2:123456789012:stream/lambda-stream",
  };
}

/** "Event message structure" of S3, version 2.1. */
export function s3Record(key: string, bucket = "raw"): S3Event["Records"][number] {
  return {
    eventVersion: "2.1",
    eventSource: "aws:s3",
    awsRegion: "us-west-2",
    eventTime: "1970-01-01T00:00:00.000Z",
    eventName: "ObjectCreated:Put",
    userIdentity: { principalId: "AIDAJDPLRKLG7UEXAMPLE" },
    requestParameters: { sourceIPAddress: "172.16.0.1" },
    responseElements: {
      "x-amz-request-id": "C3D13FE58DE4C810",
      "x-amz-id-2": "FMyUVURIY8/IgAtTv8xRjskZQpcIZ9KG4V5Wp6S7S/JRWeUWerMUE5JgHvANOjpD",
    },
    s3: {
      s3SchemaVersion: "1.0",
      configurationId: "raw",
      bucket: { name: bucket, ownerIdentity: { principalId: "A3NL1KOZZKExample" }, arn: `arn:aws:s3:::${bucket}` },
      object: {
        // As a form has it: "Amazon S3 URL-encodes the object key name".
        key: encodeURIComponent(key).replaceAll("%20", "+").replaceAll("%2F", "/"),
        size: 1024,
        eTag: "d41d8cd98f00b204e9800998ecf8427e",
        sequencer: "0055AED6DCD90281E5",
      },
    },
  };
}
