import type { WorkspaceId } from "../ids.ts";
import type { DailyBudget } from "../ports/daily-budget.ts";
import type { PhotoStatus, PhotoStatuses } from "../ports/photo-status.ts";

export interface BudgetPorts {
  readonly statuses: PhotoStatuses;
  /** Missing where reading costs nobody anything. */
  readonly budget?: DailyBudget;
}

/** Why a photo beyond its workspace's daily number is refused. */
const overBudget = "over-budget";

/** Counts a photo that was just made known, and refuses it if its workspace has had as many today as it may. @returns how it is now */
export async function withinBudget(
  { statuses, budget }: BudgetPorts,
  workspace: WorkspaceId,
  status: PhotoStatus,
): Promise<PhotoStatus> {
  if (budget === undefined || status.state !== "waiting" || (await budget.take(workspace))) return status;
  const refused: PhotoStatus = { ...status, state: "refused", reason: overBudget };
  await statuses.advance(workspace, "waiting", refused);
  return refused;
}
