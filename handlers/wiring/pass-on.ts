import { kinesisPhotoCues } from "../../app/adapters/kinesis/photo-cues.ts";
import { s3Uploaded } from "../../app/adapters/s3/uploaded.ts";
import type { Log } from "../../app/log.ts";
import type { ArriveOptions } from "./arrive.ts";
import { kinesis } from "./aws-clients.ts";
import { s3 } from "./aws-s3.ts";
import { inboxOf, notesOf, stateOf } from "./aws-stores.ts";

/** What passes on photos that came to lie in their bucket: to the stream of photos, and uploads to the inbox. */
export function arriveOptions(
  get: (variable: "STATE_TABLE" | "INBOX_QUEUE_URL" | "PHOTOS_STREAM") => string,
  log: Log,
): ArriveOptions {
  const tell = kinesisPhotoCues(kinesis(), get("PHOTOS_STREAM"));
  return {
    statuses: notesOf(stateOf(get)).statuses,
    toReader: (workspace, photo) => tell({ workspace, photo }),
    inbox: inboxOf(get),
    uploaded: (bucket, key) => s3Uploaded(s3(), bucket, key),
    log,
  };
}
