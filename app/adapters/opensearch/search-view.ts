import type { Client } from "@opensearch-project/opensearch";
import type { WorkspaceId } from "../../ids.ts";
import type { SearchEntry, SearchView } from "../../ports/search-view.ts";
import type { Applied } from "../../ports/view.ts";
import { findCandidates } from "./find-candidates.ts";
import { type IndexSizes, indexNames } from "./index-shape.ts";
import { findIndexes, prepareIndexes } from "./prepare-indexes.ts";
import { purgeScopes, type Rebuilding, rebuildScope, resumeScope } from "./rebuild-scope.ts";
import { type ScopeRecord, type StoredRecord, scopeRecords, scopesOf } from "./scope-records.ts";
import { hasOthers, itemOf, markItem, type Scope } from "./search-documents.ts";
import { SearchViewLost } from "./search-errors.ts";
import { type ItemResult, writeItems } from "./write-items.ts";

export interface OpenSearchPlace extends IndexSizes {
  /** What the names of its indexes begin with. Many workspaces share them. */
  readonly index: string;
  /** Which keys it is fed with from now on. */
  readonly keysVersion?: number;
  /** Whoever only asks may make no index: until there is one, nobody is found in it. */
  readonly onlyAsks?: boolean;
}

const mostCandidates = 200;
/** A scope that is removed in the very moment has been replaced: the next try finds the new one. */
const triesToFind = 3;

/**
 * The search view on OpenSearch. A cluster is one document, so a version of it is taken over whole; OpenSearch compares the versions.
 *
 * What is applied is visible to everybody when `apply` returns (`refresh`, which waits for every copy of the shard), and only then
 * `version` is raised. So what is found under a version is never older than it. Whoever keeps answers reads `version` first, then asks.
 * Where a writer dies after the change is visible and before the version is raised, an answer kept before stays what it was: until the
 * change comes again, as it wasn't settled, which raises the version also where the change is there already; at the latest until the
 * kept answer expires. A version is a count of a document of its workspace alone that is written once for each `apply`, whatever it
 * brings: nothing is read for it, so writers don't wait for one another.
 *
 * A rebuild fills another generation of the workspace's documents. Which one is visible is a record, which OpenSearch looks up itself as it
 * begins to search; an alias for each workspace would be held by every node. A writer looks at the record before it writes and after: it
 * writes to both generations while one is built, and goes on where they have changed meanwhile. A reader takes no answer from a
 * generation of which anything may have been removed already: its mark goes first.
 */
export function openSearchSearchView(
  client: Client,
  { index, keysVersion = 0, onlyAsks = false, ...sizes }: OpenSearchPlace,
): SearchView {
  const names = indexNames(index);
  const records = scopeRecords(client, names);
  const knownToHaveOthers = new Set<WorkspaceId>();
  let preparing: Promise<boolean> | undefined;

  /** Once, and again after it failed or an index was lost. @param without the answer where there is no index and none may be made */
  async function prepared<T>(work: () => Promise<T>, without?: T): Promise<T> {
    preparing ??= onlyAsks ? findIndexes(client, names) : prepareIndexes(client, names, sizes).then(() => true);
    try {
      if (await preparing) return await work();
      preparing = undefined;
      if (without === undefined) throw new SearchViewLost(names.contacts);
      return without;
    } catch (error) {
      preparing = undefined;
      throw error;
    }
  }

  async function recordOf(workspace: WorkspaceId): Promise<StoredRecord> {
    const known = await records.read(workspace);
    if (known) return known;
    const first: ScopeRecord = { live: 1, last: 1, builtWith: keysVersion };
    await writeItems(client, names, workspace, [markItem({ workspace, generation: first.live }, "whole")], true);
    await records.write(workspace, first, undefined);
    const made = await records.read(workspace);
    if (!made) throw new SearchViewLost(names.scopes);
    return made;
  }

  async function applyTo(scope: Scope, entries: readonly SearchEntry[], refresh: boolean): Promise<Outcome[]> {
    const items = entries.map((entry) => itemOf(scope, entry));
    const mark = entries.some(hasOthers) ? [markItem(scope, "others")] : [];
    const sent = [...mark, ...items.flatMap((item) => item ?? [])];
    const results = await writeItems(client, names, scope.workspace, sent, refresh);
    const left = results.slice(mark.length);
    return items.map((item) =>
      item === undefined ? { applied: "failed", asNew: false } : outcomeOf(item.version, left.shift()),
    );
  }

  const rebuilding: Rebuilding = {
    client,
    names,
    records,
    apply: (scope, entries) => applyTo(scope, entries, false),
  };

  return {
    apply: (workspace, entries) =>
      prepared(async () => {
        const became = new Map<number, readonly Outcome[]>();
        for (let record: ScopeRecord = await recordOf(workspace); ; ) {
          const left = scopesOf(workspace, record).filter(({ generation }) => !became.has(generation));
          if (left.length === 0) return (became.get(record.live) ?? []).map(({ applied }) => applied);
          for (const scope of left) became.set(scope.generation, await applyTo(scope, entries, true));
          const news = [...became.values()].flat().some(({ asNew }) => asNew);
          [record] = await Promise.all([recordOf(workspace), news ? records.publish(workspace) : undefined]);
        }
      }),

    candidates: (workspace, audiences, questions, limit) =>
      prepared(
        async () => {
          const asking = { names, workspace, audiences };
          const most = Math.min(limit, mostCandidates);
          if (audiences.length === 0) return questions.map(() => []);
          for (let tries = 0; tries < triesToFind; tries++) {
            const withOthers = knownToHaveOthers.has(workspace);
            let found = await findCandidates(client, asking, questions, most, withOthers);
            if (found.hasOthers && !withOthers) {
              knownToHaveOthers.add(workspace);
              found = await findCandidates(client, asking, questions, most, true);
            }
            if (found.whole) return found.people;
            if ((await records.read(workspace)) === undefined) return questions.map(() => []);
          }
          throw new SearchViewLost(names.contacts);
        },
        questions.map(() => []),
      ),

    version: (workspace) => prepared(() => records.version(workspace), 0),

    builtWith: (workspace) => prepared(async () => (await records.read(workspace))?.builtWith ?? keysVersion),

    rebuild: (workspace) =>
      prepared(async () => {
        await recordOf(workspace);
        return rebuildScope(rebuilding, workspace, keysVersion);
      }),

    resume: (workspace, id) => prepared(() => resumeScope(rebuilding, workspace, id)),

    purge: (workspace) =>
      prepared(async () => {
        await purgeScopes(rebuilding, workspace);
        knownToHaveOthers.delete(workspace);
      }),
  };
}

/** `asNew`: it is there at this very version now, written by this call or by one that may not have got further. */
export interface Outcome {
  readonly applied: Applied;
  readonly asNew: boolean;
}

function outcomeOf(version: number, result: ItemResult | undefined): Outcome {
  const { status = 0, reason = "" } = result ?? {};
  if (status === 200 || status === 201) return { applied: "applied", asNew: true };
  if (status !== 409) return { applied: "failed", asNew: false };
  const current = /current version \[(\d+)\]/.exec(reason)?.[1];
  return { applied: "stale", asNew: current === undefined || Number(current) === version };
}
