import type { WebClient } from "@slack/web-api";
import type { WorkspaceId } from "../../ids.ts";
import type { Departures } from "../../ports/departures.ts";
import { SlackRefused } from "../../ports/speak.ts";
import { atSlack } from "../web-api/slack-error.ts";

export interface UninstalledPorts {
  /** Those that may be the workspace's, as they are kept. */
  readonly tokensOf: (workspace: WorkspaceId) => Promise<readonly string[]>;
  readonly forgetToken: (workspace: WorkspaceId) => Promise<void>;
  readonly departures: Pick<Departures, "leave">;
  readonly clientOf: (token: string) => WebClient;
  readonly now: () => number;
}

/**
 * Forgets a workspace's token after Slack told that the app was taken out of it, and has its data purged when its time is over. Where Slack
 * still takes a token for it nothing is done: the event came late, and the app was added again meanwhile.
 */
export function uninstalled(ports: UninstalledPorts): (workspace: WorkspaceId) => Promise<void> {
  return async (workspace) => {
    for (const token of await ports.tokensOf(workspace))
      if ((await teamOf(ports.clientOf(token))) === workspace) return;
    await ports.forgetToken(workspace);
    await ports.departures.leave(workspace, ports.now());
  };
}

/** `undefined`: Slack takes the token no longer. */
async function teamOf(client: WebClient): Promise<string | undefined> {
  try {
    return (await atSlack("auth.test", () => client.auth.test())).team_id;
  } catch (error) {
    if (error instanceof SlackRefused) return undefined;
    throw error;
  }
}
