import { randomUUID } from "node:crypto";
import type { Client } from "@opensearch-project/opensearch";
import { inject, onTestFinished } from "vitest";
import { openSearchClient } from "../../../app/adapters/opensearch/connect.ts";
import { openSearchSearchView } from "../../../app/adapters/opensearch/search-view.ts";
import type { SearchView } from "../../../app/ports/search-view.ts";

export interface OwnIndex {
  readonly client: Client;
  /** What the names of its indexes begin with. They go with the test. */
  readonly index: string;
  /** Another process on the same indexes. */
  readonly view: (options?: {
    readonly keysVersion?: number;
    readonly url?: string;
    readonly onlyAsks?: boolean;
  }) => SearchView;
}

export function openIndex(): OwnIndex {
  const index = `test-${randomUUID()}`;
  const client = openSearchClient(inject("engines").opensearch);
  onTestFinished(async () => {
    await client.indices.delete({ index: `${index}-*` });
    await client.close();
  });
  return {
    client,
    index,
    view: ({ keysVersion = 0, url, onlyAsks = false } = {}) =>
      openSearchSearchView(url === undefined ? client : openSearchClient(url), { index, keysVersion, onlyAsks }),
  };
}
