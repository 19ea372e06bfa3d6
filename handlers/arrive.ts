import { openArrive } from "./wiring/arrive.ts";
import { lookAtQueue, lookAtTable } from "./wiring/aws-stores.ts";
import { lookAtStream } from "./wiring/look-at-stream.ts";
import { arriveOptions } from "./wiring/pass-on.ts";
import { settingsFor } from "./wiring/settings.ts";

const { get, log, named } = settingsFor("arrive", process.env);

/** Bucket of photos → stream `photos`; uploads → inbox. */
export const handler = named(openArrive(arriveOptions(get, log)), {
  STATE_TABLE: lookAtTable,
  INBOX_QUEUE_URL: lookAtQueue,
  PHOTOS_STREAM: lookAtStream,
});
