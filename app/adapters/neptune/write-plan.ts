import type { WorkspaceId } from "../../ids.ts";
import type { GraphClient } from "./client.ts";
import { anyCountId, viewId } from "./ids.ts";
import { nextState } from "./list-state.ts";
import type { ViewState } from "./read-lists.ts";
import { __, cardinality, double, type ElementMap, g, merge, type Traversal, t, vertices } from "./traversals.ts";

/** What is written at once, and on what it relies. */
export class Plan {
  /** Vertices that must not be there yet. */
  readonly absent: string[] = [];
  /** Lists that must still be as they were read, by what their change adds to their state. */
  readonly changed = new Map<number, string[]>();
  statesBefore = 0;
  /** By version, the clusters that must still have it. */
  readonly versions = new Map<number, string[]>();
  readonly untie: string[] = [];
  readonly dropEdges: { readonly from: string; readonly id: string }[] = [];
  readonly dropVertices: string[] = [];
  readonly addVertices: ElementMap[] = [];
  readonly setVertices: { readonly id: string; readonly values: ElementMap }[] = [];
  readonly addEdges: ElementMap[] = [];
  readonly setEdges: { readonly id: string; readonly values: ElementMap }[] = [];

  /** A list that is there, on whose own vertex `size` ties will lie. */
  change(list: string, state: number, size: number): void {
    const added = nextState(state, size);
    const same = this.changed.get(added);
    if (same) same.push(list);
    else this.changed.set(added, [list]);
    this.statesBefore += state;
  }
}

/**
 * Does all of it or nothing: one traversal is one transaction, at Neptune as at TinkerPop's server. What it relies on is checked in the
 * same transaction, and all of that but the view is also written by it, so that of two who planned on the same state one is refused.
 * @returns false if something is no longer as the plan relies on.
 */
export async function writePlan(
  client: GraphClient,
  workspace: WorkspaceId,
  { live, building }: ViewState,
  plan: Plan,
): Promise<boolean> {
  let traversal: Traversal = g.V(viewId(workspace)).has("live", live).has("building", building);
  if (plan.absent.length > 0) traversal = traversal.filter(vertices(plan.absent).count().is(0));
  if (plan.changed.size > 0) {
    const states = vertices([...plan.changed.values()].flat())
      .values("state")
      .sum();
    traversal = traversal.filter(states.is(double(plan.statesBefore)));
  }
  for (const [version, ids] of plan.versions)
    traversal = traversal.filter(vertices(ids).has("version", version).count().is(ids.length));
  for (const step of changes(plan)) traversal = traversal.sideEffect(step);
  const counted = __.V(anyCountId(workspace)).property(cardinality.single, "count", __.values("count").math("_ + 1"));
  const [done] = await client.run(traversal.sideEffect(counted).constant("done"));
  return done === "done";
}

/** In an order in which each step finds what it needs. */
function changes(plan: Plan): Traversal[] {
  return [
    ...some(plan.untie, (ids) =>
      __.V(...ids)
        .outE("tie")
        .drop(),
    ),
    ...some(plan.dropEdges, (all) => {
      const from = [...new Set(all.map((one) => one.from))];
      return __.V(...from)
        .outE("tie", "head")
        .hasId(...all.map(({ id }) => id))
        .drop();
    }),
    ...some(plan.dropVertices, (ids) => __.V(...ids).drop()),
    ...some(plan.addVertices, (maps) => __.constant(maps).unfold().mergeV()),
    ...some(plan.setVertices, (all) =>
      __.constant(all.map(matched)).unfold().mergeV(__.select("find")).option(merge.onMatch, __.select("set")),
    ),
    ...[...plan.changed].map(([added, lists]) =>
      vertices(lists).property(cardinality.single, "state", __.values("state").math(`_ + ${added}`)),
    ),
    ...some(plan.addEdges, (maps) => __.constant(maps).unfold().mergeE()),
    ...some(plan.setEdges, (all) =>
      __.constant(all.map(matched)).unfold().mergeE(__.select("find")).option(merge.onMatch, __.select("set")),
    ),
  ];
}

function some<T>(all: readonly T[], step: (all: readonly T[]) => Traversal): Traversal[] {
  return all.length === 0 ? [] : [step(all)];
}

function matched({ id, values }: { readonly id: string; readonly values: ElementMap }): ElementMap {
  return new Map<unknown, unknown>([
    ["find", new Map([[t.id, id]])],
    ["set", values],
  ]);
}
