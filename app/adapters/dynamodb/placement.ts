import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { WorkspaceId } from "../../ids.ts";
import {
  type Move,
  type OwnPlacement,
  type Placement,
  type Placements,
  PlacementUndecided,
  placementRememberedMs,
} from "../../ports/placement.ts";
import type { Item, StateItems } from "./state-items.ts";
import { type Key, listedPartition } from "./state-keys.ts";

/** What a program remembers and what it is about to do with it. */
const restMs = placementRememberedMs + 5_000;
/** Whoever decides and ends half-way has decided nothing: after this it is as it was. Clocks may be a minute apart. */
const [decidingMs, apartMs] = [5 * 60_000, 60_000];
const day = 24 * 60 * 60;

const list = listedPartition("placements");

export interface PlacementsOptions {
  readonly clock?: () => number;
  readonly rest?: () => Promise<void>;
}

/**
 * One item for each workspace that has a place of its own, in a list: purging a workspace's items leaves it. Whoever decides says first
 * that it is undecided, waits until nobody remembers anything else, and only then looks whether there is nothing yet. So what was written
 * by a program that remembered is seen.
 * @param pooled where views lie of which no record says anything.
 */
export function dynamodbPlacements(
  state: StateItems,
  pooled: Placement,
  { clock = Date.now, rest = () => sleep(restMs) }: PlacementsOptions = {},
): Placements {
  const expires = () => Math.floor(clock() / 1000) + day;
  const ownOf = ({ index, graph }: Placement) =>
    partsOf({
      ...(index === pooled.index ? {} : { index }),
      ...(graph === pooled.graph ? {} : { graph }),
    });

  return {
    async of(workspace) {
      const item = await state.get(keyOf(workspace));
      if (Number(item?.undecided ?? 0) > clock()) throw new PlacementUndecided(workspace);
      const moves = item?.moves === undefined ? {} : { moves: item.moves as number };
      return { ...pooled, ...ownIn(item), ...moveIn(item), ...moves };
    },

    async own() {
      const found: OwnPlacement[] = [];
      for await (const item of state.query(list)) {
        const [own, moving] = [ownIn(item), moveIn(item)];
        if (Object.keys({ ...own, ...moving }).length > 0)
          found.push({ workspace: item.sk as WorkspaceId, own, ...moving });
      }
      return found;
    },

    async place(workspace, own, isEmpty) {
      if (!(await isEmpty())) return false;
      const [key, by, undecided] = [keyOf(workspace), randomUUID(), clock() + decidingMs];
      const begin = { set: { undecided, by }, remove: ["expires"], if: { missing: ["state"] } };
      const { made, item } = await state.change(key, begin, { orCreate: true });
      if (!made) return false;
      await rest();
      const placed = await isEmpty();
      const says = placed ? partsOf(own) : ownIn(item);
      const passes = Object.keys(says).length === 0 ? { expires: expires() } : {};
      // Whoever says it too late may say it to some who went on already.
      if (clock() > undecided - apartMs) throw new PlacementUndecided(workspace);
      // Whose it is stays there: a request that is sent again comes to the same.
      const change = { set: { own: says, ...passes }, remove: ["undecided"], if: { equals: { by } } };
      if (!(await state.change(key, change)).made) throw new PlacementUndecided(workspace);
      return placed;
    },

    async move(workspace, to) {
      const set = { state: "filling", other: to, since: clock() };
      const change = { set, remove: ["expires"], if: { missing: ["state"] } };
      const { made, item } = await state.change(keyOf(workspace), change, { orCreate: true });
      return made || (moveIn(item).move?.state === "filling" && same(moveIn(item).move?.other, to));
    },

    async goOn(workspace, from, to) {
      const item = await state.get(keyOf(workspace));
      const { move } = moveIn(item);
      if (move?.state !== from.state || move.since !== from.since) return;
      const own = ownIn(item);
      const isShown = from.state === "filling" && to === "shown";
      const [lies, other] = isShown ? [ownOf(move.other), { ...pooled, ...own }] : [own, move.other];
      const isOver = to === undefined;
      const set = {
        own: lies,
        ...(isOver ? {} : { state: to, other, since: clock() }),
        ...(isOver && Object.keys(lies).length === 0 ? { expires: expires() } : {}),
      };
      const add = isShown ? { moves: 1 } : {};
      const { state: was, since } = from;
      const remove = isOver ? ["state", "other", "since"] : [];
      const change = { set, add, remove, if: { equals: { state: was, since } } };
      await state.change(keyOf(workspace), change);
    },

    async forget(workspace) {
      const remove = ["own", "by", "moves", "state", "other", "since"];
      const change = { set: { undecided: clock() + restMs, expires: expires() }, remove };
      await state.change(keyOf(workspace), change);
    },
  };
}

function keyOf(workspace: WorkspaceId): Key {
  return { pk: list, sk: workspace };
}

function ownIn(item: Item | undefined): Partial<Placement> {
  return partsOf((item?.own ?? {}) as Partial<Placement>);
}

function moveIn(item: Item | undefined): { readonly move?: Move } {
  if (item?.state === undefined) return {};
  const { state, other, since } = item as unknown as Move;
  return { move: { state, other, since } };
}

function same(one: Placement | undefined, other: Placement): boolean {
  return one?.index === other.index && one.graph === other.graph;
}

function partsOf({ index, graph }: Partial<Placement>): Partial<Placement> {
  return { ...(index === undefined ? {} : { index }), ...(graph === undefined ? {} : { graph }) };
}
