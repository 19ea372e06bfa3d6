import type { WorkspaceId } from "../../ids.ts";
import type { GraphEntry, GraphView } from "../../ports/graph-view.ts";
import { type Applied, type Rebuild, RebuildReplaced } from "../../ports/view.ts";
import { applyBatch, ViewMoved } from "./apply-batch.ts";
import type { GraphClient } from "./client.ts";
import {
  beginGeneration,
  dropGenerations,
  dropView,
  eachTombstone,
  findView,
  openView,
  switchTo,
} from "./generations.ts";
import { scopeOf } from "./ids.ts";
import type { ViewState } from "./read-lists.ts";
import { strongestOf } from "./strongest.ts";
import { viewVersion } from "./view-version.ts";

/** What one transaction takes: Neptune's guide recommends about 200 records. A larger entry is one by itself. */
const entriesAtOnce = 50;
const tiesAtOnce = 400;

/**
 * The graph view on Neptune, or another server of TinkerPop 3.7.
 *
 * A cluster is a vertex with its version, and its ties are edges to vertices that stand for a node and an audience; a cluster that is gone
 * is a vertex without ties. What keeps reading and writing bounded is told in spread-ties.ts, what makes writing safe in write-plan.ts. A
 * rebuild fills another generation, whose vertices are all its own, and switches one property.
 */
export function neptuneGraphView(client: GraphClient): GraphView {
  /** As it was last seen. Whoever relies on it has the graph check it. */
  const views = new Map<WorkspaceId, ViewState>();

  async function viewOf(workspace: WorkspaceId): Promise<ViewState> {
    const view = views.get(workspace) ?? (await openView(client, workspace));
    views.set(workspace, view);
    return view;
  }

  /** Who only asks doesn't make a view where there is none. */
  async function knownView(workspace: WorkspaceId): Promise<ViewState | undefined> {
    return views.get(workspace) ?? (await findView(client, workspace));
  }

  async function withView<View, T>(
    workspace: WorkspaceId,
    find: (workspace: WorkspaceId) => Promise<View>,
    work: (view: View) => Promise<T>,
  ): Promise<T> {
    for (;;) {
      try {
        return await work(await find(workspace));
      } catch (error) {
        if (!(error instanceof ViewMoved)) throw error;
        views.delete(workspace);
      }
    }
  }

  /** The generation that is being built comes first: if this is cut short, the visible one hasn't it, and it comes again. */
  async function applyToBoth(workspace: WorkspaceId, entries: readonly GraphEntry[]): Promise<readonly Applied[]> {
    return withView(workspace, viewOf, async (view) => {
      if (view.building !== 0) await applyBatch(client, workspace, view, view.building, entries);
      return applyBatch(client, workspace, view, view.live, entries);
    });
  }

  async function applyToBuilding(
    workspace: WorkspaceId,
    generation: number,
    entries: readonly GraphEntry[],
  ): Promise<readonly Applied[]> {
    return withView(workspace, viewOf, async (view) => {
      if (view.building !== generation) throw new RebuildReplaced();
      return applyBatch(client, workspace, view, generation, entries);
    });
  }

  function rebuildOf(workspace: WorkspaceId, generation: number): Rebuild<GraphEntry> {
    const apply = (entries: readonly GraphEntry[]) =>
      inBatches(entries, (some) => applyToBuilding(workspace, generation, some));
    return {
      id: String(generation),
      apply,
      async switch() {
        const { live } = await openView(client, workspace);
        await eachTombstone(client, scopeOf(workspace, live), (gone) =>
          apply(gone.map((one) => ({ state: "gone", ...one }))),
        );
        await switchTo(client, workspace, generation);
        views.delete(workspace);
        await dropGenerations(client, workspace);
      },
    };
  }

  return {
    apply: (workspace, entries) => inBatches(entries, (some) => applyToBoth(workspace, some)),

    strongest: (workspace, audiences, nodes, limit) =>
      withView(workspace, knownView, async (view) => {
        if (view === undefined) return nodes.map(() => []);
        views.set(workspace, view);
        return strongestOf(client, workspace, view, { audiences, nodes, limit });
      }),

    version: (workspace) => viewVersion(client, workspace),

    async rebuild(workspace) {
      const generation = await beginGeneration(client, workspace);
      views.delete(workspace);
      await dropGenerations(client, workspace);
      return rebuildOf(workspace, generation);
    },

    async resume(workspace, id) {
      views.delete(workspace);
      const { live, building } = await openView(client, workspace);
      if (String(building) === id) return rebuildOf(workspace, building);
      if (String(live) !== id) throw new RebuildReplaced();
      await dropGenerations(client, workspace);
      return "visible";
    },

    async purge(workspace) {
      views.delete(workspace);
      await dropView(client, workspace);
    },
  };
}

async function inBatches(
  entries: readonly GraphEntry[],
  apply: (some: readonly GraphEntry[]) => Promise<readonly Applied[]>,
): Promise<readonly Applied[]> {
  const outcomes: Applied[] = [];
  let batch: GraphEntry[] = [];
  let ties = 0;
  for (const entry of entries) {
    const its = entry.state === "live" ? entry.ties.length : 0;
    if (batch.length > 0 && (batch.length >= entriesAtOnce || ties + its > tiesAtOnce)) {
      outcomes.push(...(await apply(batch)));
      batch = [];
      ties = 0;
    }
    batch.push(entry);
    ties += its;
  }
  if (batch.length > 0) outcomes.push(...(await apply(batch)));
  return outcomes;
}
