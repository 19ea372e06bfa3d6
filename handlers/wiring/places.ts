import { purgeTable } from "../../app/adapters/dynamodb/purge-table.ts";
import { purgeDeadLetters, purgePhotos } from "../../app/adapters/s3/purge-photos.ts";
import type { GraphView } from "../../app/ports/graph-view.ts";
import type { Purgeable } from "../../app/ports/purge.ts";
import type { SearchView } from "../../app/ports/search-view.ts";
import { purgeableView } from "../../app/steps/purge-departed.ts";
import { dynamodb } from "./aws-clients.ts";
import { s3 } from "./aws-s3.ts";

/** Where data of workspaces lies, in the order in which it is purged: the truth goes before what is fed by it. */
export function placesOf(
  get: (variable: "TRUTH_TABLE" | "STATE_TABLE" | "RAW_BUCKET" | "ARCHIVE_BUCKET") => string,
  { search, graph }: { readonly search: SearchView; readonly graph: GraphView },
): readonly Purgeable[] {
  return [
    purgeTable(dynamodb(), get("TRUTH_TABLE")),
    purgeTable(dynamodb(), get("STATE_TABLE")),
    purgePhotos(s3(), { bucket: get("RAW_BUCKET") }),
    purgeDeadLetters(s3(), { bucket: get("ARCHIVE_BUCKET") }),
    purgeableView(search),
    purgeableView(graph),
  ];
}
