import { furtherId, headEdgeId, listsOf, movedTieId, type Scope, segmentEdgeId } from "./ids.ts";
import { firstState } from "./list-state.ts";
import type { HeldTie, StoredList } from "./read-lists.ts";
import { headsOf, type ListChange, ownSegment, type Segment, type Spread, spread } from "./spread-ties.ts";
import { type TieKey, writeKey } from "./tie-order.ts";
import { double, edgeMap, vertexMap } from "./traversals.ts";
import type { Plan } from "./write-plan.ts";

/** A tie that comes: its edge goes from its cluster's vertex to the segment where it belongs. */
export interface NewTie extends TieKey {
  readonly id: string;
  /** The cluster's vertex. */
  readonly owner: string;
  readonly audience: string;
  readonly first: number;
  readonly last: number;
}

/** So many ties are read of a node for an audience at most; the port gives no more. */
export const headTies = 100;

/** Adds to the plan what a change of one list takes. `nonce` is new, and the list's own. */
export function planList(
  plan: Plan,
  scope: Scope,
  [id, list]: readonly [string, StoredList | undefined],
  change: ListChange<NewTie>,
  held: ReadonlyMap<string, readonly HeldTie[]>,
  nonce: string,
): void {
  const before = list?.segments ?? [ownSegment(id)];
  let further = 0;
  const after = spread(before, change, held, () => {
    further += 1;
    return furtherId(id, `${nonce}.${further}`);
  });
  const own = after.segments.find((segment) => segment.id === id)?.size ?? 0;
  if (list) plan.change(id, list.state, own);
  else {
    plan.absent.push(id);
    plan.addVertices.push(vertexMap("around", id, { scope: listsOf(scope), state: double(firstState(own)) }));
  }
  planSegments(plan, scope, id, before, after);
  planHeads(plan, [id, list], after, nonce);
  planTies(plan, after, nonce);
}

function planSegments(
  plan: Plan,
  scope: Scope,
  list: string,
  before: readonly Segment[],
  after: Spread<NewTie, HeldTie>,
): void {
  plan.dropVertices.push(...after.emptied);
  const sizes = new Map(before.map(({ id, size }) => [id, size]));
  for (const { id, low, size } of after.segments) {
    if (id === list) continue;
    if (!sizes.has(id)) {
      plan.addVertices.push(vertexMap("around", id, { scope: listsOf(scope) }));
      plan.addEdges.push(edgeMap("segment", segmentEdgeId(id), [list, id], { low: writeKey(low), size }));
    } else if (sizes.get(id) !== size) {
      plan.setEdges.push({ id: segmentEdgeId(id), values: new Map([["size", size]]) });
    }
  }
}

function planHeads(
  plan: Plan,
  [id, list]: readonly [string, StoredList | undefined],
  { segments, emptied }: Spread<NewTie, HeldTie>,
  nonce: string,
): void {
  const heads = headsOf(segments, headTies);
  for (const [segment, edge] of list?.heads ?? []) {
    // The edges of a vertex that goes go with it.
    if (!heads.includes(segment) && !emptied.includes(segment)) plan.dropEdges.push({ from: id, id: edge });
  }
  for (const segment of heads) {
    if (!list?.heads.has(segment)) plan.addEdges.push(edgeMap("head", headEdgeId(segment, nonce), [id, segment], {}));
  }
}

function planTies(plan: Plan, { placed, moved }: Spread<NewTie, HeldTie>, nonce: string): void {
  for (const { tie, segment } of placed) plan.addEdges.push(tieMap(tie.id, tie, segment));
  for (const { tie, segment } of moved) {
    plan.dropEdges.push({ from: tie.owner, id: tie.id });
    plan.addEdges.push(tieMap(movedTieId(tie.id, nonce), tie, segment));
  }
}

function tieMap(id: string, { owner, audience, person, weight, first, last }: NewTie, segment: string) {
  return edgeMap("tie", id, [owner, segment], { audience, person, weight: double(weight), first, last });
}
