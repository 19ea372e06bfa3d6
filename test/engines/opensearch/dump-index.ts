import { keyTag } from "../../../app/adapters/opensearch/search-documents.ts";
import type { WorkspaceId } from "../../../app/ids.ts";
import type { OwnIndex } from "./open-index.ts";

interface Fields {
  readonly audience?: string;
  readonly person?: string;
  readonly keys?: readonly string[];
}

interface Stored extends Fields {
  readonly scope: string;
  readonly cluster?: string;
  readonly others?: readonly Fields[];
}

/** Everything that the visible view of a workspace holds, sorted: `key CLUSTER PERSON AUDIENCE KEY`, as a dump of SQLite says it. */
export async function dumpIndex({ client, index }: OwnIndex, workspace: WorkspaceId): Promise<string[]> {
  const record = await client.get({ index: `${index}-scopes`, id: workspace, routing: workspace });
  const { live } = record.body._source as { live: string };
  const lines: string[] = [];
  const filter = [{ term: { workspace } }, { term: { scope: live } }];
  const body = { size: 500, query: { bool: { filter } } };
  let page = (await client.search({ index: `${index}-contacts`, routing: [workspace], scroll: "1m", body })).body;
  while (page.hits.hits.length > 0) {
    lines.push(...page.hits.hits.flatMap(({ _source }) => linesOf(_source as unknown as Stored, keyTag(workspace))));
    page = (await client.scroll({ body: { scroll_id: `${page._scroll_id}`, scroll: "1m" } })).body;
  }
  return lines.sort();
}

function linesOf({ cluster, others = [], ...own }: Stored, tag: string): string[] {
  return [own, ...others].flatMap(({ person, audience, keys = [] }) =>
    keys.map((key) => {
      if (!key.startsWith(tag)) throw new Error("a key without its workspace's tag");
      return `key ${cluster} ${person} ${audience} ${key.slice(tag.length)}`;
    }),
  );
}
