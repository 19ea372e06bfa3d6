import type { ClusterId, WorkspaceId } from "../../ids.ts";
import { RebuildReplaced } from "../../ports/view.ts";
import { type GraphClient, pause } from "./client.ts";
import { GraphBusy } from "./errors.ts";
import { clustersOf, countIds, listsOf, type Scope, scopeOf, tombstonePartsOf, viewId } from "./ids.ts";
import { type ViewState, viewOf, viewRow } from "./read-lists.ts";
import { __, cardinality, g, t, vertexMap } from "./traversals.ts";

/** Vertices that one transaction drops of a generation that is no longer used, with their edges. */
const droppedAtOnce = 100;
const mostRounds = 12;
const { single, set } = cardinality;

type Row = ReadonlyMap<string, unknown>;

/** The view's state; `undefined`: nothing was kept yet, or everything was purged. */
export async function findView(client: GraphClient, workspace: WorkspaceId): Promise<ViewState | undefined> {
  const [rows] = await client.run<readonly Row[]>(g.inject(0).map(viewRow(workspace)));
  return viewOf(rows ?? []);
}

/** The view's state, which is made where nothing was kept yet. */
export async function openView(client: GraphClient, workspace: WorkspaceId): Promise<ViewState> {
  const found = await findView(client, workspace);
  if (found) return found;
  const counts = countIds(workspace).map((id) => vertexMap("changes", id, { count: 0 }));
  const view = vertexMap("view", viewId(workspace), { live: 1, building: 0, latest: 1 });
  await whileInTheWay(async () => {
    const absent = g.inject(0).filter(__.V(viewId(workspace)).count().is(0));
    await client.run(
      absent
        .sideEffect(
          __.constant([...counts, view])
            .unfold()
            .mergeV(),
        )
        .constant("done"),
    );
    return true;
  });
  return openView(client, workspace);
}

/** Begins another generation beside the visible one; one that was begun before is no longer fed. */
export async function beginGeneration(client: GraphClient, workspace: WorkspaceId): Promise<number> {
  return whileInTheWay(async () => {
    const { live, building } = await openView(client, workspace);
    const latest = (await client.run<number>(g.V(viewId(workspace)).values("latest")))[0] ?? live;
    let begun = g
      .V(viewId(workspace))
      .has("live", live)
      .has("building", building)
      .has("latest", latest)
      .property(single, "building", latest + 1)
      .property(single, "latest", latest + 1);
    if (building !== 0) begun = begun.property(set, "dropping", building);
    const [done] = await client.run(begun.constant("done"));
    return done === "done" ? latest + 1 : undefined;
  });
}

/**
 * Makes a generation the visible one.
 * @throws RebuildReplaced if it is no longer the one that is being built.
 */
export async function switchTo(client: GraphClient, workspace: WorkspaceId, generation: number): Promise<void> {
  await whileInTheWay(async () => {
    const { live, building } = await openView(client, workspace);
    // It may have been this call's own, whose answer was lost.
    if (live === generation) return true;
    if (building !== generation) throw new RebuildReplaced();
    const switched = g
      .V(viewId(workspace))
      .has("live", live)
      .has("building", generation)
      .property(single, "live", generation)
      .property(single, "building", 0)
      .property(set, "dropping", live);
    const [done] = await client.run(switched.constant("done"));
    return done === "done" ? true : undefined;
  });
}

/** All who are gone in a generation, in parts. */
export async function eachTombstone(
  client: GraphClient,
  scope: Scope,
  give: (gone: readonly { readonly cluster: ClusterId; readonly version: number }[]) => Promise<unknown>,
): Promise<void> {
  for (const part of tombstonePartsOf(scope)) {
    const found = g.V().has("gone", part).project("id", "version").by(t.id).by("version");
    const gone = (await client.run<Row>(found)).map((row) => ({
      cluster: (row.get("id") as string).slice(`${scope}/cluster/`.length) as ClusterId,
      version: row.get("version") as number,
    }));
    if (gone.length > 0) await give(gone);
  }
}

/** Takes away, in small steps, all generations that are no longer used; also those that were left when somebody was stopped. */
export async function dropGenerations(client: GraphClient, workspace: WorkspaceId): Promise<void> {
  const dropping = await client.run<number>(g.V(viewId(workspace)).values("dropping"));
  for (const generation of dropping) {
    await dropScope(client, scopeOf(workspace, generation));
    await whileInTheWay(async () => {
      await client.run(g.V(viewId(workspace)).properties("dropping").hasValue(generation).drop());
      return true;
    });
  }
}

/** Everything of a workspace. The view's own vertex goes last: as long as it is there, this is done again from where it was stopped. */
export async function dropView(client: GraphClient, workspace: WorkspaceId): Promise<void> {
  const view = await findView(client, workspace);
  if (view === undefined) return;
  await dropGenerations(client, workspace);
  for (const generation of [view.building, view.live].filter((one) => one !== 0))
    await dropScope(client, scopeOf(workspace, generation));
  await client.run(g.V(...countIds(workspace)).drop());
  await client.run(g.V(viewId(workspace)).drop());
}

async function dropScope(client: GraphClient, scope: Scope): Promise<void> {
  await dropVertices(client, clustersOf(scope));
  await dropVertices(client, listsOf(scope));
}

async function dropVertices(client: GraphClient, scope: string): Promise<void> {
  for (;;) {
    const ids = await client.run<string>(g.V().has("scope", scope).limit(droppedAtOnce).id());
    if (ids.length === 0) return;
    await client.run(g.V(...ids).drop());
  }
}

/** Again and again until something comes of it, since others write to the same. */
async function whileInTheWay<T>(work: () => Promise<T | undefined>): Promise<T> {
  for (let round = 1; round <= mostRounds; round += 1) {
    const result = await work();
    if (result !== undefined) return result;
    await pause(round);
  }
  throw new GraphBusy("Conflict");
}
