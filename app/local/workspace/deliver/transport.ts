import type { Clock } from "../clock.ts";
import { signed } from "./sign.ts";

/** How an app answered. `reason` is one of Slack's `X-Slack-Retry-Reason`s. */
export type Outcome =
  | { readonly kind: "taken"; readonly body: unknown }
  | {
      readonly kind: "failed";
      readonly reason: "http_timeout" | "connection_failed" | "http_error";
      readonly again: boolean;
    };

interface Retry {
  readonly attempt: number;
  readonly reason: string;
}

/** The way from the workspace to the app. */
export interface Transport {
  event(envelope: object, retry: Retry | undefined): Promise<Outcome>;
  /** A slash command's fields. */
  command(fields: Readonly<Record<string, string>>): Promise<Outcome>;
  /** A click, a form, a select that asks for options, a shortcut. */
  interaction(payload: object): Promise<Outcome>;
}

export interface HttpTransportOptions {
  readonly url: string;
  readonly signingSecret: string;
  readonly answerMs: number;
  readonly now: Clock;
}

/** Signed requests to the app's request URL. From docs.slack.dev, "The Events API" and "Implementing slash commands". */
export function httpTransport({ url, signingSecret, answerMs, now }: HttpTransportOptions): Transport {
  async function send(type: string, body: string, headers: Record<string, string> = {}): Promise<Outcome> {
    try {
      const response = await fetch(url, {
        method: "POST",
        body,
        redirect: "manual",
        signal: AbortSignal.timeout(answerMs),
        headers: {
          "content-type": type,
          "user-agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
          ...signed(signingSecret, Math.floor(now() / 1000), body),
          ...headers,
        },
      });
      const text = await response.text();
      if (response.ok) return { kind: "taken", body: parse(text, response.headers.get("content-type")) };
      return { kind: "failed", reason: "http_error", again: response.headers.get("x-slack-no-retry") !== "1" };
    } catch (error) {
      const late = error instanceof Error && error.name === "TimeoutError";
      return { kind: "failed", reason: late ? "http_timeout" : "connection_failed", again: true };
    }
  }

  const form = "application/x-www-form-urlencoded";
  return {
    event: (envelope, retry) =>
      send(
        "application/json",
        JSON.stringify(envelope),
        retry && { "x-slack-retry-num": String(retry.attempt), "x-slack-retry-reason": retry.reason },
      ),
    command: (fields) => send(form, new URLSearchParams(fields).toString()),
    interaction: (payload) => send(form, new URLSearchParams({ payload: JSON.stringify(payload) }).toString()),
  };
}

function parse(text: string, type: string | null): unknown {
  if (text === "") return undefined;
  if (!type?.includes("json")) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
