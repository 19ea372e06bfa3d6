import { App, LogLevel, type Receiver } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import type { MemberId, WorkspaceId } from "../ids.ts";
import type { Log } from "../log.ts";
import { SlackRefused } from "../ports/speak.ts";
import { answerUnanswered } from "./listeners/answer-unanswered.ts";
import type { Ack } from "./listeners/listener.ts";
import type { AnswerPorts } from "./listeners/listener-ports.ts";
import { holdAck } from "./receive/hold-ack.ts";
import { sdkLog } from "./web-api/sdk-log.ts";
import { atSlack } from "./web-api/slack-error.ts";

/** Who the app is in its workspace. */
export interface Identity {
  readonly workspace: WorkspaceId;
  readonly botUser: MemberId;
  readonly botId: string;
}

/**
 * Asks Slack whose token it is.
 * @throws SlackRefused (`invalid_auth`, …), SlackUnavailable
 */
export async function whoAmI(client: WebClient): Promise<Identity> {
  const { team_id: team, user_id: user, bot_id: bot } = await atSlack("auth.test", () => client.auth.test());
  if (team === undefined || user === undefined || bot === undefined)
    throw new SlackRefused("auth.test", "not_a_bot_token");
  return { workspace: team as WorkspaceId, botUser: user as MemberId, botId: bot };
}

export interface OpenSlackAppOptions {
  /** HTTP, Socket Mode or API Gateway. */
  readonly receiver: Receiver;
  /** Missing where the app serves many workspaces: which one it is the envelope says. */
  readonly identity?: Identity;
  readonly slackApiUrl?: string;
  readonly listeners: readonly Ack[];
  readonly ports: AnswerPorts;
  readonly log: Log;
}

/**
 * Bolt with our listeners on it. Slack hears 200 only when what it sent is in the inbox: a failing listener throws out of
 * `processEvent`, which is a 5xx over HTTP and no acknowledgement in Socket Mode.
 */
export function openSlackApp(options: OpenSlackAppOptions): App {
  const { receiver, identity, listeners, ports, log, slackApiUrl } = options;
  const app = new App({
    receiver: holdAck(receiver, answerUnanswered(ports.accept)),
    // Bolt writes into what it is given: a new one for each request.
    authorize: async () => (identity === undefined ? {} : { botId: identity.botId, botUserId: identity.botUser }),
    convoStore: false,
    developerMode: false,
    logger: sdkLog(log),
    logLevel: LogLevel.ERROR,
    clientOptions: { ...(slackApiUrl === undefined ? {} : { slackApiUrl }), logger: sdkLog(log) },
  });
  app.error(async (error) => {
    throw error.original ?? error;
  });
  for (const listener of listeners) listener.register(app, ports);
  return app;
}
