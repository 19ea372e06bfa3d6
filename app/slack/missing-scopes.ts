import type { WebClient } from "@slack/web-api";
import { manifestFor } from "./manifest.ts";
import { atSlack } from "./web-api/slack-error.ts";

/**
 * Whose token it is, and which scopes of the manifest it was not granted.
 * @throws SlackRefused (`invalid_auth`, `token_revoked`, …), SlackUnavailable
 */
export async function missingScopes(client: WebClient) {
  const { team_id: workspace = "?", response_metadata: said } = await atSlack("auth.test", () => client.auth.test());
  const granted = new Set(said?.scopes ?? []);
  const missing = manifestFor({ socket: true }).oauth_config.scopes.bot.filter((scope) => !granted.has(scope));
  return { workspace, missing };
}
