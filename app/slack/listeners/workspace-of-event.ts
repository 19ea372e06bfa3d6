import type { EnvelopedEvent } from "@slack/bolt";
import type { WorkspaceId } from "../../ids.ts";

/** The workspace that an event is for: that of the app's installation, which on Enterprise Grid and in shared channels `team_id` is not. */
export function workspaceOfEvent(envelope: EnvelopedEvent): WorkspaceId {
  return (envelope.authorizations?.[0]?.team_id ?? envelope.team_id) as WorkspaceId;
}
