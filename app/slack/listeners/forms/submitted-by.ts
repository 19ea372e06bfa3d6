import type { ViewSubmitAction } from "@slack/bolt";
import type { MemberId, WorkspaceId } from "../../../ids.ts";
import type { Asker } from "../listener.ts";

export function submittedBy({ team, user }: ViewSubmitAction): Asker {
  const workspace = (team?.id ?? user.team_id) as WorkspaceId;
  const outsider = user.team_id !== undefined && user.team_id !== workspace;
  return { workspace, member: user.id as MemberId, outsider };
}
