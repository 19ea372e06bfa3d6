import { resolve } from "node:path";
import { OctemberError } from "../errors.ts";
import type { LogLevel } from "../log.ts";

class WrongSettings extends OctemberError {
  override readonly name = "WrongSettings";
  readonly code = "wrong-settings";
}

/** How Slack is reached: the built-in workspace, Socket Mode, or requests over HTTP. */
type SlackSettings =
  | { readonly kind: "local" }
  | { readonly kind: "socket"; readonly botToken: string; readonly appToken: string }
  | { readonly kind: "http"; readonly botToken: string; readonly signingSecret: string };

export interface Settings {
  readonly port: number;
  /** The folder that everything is kept in. */
  readonly data: string;
  readonly slack: SlackSettings;
  /** Another Web API than Slack's own, with a trailing `/api/`. */
  readonly slackApiUrl?: string;
  /** Where browsers reach what listens on `port`, without a trailing slash; missing: they don't. */
  readonly publicUrl?: string;
  readonly logLevel: LogLevel;
}

/** `npm start` takes no arguments: what is given all the same would be overlooked in silence. @throws WrongSettings */
export function refuseArguments([first]: readonly string[]): void {
  if (first === undefined) return;
  throw new WrongSettings(
    `npm start knows no "${first}": settings are variables, like PORT=3001 npm start. For commands there is npx octember --help.`,
  );
}

/** The folder that everything is kept in. */
export function dataFolder({ OCTEMBER_DATA: data }: NodeJS.ProcessEnv): string {
  return resolve(data || ".octember");
}

/** @throws WrongSettings naming the variable and what to set it to. */
export function settingsOf(environment: NodeJS.ProcessEnv): Settings {
  // An empty variable is one that isn't set: `SLACK_API_URL= npm start`.
  const slackApiUrl = environment.SLACK_API_URL || undefined;
  if (slackApiUrl !== undefined && !/^https?:\/\/.+\/api\/$/.test(slackApiUrl)) {
    throw new WrongSettings(`SLACK_API_URL is "${slackApiUrl}": it has to be a URL that ends in /api/`);
  }
  return {
    port: portOf(environment.PORT),
    data: dataFolder(environment),
    slack: slackOf(environment),
    ...(slackApiUrl === undefined ? {} : { slackApiUrl }),
    ...publicUrlOf(environment.OCTEMBER_URL),
    logLevel: logLevelOf(environment.LOG_LEVEL),
  };
}

function slackOf(environment: NodeJS.ProcessEnv): SlackSettings {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = environment;
  if (!botToken && !appToken && !signingSecret) return { kind: "local" };
  if (!botToken)
    throw new WrongSettings("SLACK_BOT_TOKEN is missing: copy the Bot User OAuth Token (xoxb-…) of your app");
  if (!botToken.startsWith("xoxb-")) throw new WrongSettings("SLACK_BOT_TOKEN is no bot token: it starts with xoxb-");
  if (appToken) {
    if (!appToken.startsWith("xapp-"))
      throw new WrongSettings("SLACK_APP_TOKEN is no app-level token: it starts with xapp-");
    return { kind: "socket", botToken, appToken };
  }
  if (signingSecret) return { kind: "http", botToken, signingSecret };
  throw new WrongSettings(
    "SLACK_BOT_TOKEN needs a companion: SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (requests over HTTP)",
  );
}

function publicUrlOf(given: string | undefined): Pick<Settings, "publicUrl"> {
  if (!given) return {};
  if (!/^https?:\/\/[^/?#]+\/?$/.test(given) || !URL.canParse(given))
    throw new WrongSettings(`OCTEMBER_URL is "${given}": it has to be an address like https://octember.example.com`);
  return { publicUrl: given.replace(/\/$/, "") };
}

function portOf(given: string | undefined): number {
  if (given === undefined || given === "") return 3000;
  const port = Number(given);
  if (!/^\d+$/.test(given) || port > 65_535)
    throw new WrongSettings(`PORT is "${given}": it has to be a number up to 65535`);
  return port;
}

function logLevelOf(given: string | undefined): LogLevel {
  const levels: readonly LogLevel[] = ["debug", "info", "warn", "error", "silent"];
  if (given === undefined || given === "") return "info";
  const level = levels.find((one) => one === given);
  if (level === undefined) throw new WrongSettings(`LOG_LEVEL is "${given}": it is one of ${levels.join(", ")}`);
  return level;
}
