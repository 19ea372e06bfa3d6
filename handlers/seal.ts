import { archiveKeysOf, lookAtArchiveSecret } from "./wiring/archive.ts";
import { lookAtTable } from "./wiring/aws-stores.ts";
import { openSeal } from "./wiring/seal.ts";
import { settingsFor } from "./wiring/settings.ts";

const { get, log, named } = settingsFor("seal", process.env);

/** Firehose → sealed lines of the archive. */
export const handler = named(openSeal({ archiveKeys: archiveKeysOf(get), log }), {
  TRUTH_TABLE: lookAtTable,
  STATE_TABLE: lookAtTable,
  ARCHIVE_SECRET_ARN: lookAtArchiveSecret,
});
