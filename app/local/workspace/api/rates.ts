import type { Clock } from "../clock.ts";

/**
 * How many calls a minute. From docs.slack.dev, "Rate limits" and each method's page: tiers 1 to 4 allow at least 1, 20, 50 and 100;
 * `chat.postMessage` one a second for each channel, with short bursts above.
 */
const tiers = { one: 1, two: 20, three: 50, four: 100, posts: 60 } as const;

const tierOf: Readonly<Record<string, keyof typeof tiers>> = {
  "apps.connections.open": "one",
  "chat.delete": "three",
  "chat.postEphemeral": "four",
  "chat.postMessage": "posts",
  "chat.update": "three",
  "conversations.history": "three",
  "conversations.info": "three",
  "conversations.members": "four",
  "conversations.open": "three",
  "conversations.replies": "three",
  "files.completeUploadExternal": "four",
  "files.getUploadURLExternal": "four",
  "files.info": "four",
  "files.delete": "three",
  "reactions.add": "three",
  "reactions.remove": "two",
  "users.conversations": "three",
  "users.info": "four",
  "users.list": "two",
  "users.lookupByEmail": "three",
  "views.open": "four",
  "views.publish": "four",
  "views.update": "four",
};

const minute = 60_000;

export interface Rates {
  /** @returns after how many seconds to try again, if the call is one too many */
  refuse(method: string, channel: unknown): number | undefined;
}

/** Counts calls in a sliding minute. Slack's numbers are lower bounds, so an app that keeps to these keeps to Slack's. */
export function rates(now: Clock): Rates {
  const calls = new Map<string, number[]>();
  return {
    refuse(method, channel) {
      const tier = tierOf[method];
      if (!tier) return undefined;
      const key = tier === "posts" ? `${method} ${String(channel)}` : method;
      const recent = (calls.get(key) ?? []).filter((at) => at > now() - minute);
      calls.set(key, recent);
      const [oldest] = recent;
      if (recent.length >= tiers[tier] && oldest !== undefined)
        return Math.max(1, Math.ceil((oldest + minute - now()) / 1000));
      recent.push(now());
      return undefined;
    },
  };
}
