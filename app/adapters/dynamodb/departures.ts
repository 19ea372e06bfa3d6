import type { WorkspaceId } from "../../ids.ts";
import type { Departure, Departures } from "../../ports/departures.ts";
import type { Item, StateItems } from "./state-items.ts";
import { closedKey, type Key, listedPartition } from "./state-keys.ts";

/** How long it is remembered that a workspace was purged: longer than anything of it is on its way, or kept to be sent again. */
const rememberedMs = 90 * 24 * 60 * 60 * 1000;

/**
 * One item for each workspace that left. `back` and `closed` are never set where the other one is, so that coming back and being purged
 * don't meet. That it is closed is said once more at a key of its own, which every program that writes looks at.
 */
export function dynamodbDepartures(state: StateItems): Departures {
  const find = async (workspace: WorkspaceId) => departureOf(await state.get(keyOf(workspace)));

  return {
    find,
    async leave(workspace, at) {
      const change = { set: { since: at }, remove: ["back"], if: { missing: ["since"] } };
      await state.change(keyOf(workspace), change, { orCreate: true });
    },
    async comeBack(workspace) {
      const departure = await find(workspace);
      if (departure === undefined) return true;
      if (departure.state === "closed") return false;
      if (departure.state === "left") {
        const change = { set: { back: true }, remove: ["since"], if: { missing: ["closed"] } };
        return (await state.change(keyOf(workspace), change)).made;
      }
      await state.deleteMany([closedKey(workspace)]);
      await state.deleteMany([keyOf(workspace)]);
      return true;
    },
    async due(before, limit) {
      const found: { workspace: WorkspaceId; since: number }[] = [];
      for await (const item of state.query(listedPartition("departures"))) {
        const { since, state: is } = departureOf(item) ?? { since: Number.POSITIVE_INFINITY, state: "purged" };
        if (is === "closed" || (is === "left" && since < before))
          found.push({ workspace: item.sk as WorkspaceId, since });
      }
      const inOrder = found.sort((one, other) => one.since - other.since);
      return inOrder.slice(0, limit).map(({ workspace }) => workspace);
    },
    async close(workspace) {
      const change = { set: { closed: true }, if: { missing: ["back"] } };
      const { made } = await state.change(keyOf(workspace), change);
      if (made) await state.putMany([{ ...closedKey(workspace), closed: true }]);
      return made;
    },
    async purged(workspace, at) {
      const expires = Math.floor((at + rememberedMs) / 1000);
      await state.putMany([{ ...closedKey(workspace), closed: true, expires }]);
      await state.change(keyOf(workspace), { set: { purged: at, expires }, if: { missing: ["back"] } });
    },
  };
}

function departureOf(item: Item | undefined): Departure | undefined {
  if (item === undefined || item.since === undefined) return undefined;
  const state = item.purged !== undefined ? "purged" : item.closed === true ? "closed" : "left";
  return { since: item.since as number, state };
}

function keyOf(workspace: WorkspaceId): Key {
  return { pk: listedPartition("departures"), sk: workspace };
}
