import { archiveKeysOf } from "./wiring/archive.ts";
import { openSeal } from "./wiring/seal.ts";
import { settingsFor } from "./wiring/settings.ts";

const { get, log, named } = settingsFor("seal", process.env);

/** Firehose → sealed lines of the archive. */
export const handler = named(openSeal({ archiveKeys: archiveKeysOf(get), log }));
