import type { App, Receiver } from "@slack/bolt";
import { answerRequest, contentTypeOf, type OnRefused, refusal, type SlackAnswer, textOf } from "./answer-request.ts";

/** What API Gateway hands over of a request (REST API, proxy integration), as far as it is used here. */
export interface ProxyRequest {
  readonly httpMethod: string;
  /** `null` where a test in AWS's console sends none. */
  readonly headers: Readonly<Record<string, string | undefined>> | null;
  readonly multiValueHeaders?: Readonly<Record<string, readonly string[] | undefined>> | null;
  readonly body: string | null;
  readonly isBase64Encoded: boolean;
}

interface ProxyAnswer {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

export interface ApiGatewayReceiver extends Receiver {
  /** Answers one request to the app's request URL, when all that it asks for is done. Never throws. */
  handle(request: ProxyRequest): Promise<ProxyAnswer>;
}

export interface ApiGatewayReceiverOptions {
  /** As it is kept now: it may be renewed while a function lives. */
  readonly signingSecret: () => Promise<string>;
  readonly now: () => number;
  readonly onRefused: OnRefused;
}

/** Receives Slack's requests through API Gateway. Of Bolt's own receiver for it a test tells what it does with them. */
export function apiGatewayReceiver({ signingSecret, now, onRefused }: ApiGatewayReceiverOptions): ApiGatewayReceiver {
  let app: App | undefined;

  async function answer(request: ProxyRequest): Promise<SlackAnswer> {
    if (request.httpMethod !== "POST") return { status: 405, body: "" };
    const asked = { body: bytesOf(request), header: headerOf(request) };
    return answerRequest(asked, { signingSecret: await signingSecret(), now }, app);
  }

  return {
    init(initialized) {
      app = initialized;
    },
    async start() {},
    async stop() {},
    async handle(request) {
      const answered = await answer(request).catch((error: unknown) => refusal(error, onRefused));
      return {
        statusCode: answered.status,
        headers: { "content-type": contentTypeOf(answered) },
        body: textOf(answered),
      };
    },
  };
}

/** API Gateway hands over text as text, and in base64 what its settings call binary. */
function bytesOf({ body, isBase64Encoded }: ProxyRequest): Uint8Array {
  return Buffer.from(body ?? "", isBase64Encoded ? "base64" : "utf8");
}

/** Names come in whatever case the client wrote them in. */
function headerOf({ headers, multiValueHeaders }: ProxyRequest): (name: string) => string | undefined {
  const byName = new Map<string, string>();
  for (const [name, values] of Object.entries(multiValueHeaders ?? {})) {
    const last = values?.at(-1);
    if (last !== undefined) byName.set(name.toLowerCase(), last);
  }
  for (const [name, value] of Object.entries(headers ?? {})) {
    if (value !== undefined && value !== null) byName.set(name.toLowerCase(), value);
  }
  return (name) => byName.get(name);
}
