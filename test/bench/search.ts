import { openSearchClient } from "../../app/adapters/opensearch/connect.ts";
import { runEngine } from "../engines/run-engine.ts";
import { recipes } from "../engines/start-engine.ts";
import type { Row } from "./row.ts";
import { benchCandidates } from "./search/candidates.ts";
import { benchIndexing } from "./search/indexing.ts";

const people = 100_000;

/** The search view against what somebody would send without it, both to one OpenSearch and of the same documents. */
export async function benchSearch(): Promise<Row[]> {
  const engine = await runEngine("opensearch", recipes.opensearch, { keeps: false });
  const client = openSearchClient(engine.url);
  try {
    return [...(await benchIndexing(client, people)), ...(await benchCandidates(client, people))];
  } finally {
    await client.close();
    await engine.remove();
  }
}
