import { OctemberError } from "../errors.ts";
import { SlackRefused, SlackUnavailable } from "../ports/speak.ts";
import { atSlack } from "../slack/web-api/slack-error.ts";

/** Slack doesn't let the program in, or can't be reached. */
class NoSlack extends OctemberError {
  override readonly name = "NoSlack";
  readonly code = "no-slack";
}

/** Where each token is to be found, at https://api.slack.com/apps. */
const tokens = {
  SLACK_BOT_TOKEN: "Copy the Bot User OAuth Token (xoxb-…) of your app, under Install App",
  SLACK_APP_TOKEN: "Make an app-level token (xapp-…) with connections:write, under Basic Information",
} as const;

/**
 * Does what a token is first used for.
 * @throws NoSlack, which names the variable and what to do
 */
export async function reachSlack<T>(token: keyof typeof tokens, method: string, call: () => Promise<T>): Promise<T> {
  try {
    return await atSlack(method, call);
  } catch (cause) {
    if (cause instanceof SlackRefused) {
      throw new NoSlack(`Slack doesn't accept ${token} (${cause.reason}). ${tokens[token]}, and start again.`, {
        cause,
      });
    }
    if (!(cause instanceof SlackUnavailable)) throw cause;
    const advice = "Check the network, and SLACK_API_URL if it is set, then start again.";
    throw new NoSlack(`Slack can't be reached (${method}). ${advice}`, { cause });
  }
}
