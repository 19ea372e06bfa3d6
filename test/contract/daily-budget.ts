import { describe, expect, it } from "vitest";
import type { WorkspaceId } from "../../app/ids.ts";
import type { DailyBudget } from "../../app/ports/daily-budget.ts";

const acme = "T1" as WorkspaceId;
const globex = "T2" as WorkspaceId;
const hour = 60 * 60 * 1000;

/** What every daily budget must do. */
export function dailyBudgetContract(
  open: (photosADay: (workspace: WorkspaceId) => Promise<number>, clock: () => number) => Promise<DailyBudget>,
) {
  describe("a daily budget of photos", () => {
    it("is a workspace's own, and there again on the next day", async () => {
      let now = Date.UTC(2026, 10, 22, 23);
      const budget = await open(
        async () => 3,
        () => now,
      );
      const taken: boolean[] = [];
      for (let at = 0; at < 5; at += 1) taken.push(await budget.take(acme));
      expect(taken).toEqual([true, true, true, false, false]);
      expect(await budget.take(globex)).toBe(true);
      now += hour;
      expect(await budget.take(acme)).toBe(true);
    });

    it("is as large as the workspace has it now", async () => {
      const most = new Map([
        [acme, 1],
        [globex, 0],
      ]);
      const budget = await open(
        async (workspace) => most.get(workspace) ?? 0,
        () => 0,
      );
      expect([await budget.take(acme), await budget.take(acme)]).toEqual([true, false]);
      expect(await budget.take(globex)).toBe(false);
      most.set(acme, 2);
      expect([await budget.take(acme), await budget.take(acme)]).toEqual([true, false]);
    });
  });
}
