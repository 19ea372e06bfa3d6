import type { IncomingMessage, ServerResponse } from "node:http";
import type { App, Receiver } from "@slack/bolt";
import {
  answerRequest,
  contentTypeOf,
  type OnRefused,
  refusal,
  type SlackAnswer,
  textOf,
  type Verifying,
} from "./answer-request.ts";
import { MalformedBody } from "./parse-body.ts";

/** Slack's bodies are far smaller; more is not from Slack. */
const maxBodyBytes = 2_000_000;
/** So much is heard to its end, so that whoever sends it hears what is wrong with it. */
const maxHeardBytes = 10 * maxBodyBytes;

export interface HttpReceiver extends Receiver {
  /** Answers one request to the app's request URL. Never throws. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

export interface HttpReceiverOptions extends Verifying {
  readonly onRefused: OnRefused;
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
        send(response, await answer(request, options, app));
      } catch (error) {
        const refused = refusal(error, options.onRefused);
        if (!response.headersSent) send(response, refused);
      }
    },
  };
}

async function answer(request: IncomingMessage, verifying: Verifying, app: App | undefined): Promise<SlackAnswer> {
  if (request.method !== "POST") return { status: 405, body: "" };
  const header = (name: string) => request.headers[name]?.toString();
  return answerRequest({ body: await readBody(request), header }, verifying, app);
}

async function readBody(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= maxBodyBytes) chunks.push(chunk);
    else if (size > maxHeardBytes) break;
  }
  if (size > maxBodyBytes) throw new MalformedBody(`the body has more than ${maxBodyBytes} bytes`);
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, answer: SlackAnswer): void {
  response.writeHead(answer.status, { "content-type": contentTypeOf(answer) }).end(textOf(answer));
}
