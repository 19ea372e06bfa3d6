import { searchConsumer } from "../app/steps/view-consumers.ts";
import { lookAtBucket } from "./wiring/aws-s3.ts";
import { lookAtTable } from "./wiring/aws-stores.ts";
import { asideOf } from "./wiring/dead-letters.ts";
import { lookAtSearch, rememberedOf, searchOf } from "./wiring/engines.ts";
import { openFollow } from "./wiring/follow.ts";
import { settingsFor } from "./wiring/settings.ts";
import { truthOf } from "./wiring/truth-store.ts";

const { get, log, named } = settingsFor("index", process.env);
const search = searchOf(get, rememberedOf(get));
const consumer = { ...searchConsumer({ search }), name: "index" };

/** Stream `contacts` → OpenSearch. */
export const handler = named(openFollow(consumer, { truth: truthOf(get), aside: asideOf(get), log }), {
  TRUTH_TABLE: lookAtTable,
  STATE_TABLE: lookAtTable,
  ARCHIVE_BUCKET: lookAtBucket,
  OPENSEARCH_URL: lookAtSearch(search),
});
