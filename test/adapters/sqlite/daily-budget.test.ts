import { expect, it } from "vitest";
import { sqliteDailyBudget } from "../../../app/adapters/sqlite/daily-budget.ts";
import type { WorkspaceId } from "../../../app/ids.ts";
import { dailyBudgetContract } from "../../contract/daily-budget.ts";
import { temporaryStore } from "./temporary-store.ts";

dailyBudgetContract(async (photosADay, clock) => sqliteDailyBudget(temporaryStore(), { photosADay, clock }));

it("of a workspace that set no limit never ends, and counts nothing", async () => {
  const db = temporaryStore();
  const budget = sqliteDailyBudget(db, { photosADay: async () => undefined });
  expect(await budget.take("T1" as WorkspaceId)).toBe(true);
  expect(db.prepare("select * from photos_of_day").all()).toEqual([]);
});
