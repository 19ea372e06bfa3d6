import { kinesisPhotoCues } from "../app/adapters/kinesis/photo-cues.ts";
import { s3Uploaded } from "../app/adapters/s3/uploaded.ts";
import { openArrive } from "./wiring/arrive.ts";
import { kinesis } from "./wiring/aws-clients.ts";
import { s3 } from "./wiring/aws-s3.ts";
import { inboxOf, lookAtQueue, lookAtTable, notesOf, stateOf } from "./wiring/aws-stores.ts";
import { lookAtStream } from "./wiring/look-at-stream.ts";
import { settingsFor } from "./wiring/settings.ts";

const { get, log, named } = settingsFor("arrive", process.env);
const tell = kinesisPhotoCues(kinesis(), get("PHOTOS_STREAM"));

/** Bucket of photos → stream `photos`; uploads → inbox. */
export const handler = named(
  openArrive({
    statuses: notesOf(stateOf(get)).statuses,
    toReader: (workspace, photo) => tell({ workspace, photo }),
    inbox: inboxOf(get),
    uploaded: (bucket, key) => s3Uploaded(s3(), bucket, key),
    log,
  }),
  { STATE_TABLE: lookAtTable, INBOX_QUEUE_URL: lookAtQueue, PHOTOS_STREAM: lookAtStream },
);
