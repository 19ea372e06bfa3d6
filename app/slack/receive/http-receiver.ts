import type { IncomingMessage, ServerResponse } from "node:http";
import type { App, Receiver } from "@slack/bolt";
import { MalformedBody, parseBody } from "./parse-body.ts";
import { NotFromSlack, verifySignature } from "./verify-signature.ts";

/** Slack's bodies are far smaller; more is not from Slack. */
const maxBodyBytes = 2_000_000;

export interface HttpReceiver extends Receiver {
  /** Answers one request to the app's request URL. Never throws. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

export interface HttpReceiverOptions {
  readonly signingSecret: string;
  readonly now: () => number;
  /** Told of every request that was refused or failed; its error's message holds nothing that the request said. */
  readonly onRefused: (error: Error, status: number) => void;
}

/** Receives Slack's requests over HTTP. Bolt's own receiver takes time stamps of next year and throws on malformed bodies. */
export function httpReceiver(options: HttpReceiverOptions): HttpReceiver {
  let app: App | undefined;
  return {
    init(initialized) {
      app = initialized;
    },
    // The server belongs to the wiring, which has other things to serve too.
    async start() {},
    async stop() {},
    async handle(request, response) {
      try {
        const answer = await answerRequest(request, options, app);
        send(response, answer.status, answer.body);
      } catch (error) {
        const status = statusOf(error);
        options.onRefused(error instanceof Error ? error : new Error("unknown", { cause: error }), status);
        if (!response.headersSent) send(response, status, "");
      }
    },
  };
}

async function answerRequest(request: IncomingMessage, options: HttpReceiverOptions, app: App | undefined) {
  if (request.method !== "POST") return { status: 405, body: "" };
  const bytes = await readBody(request);
  const header = (name: string) => request.headers[name]?.toString();
  const signed = {
    body: bytes,
    signature: header("x-slack-signature"),
    timestamp: header("x-slack-request-timestamp"),
  };
  verifySignature(signed, options.signingSecret, options.now());
  const body = parseBody(bytes, header("content-type"));
  if (body.type === "url_verification") return { status: 200, body: { challenge: body.challenge } };
  if (body.ssl_check !== undefined) return { status: 200, body: "" };
  if (app === undefined) throw new Error("the receiver was not given to an app");
  const retryNum = header("x-slack-retry-num");
  let answer: unknown;
  let answered = false;
  await app.processEvent({
    body,
    ...(retryNum === undefined
      ? {}
      : { retryNum: Number(retryNum), retryReason: header("x-slack-retry-reason") ?? "" }),
    ack: async (response: unknown) => {
      answered = true;
      answer = response;
    },
  });
  return answered ? { status: 200, body: answer ?? "" } : { status: 404, body: "" };
}

async function readBody(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBodyBytes) throw new MalformedBody(`the body has more than ${maxBodyBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function statusOf(error: unknown): number {
  if (error instanceof NotFromSlack) return 401;
  return error instanceof MalformedBody ? 400 : 503;
}

function send(response: ServerResponse, status: number, body: unknown): void {
  if (typeof body === "string") {
    response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(body);
    return;
  }
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" }).end(JSON.stringify(body));
}
