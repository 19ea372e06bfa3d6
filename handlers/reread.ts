import { lookAtBucket, photosOf } from "./wiring/aws-s3.ts";
import { lookAtTable, notesOf, stateOf } from "./wiring/aws-stores.ts";
import { lookAtFunction } from "./wiring/called-functions.ts";
import { openOperations } from "./wiring/operation.ts";
import { readerOfPhoto } from "./wiring/reader-of-photo.ts";
import { rereadOperation } from "./wiring/reread.ts";
import { settingsFor } from "./wiring/settings.ts";
import { truthOf } from "./wiring/truth-store.ts";

const { get, named } = settingsFor("reread", process.env);
const { choices } = notesOf(stateOf(get));

/** What an operator asks for after a new version: `{"do": "reread"}`. */
export const handler = named(
  openOperations("reread", {
    reread: rereadOperation({ truth: truthOf(get), photos: photosOf(get), readerOf: readerOfPhoto(get, choices) }),
  }),
  { TRUTH_TABLE: lookAtTable, STATE_TABLE: lookAtTable, RAW_BUCKET: lookAtBucket, READER_FUNCTION: lookAtFunction },
);
