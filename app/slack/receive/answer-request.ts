import type { App } from "@slack/bolt";
import { MalformedBody, parseBody } from "./parse-body.ts";
import { NotFromSlack, verifySignature } from "./verify-signature.ts";

/** One of Slack's requests, however it came. */
export interface SlackRequest {
  /** The bytes that Slack signed. */
  readonly body: Uint8Array;
  /** A header by its name in lower case. */
  readonly header: (name: string) => string | undefined;
}

/** What Slack hears: a string as it is, anything else as JSON. */
export interface SlackAnswer {
  readonly status: number;
  readonly body: unknown;
}

export interface Verifying {
  readonly signingSecret: string;
  readonly now: () => number;
}

/** Told of every request that was refused or failed; its error's message holds nothing that the request said. */
export type OnRefused = (error: Error, status: number) => void;

/**
 * Verifies a request and lets the app answer it.
 * @throws NotFromSlack, MalformedBody, and what the app's listeners throw
 */
export async function answerRequest(
  { body: bytes, header }: SlackRequest,
  { signingSecret, now }: Verifying,
  app: App | undefined,
): Promise<SlackAnswer> {
  const signed = {
    body: bytes,
    signature: header("x-slack-signature"),
    timestamp: header("x-slack-request-timestamp"),
  };
  verifySignature(signed, signingSecret, now());
  const body = parseBody(bytes, header("content-type"));
  if (body.type === "url_verification") return { status: 200, body: { challenge: body.challenge } };
  if (body.ssl_check !== undefined) return { status: 200, body: "" };
  if (app === undefined) throw new Error("the receiver was not given to an app");
  const retryNum = header("x-slack-retry-num");
  let answer: { readonly response: unknown } | undefined;
  await app.processEvent({
    body,
    ...(retryNum === undefined
      ? {}
      : { retryNum: Number(retryNum), retryReason: header("x-slack-retry-reason") ?? "" }),
    ack: async (response: unknown) => {
      answer = { response };
    },
  });
  return answer === undefined ? { status: 404, body: "" } : { status: 200, body: answer.response ?? "" };
}

/** The answer to a request that was refused or failed; told of to `onRefused`. */
export function refusal(error: unknown, onRefused: OnRefused): SlackAnswer {
  const status = statusOf(error);
  onRefused(error instanceof Error ? error : new Error("unknown", { cause: error }), status);
  return { status, body: "" };
}

/** 503: it may be sent again. */
function statusOf(error: unknown): number {
  if (error instanceof NotFromSlack) return 401;
  return error instanceof MalformedBody ? 400 : 503;
}

export function contentTypeOf({ body }: SlackAnswer): string {
  return `${typeof body === "string" ? "text/plain" : "application/json"}; charset=utf-8`;
}

export function textOf({ body }: SlackAnswer): string {
  return typeof body === "string" ? body : JSON.stringify(body);
}
