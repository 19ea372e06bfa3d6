import type { WebClient } from "@slack/web-api";
import type { WorkspaceId } from "../../ids.ts";
import type { Installs } from "../../ports/installs.ts";
import { SlackRefused } from "../../ports/speak.ts";
import { atSlack } from "../web-api/slack-error.ts";

/**
 * Purges a workspace's token after Slack told that the app was taken out of it. A token that Slack still takes stays: the event came
 * late, and the app was added again meanwhile.
 */
export function uninstalled(
  installs: Pick<Installs, "read" | "purge">,
  clientOf: (token: string) => WebClient,
): (workspace: WorkspaceId) => Promise<void> {
  return async (workspace) => {
    const install = await installs.read(workspace);
    if (install === undefined) return;
    try {
      await atSlack("auth.test", () => clientOf(install.botToken).auth.test());
    } catch (error) {
      if (!(error instanceof SlackRefused)) throw error;
      await installs.purge(workspace);
    }
  };
}
