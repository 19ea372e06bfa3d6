import { HeadBucketCommand } from "@aws-sdk/client-s3";
import { awsError } from "../../app/adapters/aws-errors.ts";
import { checkTable } from "../../app/adapters/dynamodb/check-table.ts";
import { stateTable } from "../../app/adapters/dynamodb/state-table.ts";
import { truthTable } from "../../app/adapters/dynamodb/truth-table.ts";
import { checkCache } from "../../app/adapters/elasticache/check-cache.ts";
import type { WorkspaceId } from "../../app/ids.ts";
import type { GraphView } from "../../app/ports/graph-view.ts";
import type { SearchView } from "../../app/ports/search-view.ts";
import { dynamodb } from "./aws-clients.ts";
import { s3 } from "./aws-s3.ts";
import type { Checks } from "./doctor.ts";
import { cacheAddress } from "./engines.ts";
import type { Variable } from "./functions.ts";

interface Views {
  readonly search: Pick<SearchView, "version">;
  readonly graph: Pick<GraphView, "version">;
}

/** Nobody's: an engine that answers for it answers for all. */
const nobody = "T00000000" as WorkspaceId;

/** What a function beside the engines can examine: tables by their shape, the index by its mapping, the others by whether they answer. */
export function insideChecks(
  get: (
    variable: Extract<Variable, "TRUTH_TABLE" | "STATE_TABLE" | "RAW_BUCKET" | "ARCHIVE_BUCKET" | "REDIS_URL">,
  ) => string,
  { search, graph }: Views,
): Checks {
  return {
    "truth table": () => checkTable(dynamodb(), get("TRUTH_TABLE"), truthTable),
    "state table": () => checkTable(dynamodb(), get("STATE_TABLE"), stateTable),
    "photos bucket": () => checkBucket(get("RAW_BUCKET")),
    "archive bucket": () => checkBucket(get("ARCHIVE_BUCKET")),
    "search index": () => search.version(nobody),
    graph: () => graph.version(nobody),
    cache: () => checkCache(cacheAddress(get)),
  };
}

async function checkBucket(bucket: string): Promise<void> {
  try {
    await s3().send(new HeadBucketCommand({ Bucket: bucket }));
  } catch (thrown) {
    throw awsError("S3", thrown);
  }
}
