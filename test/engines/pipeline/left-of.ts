import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { ListObjectVersionsCommand } from "@aws-sdk/client-s3";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { Redis } from "ioredis";
import { openDynamodb } from "../../../app/adapters/dynamodb/client.ts";
import { g } from "../../../app/adapters/neptune/traversals.ts";
import { openSearchClient } from "../../../app/adapters/opensearch/connect.ts";
import type { WorkspaceId } from "../../../app/ids.ts";
import { openGraph } from "../neptune/open-graph.ts";
import type { Functions } from "./functions.ts";

/** All that is kept of a workspace anywhere, one line each: items by their keys and what is in them, objects with every version, of which it says whether it is an old one, documents, vertices, answers with the seconds that they stay. */
export async function leftOf(functions: Functions, workspace: WorkspaceId): Promise<readonly string[]> {
  const { tables, s3, raw, archive, own } = functions;
  const lines: string[] = [];
  const dynamodb = openDynamodb({ endpoint: own.dynamodb });
  for (const TableName of [tables.table, tables.keyTable]) {
    let from: Record<string, never> | undefined;
    do {
      const page = await dynamodb.send(new ScanCommand({ TableName, ConsistentRead: true, ExclusiveStartKey: from }));
      for (const item of page.Items ?? []) lines.push(`item ${JSON.stringify(unmarshall(item))}`);
      from = page.LastEvaluatedKey as typeof from;
    } while (from !== undefined);
  }
  for (const Bucket of [raw, archive]) {
    const { Versions = [], DeleteMarkers = [], IsTruncated } = await s3.send(new ListObjectVersionsCommand({ Bucket }));
    if (IsTruncated) throw new Error("more than a page");
    lines.push(...Versions.map(({ Key, IsLatest }) => `${IsLatest ? "" : "old "}object ${Key}`));
    lines.push(...DeleteMarkers.map(({ Key }) => `old object ${Key}`));
  }
  const search = openSearchClient(own.opensearch);
  await search.indices.refresh({ index: "octember-*" });
  const { body } = await search.search({
    index: "octember-contacts,octember-scopes",
    body: { size: 1_000, query: { term: { workspace } } },
  });
  lines.push(...body.hits.hits.map((hit) => `document ${workspace} ${JSON.stringify(hit._source)}`));
  await search.close();
  // Other tests' vertices may have ids that are no texts, so the graph can't be asked for a beginning.
  const ids = await openGraph({ url: own.gremlin }).run<string | number>(g.V().id());
  lines.push(...ids.filter((id) => String(id).startsWith(`${workspace}/`)).map((id) => `vertex ${id}`));
  const redis = new Redis(own.redis);
  for (const key of await redis.keys(`octember:${workspace}:*`)) lines.push(`answer ${key} ${await redis.ttl(key)}`);
  redis.disconnect();
  return lines.filter((line) => line.includes(workspace));
}
