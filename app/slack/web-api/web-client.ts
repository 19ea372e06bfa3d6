import { type Logger, LogLevel, WebClient } from "@slack/web-api";

export interface WebClientSettings {
  readonly botToken: string;
  /** Another Web API than Slack's own, with a trailing `/api/`. */
  readonly slackApiUrl?: string;
  readonly logger: Logger;
  /** How long one request may take, in milliseconds. */
  readonly timeoutMs?: number;
}

/** One more try after a broken connection: what takes longer than that is for the inbox, which survives a crash. */
const onceMore = { retries: 1, minTimeout: 200, maxTimeout: 500 };
const never = { retries: 0 };
/** A trigger lives for 3 s, within which Slack wants its answer too. */
const openingMs = 2_500;

export interface WebClients {
  /** For what may be done twice. */
  readonly asking: WebClient;
  /** For what is sent once. */
  readonly saying: WebClient;
  /** For forms, which open soon or not at all; sent once. */
  readonly opening: WebClient;
}

/** Clients of Slack's Web API. Their own default is to try for half an hour, also after an answer that was lost. */
export function openWebClients(settings: WebClientSettings): WebClients {
  const options = {
    ...(settings.slackApiUrl === undefined ? {} : { slackApiUrl: settings.slackApiUrl }),
    logger: settings.logger,
    logLevel: LogLevel.ERROR,
    timeout: settings.timeoutMs ?? 10_000,
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
    maxRequestConcurrency: 20,
  };
  return {
    asking: new WebClient(settings.botToken, { ...options, retryConfig: onceMore }),
    saying: new WebClient(settings.botToken, { ...options, retryConfig: never }),
    opening: new WebClient(settings.botToken, {
      ...options,
      timeout: Math.min(options.timeout, openingMs),
      retryConfig: never,
    }),
  };
}
