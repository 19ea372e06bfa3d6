import type { WorkspaceId } from "../../ids.ts";
import type { DailyBudget } from "../../ports/daily-budget.ts";
import type { Database } from "./database.ts";

interface DailyBudgetOptions {
  /** Of a workspace; `undefined`: as many as it likes. */
  readonly photosADay: (workspace: WorkspaceId) => Promise<number | undefined>;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
}

export function sqliteDailyBudget(db: Database, { photosADay, clock = Date.now }: DailyBudgetOptions): DailyBudget {
  const forget = db.prepare("delete from photos_of_day where workspace = ? and day < ?");
  const count = db.prepare(`insert into photos_of_day (workspace, day, taken) select ?, ?, 1 where ? > 0
    on conflict do update set taken = taken + 1 where taken < ?`);
  return {
    async take(workspace) {
      const most = await photosADay(workspace);
      if (most === undefined) return true;
      const day = new Date(clock()).toISOString().slice(0, 10);
      return db.transaction(() => {
        forget.run(workspace, day);
        return count.run(workspace, day, most, most) > 0;
      });
    },
  };
}
