import { encodeCue } from "../../app/adapters/dynamodb/stream-record.ts";
import { putRecords } from "../../app/adapters/kinesis/put-records.ts";
import { s3DeadLetters } from "../../app/adapters/s3/dead-letters.ts";
import type { ClusterId } from "../../app/ids.ts";
import { kinesis, s3 } from "./aws-clients.ts";

/** Where a stream's function sets aside what it can't follow. */
export function asideOf(get: (variable: "ARCHIVE_BUCKET") => string) {
  const putAgain = async () => {
    throw new Error("who follows a stream doesn't put into it");
  };
  return s3DeadLetters(s3(), { bucket: get("ARCHIVE_BUCKET"), putAgain });
}

/** What was set aside, and comes again by its stream. */
export function deadLettersOf(get: (variable: "ARCHIVE_BUCKET" | "PHOTOS_STREAM" | "CONTACTS_STREAM") => string) {
  return s3DeadLetters(s3(), {
    bucket: get("ARCHIVE_BUCKET"),
    async putAgain(consumer, workspace, subject, record) {
      const isPhoto = consumer === "read";
      const cue = { workspace, cluster: subject as ClusterId, consumer };
      const bytes = isPhoto ? Buffer.from(JSON.stringify(record)) : encodeCue(cue);
      const stream = get(isPhoto ? "PHOTOS_STREAM" : "CONTACTS_STREAM");
      await putRecords(kinesis(), stream, [{ key: `${workspace} ${subject}`, bytes }]);
    },
  });
}
