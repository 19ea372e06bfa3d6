import { it } from "vitest";
import { counts, longestMs } from "../pipeline/proving.ts";
import { purgeInFlight } from "../pipeline/purge-in-flight.ts";
import { openBundledFunctions } from "./open-bundled-functions.ts";

it(
  "what would be deployed leaves nothing of a workspace that is purged while its photos are on their way, and nothing late brings it back",
  () => purgeInFlight("V", counts, openBundledFunctions),
  longestMs,
);
