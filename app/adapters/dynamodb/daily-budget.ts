import { randomUUID } from "node:crypto";
import type { WorkspaceId } from "../../ids.ts";
import type { DailyBudget } from "../../ports/daily-budget.ts";
import type { StateItems } from "./state-items.ts";
import { everySalt, type Key, partition, saltOf } from "./state-keys.ts";

/** Counters of a day are of no use after it; the day after it is for clocks that differ. */
const keptSeconds = 2 * 24 * 60 * 60;

export interface DailyBudgetOptions {
  /** Of a workspace. */
  readonly photosADay: (workspace: WorkspaceId) => Promise<number>;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
}

/** A counter for each day and salt: the one that is counted up is any of them, and what was taken is their sum. */
export function dynamodbDailyBudget(state: StateItems, options: DailyBudgetOptions): DailyBudget {
  const { photosADay, clock = Date.now } = options;
  return {
    async take(workspace) {
      const [now, most] = [clock(), await photosADay(workspace)];
      const day = new Date(now).toISOString().slice(0, 10);
      const keys = everySalt.map((salt) => counterKey(workspace, day, salt));
      const before = await state.getMany(keys);
      // Those that were refused aren't counted: a flood writes nothing.
      if (sum(before.map((item) => item?.taken)) >= most) return false;
      const mine = counterKey(workspace, day, saltOf(randomUUID()));
      const expires = Math.floor(now / 1000) + keptSeconds;
      const count = async (taken: 1 | -1) => {
        const by = randomUUID();
        await state.change(mine, { add: { taken }, set: { by, expires }, if: { differs: { by } } }, { orCreate: true });
      };
      await count(1);
      const after = await state.getMany(keys);
      if (sum(after.map((item) => item?.taken)) <= most) return true;
      await count(-1);
      return false;
    },
  };
}

function sum(counts: readonly unknown[]): number {
  return counts.reduce<number>((all, one) => all + (typeof one === "number" ? one : 0), 0);
}

function counterKey(workspace: WorkspaceId, day: string, salt: string): Key {
  return { pk: partition(workspace, "photos-of-day", day, salt), sk: "taken" };
}
