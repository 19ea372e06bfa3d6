import { type Logger, LogLevel } from "@slack/web-api";
import type { Log } from "../../log.ts";

/**
 * What Slack's libraries say quotes bodies, URLs and tokens, so that of it only the level and Slack's own code are kept,
 * and of debug and info nothing: there they write whole events.
 */
export function sdkLog(log: Log): Logger {
  const kept = (said: readonly unknown[]) => {
    const text = said.map((one) => (one instanceof Error ? one.message : String(one))).join(" ");
    const code = /An API error occurred: ([a-z_]{1,60})/.exec(text)?.[1];
    const about = Object.entries(subjects).find(([, pattern]) => pattern.test(text))?.[0];
    return { ...(code === undefined ? {} : { slack: code }), ...(about === undefined ? {} : { about }) };
  };
  return {
    debug: () => {},
    info: () => {},
    warn: (...said: unknown[]) => log.warn("slack-sdk", kept(said)),
    error: (...said: unknown[]) => log.error("slack-sdk", kept(said)),
    setLevel: () => {},
    // Bolt and the Socket Mode client put together what they write at debug level only when told so.
    getLevel: () => LogLevel.ERROR,
    setName: () => {},
  };
}

const subjects = {
  "socket-url": /WSS URL/,
  websocket: /websocket/i,
  ping: /\b(ping|pong)\b/,
  request: /http request failed/,
  authorization: /[Aa]uthorization of incoming event/,
} as const;
