import { kinesisPhotoCues } from "../app/adapters/kinesis/photo-cues.ts";
import { openLog } from "../app/log.ts";
import { openArrive } from "./wiring/arrive.ts";
import { kinesis } from "./wiring/aws-clients.ts";
import { notesOf, stateOf } from "./wiring/aws-stores.ts";
import { settingsFor } from "./wiring/settings.ts";

const { get, logLevel } = settingsFor("arrive", process.env);
const tell = kinesisPhotoCues(kinesis(), get("PHOTOS_STREAM"));

/** Bucket of photos → stream `photos`. */
export const handler = openArrive({
  statuses: notesOf(stateOf(get)).statuses,
  toReader: (workspace, photo) => tell({ workspace, photo }),
  log: openLog(logLevel),
});
