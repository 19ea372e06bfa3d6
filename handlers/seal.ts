import { openLog } from "../app/log.ts";
import { archiveKeysOf } from "./wiring/archive.ts";
import { openSeal } from "./wiring/seal.ts";
import { settingsFor } from "./wiring/settings.ts";

const { get, logLevel } = settingsFor("seal", process.env);

/** Firehose → sealed lines of the archive. */
export const handler = openSeal({ archiveKeys: archiveKeysOf(get), log: openLog(logLevel) });
