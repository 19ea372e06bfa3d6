import type { WorkspaceId } from "../ids.ts";

/** How many photos a workspace may have read in a day (UTC), so that a flood costs no more than that. */
export interface DailyBudget {
  /**
   * Takes one more of today's.
   * @returns false when none is left. Of those who ask for the last ones at the same moment, more may be refused than had to be; never fewer.
   */
  take(workspace: WorkspaceId): Promise<boolean>;
}
