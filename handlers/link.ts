import { graphConsumer } from "../app/steps/view-consumers.ts";
import { lookAtBucket } from "./wiring/aws-s3.ts";
import { lookAtTable } from "./wiring/aws-stores.ts";
import { asideOf } from "./wiring/dead-letters.ts";
import { graphOf, lookAtGraph, lookAtGraphs, rememberedOf } from "./wiring/engines.ts";
import { openFollow } from "./wiring/follow.ts";
import { settingsFor } from "./wiring/settings.ts";
import { truthOf } from "./wiring/truth-store.ts";

const { get, log, named } = settingsFor("link", process.env);
const graph = graphOf(get, rememberedOf(get));
const consumer = { ...graphConsumer({ graph }), name: "link" };

/** Stream `contacts` → Neptune. */
export const handler = named(openFollow(consumer, { truth: truthOf(get), aside: asideOf(get), log }), {
  TRUTH_TABLE: lookAtTable,
  STATE_TABLE: lookAtTable,
  ARCHIVE_BUCKET: lookAtBucket,
  NEPTUNE_URL: lookAtGraph(graph),
  GRAPHS: lookAtGraphs(graph),
});
