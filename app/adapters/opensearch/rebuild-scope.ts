import type { Client } from "@opensearch-project/opensearch";
import type { ClusterId, WorkspaceId } from "../../ids.ts";
import type { SearchEntry } from "../../ports/search-view.ts";
import { type Rebuild, RebuildReplaced } from "../../ports/view.ts";
import { ask } from "./engine.ts";
import type { IndexNames } from "./index-shape.ts";
import type { ScopeRecord, ScopeRecords, StoredRecord } from "./scope-records.ts";
import { markItem, type Scope, scopeName } from "./search-documents.ts";
import { SearchContended, SearchViewLost } from "./search-errors.ts";
import type { Outcome } from "./search-view.ts";
import { writeItems } from "./write-items.ts";

export interface Rebuilding {
  readonly client: Client;
  readonly names: IndexNames;
  readonly records: ScopeRecords;
  readonly apply: (scope: Scope, entries: readonly SearchEntry[]) => Promise<readonly Outcome[]>;
}

const triesToWrite = 20;
const atOnce = 1_000;
const removedAtOnce = 5_000;
const timeoutMs = 60_000;

/** Begins the next generation of a workspace's documents, and throws away what is neither visible nor this. */
export async function rebuildScope(
  rebuilding: Rebuilding,
  workspace: WorkspaceId,
  keysVersion: number,
): Promise<Rebuild<SearchEntry>> {
  const begun = await change(rebuilding, workspace, ({ live, builtWith, last }) => ({
    live,
    builtWith,
    last: last + 1,
    building: last + 1,
    buildingWith: keysVersion,
  }));
  const scope: Scope = { workspace, generation: begun.last };
  await removeOlder(rebuilding, scope, begun.live);
  return rebuildOf(rebuilding, scope);
}

/** @throws RebuildReplaced */
export async function resumeScope(
  rebuilding: Rebuilding,
  workspace: WorkspaceId,
  id: string,
): Promise<Rebuild<SearchEntry> | "visible"> {
  const scope: Scope = { workspace, generation: Number(id) };
  const record = await rebuilding.records.read(workspace);
  if (record?.building === scope.generation) return rebuildOf(rebuilding, scope);
  if (record?.live !== scope.generation) throw new RebuildReplaced();
  await showSwitched(rebuilding, scope);
  return "visible";
}

/** Everything of the workspace, the record last: as long as there is one, it is found and done again. */
export async function purgeScopes(rebuilding: Rebuilding, workspace: WorkspaceId): Promise<void> {
  const { client, names, records } = rebuilding;
  await ask(client, { method: "POST", path: [names.contacts, "_refresh"], timeoutMs });
  await remove(rebuilding, workspace, []);
  await records.forget(workspace);
}

function rebuildOf(rebuilding: Rebuilding, scope: Scope): Rebuild<SearchEntry> {
  const { records, apply } = rebuilding;
  const { workspace, generation } = scope;
  const isOurs = ({ building }: ScopeRecord) => building === generation;
  return {
    id: String(generation),

    async apply(entries) {
      const outcomes = await apply(scope, entries);
      const record = await records.read(workspace);
      if (record && isOurs(record)) return outcomes.map(({ applied }) => applied);
      await removeOlder(rebuilding, { workspace, generation: generation + 1 }, record?.live ?? 0);
      throw new RebuildReplaced();
    },

    async switch() {
      const before = await records.read(workspace);
      if (!before || !isOurs(before)) throw new RebuildReplaced();
      await copyGone(rebuilding, { workspace, generation: before.live }, scope);
      await writeItems(rebuilding.client, rebuilding.names, workspace, [markItem(scope, "whole")], true);
      await change(rebuilding, workspace, (record) => {
        if (!isOurs(record)) throw new RebuildReplaced();
        return { live: generation, builtWith: record.buildingWith ?? record.builtWith, last: record.last };
      });
      await showSwitched(rebuilding, scope);
    },
  };
}

/** What comes after the switch, and is done again where whoever switched was stopped. */
async function showSwitched(rebuilding: Rebuilding, scope: Scope): Promise<void> {
  await rebuilding.records.publish(scope.workspace);
  await removeOlder(rebuilding, scope, scope.generation);
}

/** Changes the record as it is now, whoever else does. @returns what it became. */
async function change(
  { records, names }: Rebuilding,
  workspace: WorkspaceId,
  how: (record: StoredRecord) => ScopeRecord,
): Promise<ScopeRecord> {
  for (let tries = 0; tries < triesToWrite; tries++) {
    const record = await records.read(workspace);
    if (!record) throw new SearchViewLost(names.scopes);
    const next = how(record);
    if (await records.write(workspace, next, record)) return next;
  }
  throw new SearchContended("the record of a workspace's view is changed all the time");
}

/** Who is gone in one generation is gone in the next. What is applied meanwhile goes to both. */
async function copyGone({ client, names, apply }: Rebuilding, from: Scope, to: Scope): Promise<void> {
  interface Gone {
    readonly _source: { readonly cluster: ClusterId; readonly version: number };
    readonly sort: readonly unknown[];
  }
  const filter = [
    { term: { workspace: from.workspace } },
    { term: { scope: scopeName(from) } },
    { term: { gone: true } },
  ];
  for (let after: readonly unknown[] | undefined; ; ) {
    const { body } = await ask<{ hits: { hits: readonly Gone[] } }>(client, {
      method: "POST",
      path: [names.contacts, "_search"],
      query: { routing: from.workspace, allow_partial_search_results: false },
      body: {
        size: atOnce,
        _source: ["cluster", "version"],
        query: { bool: { filter } },
        sort: [{ cluster: "asc" }],
        ...(after === undefined ? {} : { search_after: after }),
      },
      timeoutMs,
    });
    const { hits } = body.hits;
    after = hits.at(-1)?.sort;
    if (after === undefined) return;
    await apply(
      to,
      hits.map(({ _source }) => ({ state: "gone", ..._source })),
    );
  }
}

/** Generations only rise, so nothing that is begun meanwhile is among those before this one. Marks go first: then nobody looks there. */
async function removeOlder(rebuilding: Rebuilding, { workspace, generation }: Scope, live: number): Promise<void> {
  const { client, names } = rebuilding;
  // What an unfinished rebuild wrote may not be visible yet, and what isn't visible isn't found to be removed.
  await ask(client, { method: "POST", path: [names.contacts, "_refresh"], timeoutMs });
  const older = [{ range: { generation: { lt: generation } } }, { bool: { must_not: { term: { generation: live } } } }];
  await remove(rebuilding, workspace, [...older, { term: { mark: "whole" } }]);
  await remove(rebuilding, workspace, older);
}

/** Some at a time: each request is answered before it is too late. */
async function remove({ client, names }: Rebuilding, workspace: WorkspaceId, filter: readonly object[]): Promise<void> {
  for (let found = 1; found > 0; ) {
    const { body } = await ask<{ total: number }>(client, {
      method: "POST",
      path: [names.contacts, "_delete_by_query"],
      query: { routing: workspace, conflicts: "proceed", refresh: true, max_docs: removedAtOnce },
      body: { query: { bool: { filter: [{ term: { workspace } }, ...filter] } } },
      timeoutMs,
    });
    found = body.total;
  }
}
