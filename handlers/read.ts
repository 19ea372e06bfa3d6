import { lookAtBucket, photosOf } from "./wiring/aws-s3.ts";
import { inboxOf, lookAtQueue, lookAtTable, notesOf, stateOf } from "./wiring/aws-stores.ts";
import { lookAtFunction } from "./wiring/called-functions.ts";
import { asideOf } from "./wiring/dead-letters.ts";
import { openRead } from "./wiring/read.ts";
import { readerOfPhoto } from "./wiring/reader-of-photo.ts";
import { settingsFor } from "./wiring/settings.ts";
import { truthOf } from "./wiring/truth-store.ts";

const { get, log, named } = settingsFor("read", process.env);
const { statuses, choices } = notesOf(stateOf(get));

/** Stream `photos` → text → truth, and a job that shows it. */
export const handler = named(
  openRead({
    truth: truthOf(get),
    statuses,
    photos: photosOf(get),
    readerOf: readerOfPhoto(get, choices),
    inbox: inboxOf(get),
    aside: asideOf(get),
    log,
  }),
  {
    TRUTH_TABLE: lookAtTable,
    STATE_TABLE: lookAtTable,
    RAW_BUCKET: lookAtBucket,
    ARCHIVE_BUCKET: lookAtBucket,
    INBOX_QUEUE_URL: lookAtQueue,
    READER_FUNCTION: lookAtFunction,
  },
);
