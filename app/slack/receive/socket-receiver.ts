import { LogLevel, SocketModeReceiver } from "@slack/bolt";
import type { Log } from "../../log.ts";
import { sdkLog } from "../web-api/sdk-log.ts";

export interface SocketReceiverOptions {
  readonly appToken: string;
  readonly slackApiUrl?: string;
  readonly log: Log;
}

/** Receives Slack's requests through a connection that this program opens. What fails is not acknowledged, and Slack sends it again. */
export function socketReceiver({ appToken, slackApiUrl, log }: SocketReceiverOptions): SocketModeReceiver {
  return new SocketModeReceiver({
    appToken,
    logger: sdkLog(log),
    logLevel: LogLevel.ERROR,
    installerOptions: {
      clientOptions: {
        ...(slackApiUrl === undefined ? {} : { slackApiUrl }),
        timeout: 10_000,
        // The client's own reconnecting ends the program with an unhandled rejection when the network is away for longer than its retries.
        retryConfig: {
          forever: true,
          retries: 20,
          factor: 1.3,
          minTimeout: 500,
          maxTimeout: 30_000,
          randomize: true,
        },
      },
    },
    processEventErrorHandler: async ({ error }) => {
      log.error("socket-event-failed", {}, error);
      return false;
    },
  });
}
