import { encodeCue } from "../../app/adapters/dynamodb/stream-record.ts";
import { putRecords } from "../../app/adapters/kinesis/put-records.ts";
import { s3DeadLetters } from "../../app/adapters/s3/dead-letters.ts";
import { photoKey } from "../../app/adapters/s3/photo-key.ts";
import type { ClusterId, PhotoId } from "../../app/ids.ts";
import type { PassOn } from "./arrive.ts";
import { kinesis } from "./aws-clients.ts";
import { s3 } from "./aws-s3.ts";

/** Where a stream's function sets aside what it can't follow. */
export function asideOf(get: (variable: "ARCHIVE_BUCKET") => string) {
  const putAgain = async () => {
    throw new Error("who follows a stream doesn't put into it");
  };
  return s3DeadLetters(s3(), { bucket: get("ARCHIVE_BUCKET"), putAgain });
}

/** What was set aside, and comes again by its stream. */
export function deadLettersOf(
  get: (variable: "ARCHIVE_BUCKET" | "RAW_BUCKET" | "PHOTOS_STREAM" | "CONTACTS_STREAM") => string,
  passOn: PassOn,
) {
  return s3DeadLetters(s3(), {
    bucket: get("ARCHIVE_BUCKET"),
    async putAgain(consumer, workspace, subject, record) {
      if (consumer === "arrive") return passOn(get("RAW_BUCKET"), photoKey(workspace, subject as PhotoId));
      const isPhoto = consumer === "read";
      // What Lambda wrote down is for all who follow.
      const to = consumer === "every" ? {} : { consumer };
      const cue = { workspace, cluster: subject as ClusterId, ...to };
      const bytes = isPhoto ? Buffer.from(JSON.stringify(record)) : encodeCue(cue);
      const stream = get(isPhoto ? "PHOTOS_STREAM" : "CONTACTS_STREAM");
      await putRecords(kinesis(), stream, [{ key: `${workspace} ${subject}`, bytes }]);
    },
  });
}
