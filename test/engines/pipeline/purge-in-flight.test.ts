import { it } from "vitest";
import { counts, isWhole } from "./proving.ts";
import { purgeInFlight } from "./purge-in-flight.ts";

it(
  "a workspace that is purged while its photos are on their way leaves nothing and comes back by nothing, and the others are as ever",
  () => purgeInFlight("P", isWhole ? counts : [2, 3, 7]),
  3_600_000,
);
