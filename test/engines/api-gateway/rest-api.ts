import type { APIGatewayProxyEvent } from "aws-lambda";
import { type ProxyAnswer, proxyAnswer } from "./proxy-answer.ts";
import { isBinary, matched, proxyEvent, queryOf } from "./proxy-event.ts";

export interface HttpRequest {
  readonly method: string;
  /** With the stage and the query: `/live/slack/events`. */
  readonly url: string;
  /** As they were sent, in their order; a name may come several times. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

/** Where a method leads: to a function, or with the request as it is to another address, whose `{name}` are parts of the path. */
export type Integration =
  | { readonly kind: "function"; readonly invoke: (event: APIGatewayProxyEvent) => Promise<unknown> }
  | { readonly kind: "http"; readonly uri: string; readonly send: (request: HttpRequest) => Promise<HttpAnswer> };

export interface Method {
  readonly method: string;
  /** `/photos/{key+}`. */
  readonly resource: string;
  /** What a request must have: `header.X-Slack-Signature`, `querystring.t`, `path.key`. */
  readonly required: readonly string[];
  readonly integration: Integration;
  /** 50 to 29,000. */
  readonly timeoutMs: number;
}

export interface RestApi {
  readonly id: string;
  readonly stage: string;
  readonly domain: string;
  readonly binaryMediaTypes: readonly string[];
  readonly methods: readonly Method[];
  /** Requests a second, steady and at once. */
  readonly throttling: { readonly rate: number; readonly burst: number };
  /** A busy machine isn't AWS's: each integration has so many times its time. */
  readonly slower?: number;
  readonly now?: () => number;
}

/** "Amazon API Gateway quotas": of a request's body, and of its line and headers. */
const [mostBytes, mostHeaderBytes] = [10 * 1024 * 1024, 10_240];

/**
 * Stands in for a REST API of API Gateway with proxy integrations: what it hands over is payload 1.0, and what goes wrong is answered as
 * "Gateway response types for API Gateway" says.
 */
export function restApi(api: RestApi): (request: HttpRequest) => Promise<HttpAnswer> {
  for (const { timeoutMs } of api.methods)
    if (timeoutMs < 50 || timeoutMs > 29_000)
      throw new RangeError(`a time-out is from 50 to 29000 ms, not ${timeoutMs}`);
  const passes = throttle(api.throttling, api.now ?? Date.now);

  return async (request) => {
    const { pathname } = new URL(request.url, "https://api");
    if (!pathname.startsWith(`/${api.stage}/`)) return gateway(403, "Forbidden");
    const path = pathname.slice(api.stage.length + 1);
    const found = matched(api.methods, request.method, path);
    if (found === undefined) return gateway(403, "Missing Authentication Token");
    if (!passes()) return gateway(429, "Too Many Requests");
    const line = [request.method, request.url, ...request.headers.flat()].join("");
    if (Buffer.byteLength(line) > mostHeaderBytes) return gateway(431, "Request Header Fields Too Large");
    if (request.body.length > mostBytes) return gateway(413, "Request Too Long");
    const missing = found.method.required.filter((name) => !has(request, found.parameters, name));
    if (missing.length > 0) {
      const names = missing.map((name) => name.slice(name.indexOf(".") + 1)).join(", ");
      return gateway(400, `Missing required request parameters: [${names}]`);
    }
    const timeoutMs = found.method.timeoutMs * (api.slower ?? 1);
    return inTime(timeoutMs, () => integrate(api, request, path, found));
  };
}

async function integrate(
  api: RestApi,
  request: HttpRequest,
  path: string,
  { method, parameters }: NonNullable<ReturnType<typeof matched>>,
): Promise<HttpAnswer> {
  const { integration } = method;
  if (integration.kind === "http") {
    const filled = integration.uri.replace(/\{(\w+)\}/g, (_, name: string) => parameters[name]?.raw ?? "");
    const to = new URL(filled + new URL(request.url, "https://api").search);
    const headers = request.headers.filter(([name]) => name.toLowerCase() !== "host");
    return integration.send({ ...request, url: to.href, headers: [["Host", to.host], ...headers] });
  }
  let said: unknown;
  try {
    said = await integration.invoke(proxyEvent(api, request, path, method.resource, parameters));
  } catch {
    return gateway(502, "Internal server error");
  }
  const accepts = request.headers.find(([name]) => name.toLowerCase() === "accept")?.[1].split(",")[0];
  const answer: ProxyAnswer | undefined = proxyAnswer(said, isBinary(accepts, api.binaryMediaTypes));
  return answer === undefined || answer.body.length > mostBytes ? gateway(502, "Internal server error") : answer;
}

async function inTime(timeoutMs: number, work: () => Promise<HttpAnswer>): Promise<HttpAnswer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<HttpAnswer>((resolve) => {
    timer = setTimeout(() => resolve(gateway(504, "Endpoint request timed out")), timeoutMs);
  });
  return Promise.race([work(), late]).finally(() => clearTimeout(timer));
}

function gateway(status: number, message: string): HttpAnswer {
  const headers = [["Content-Type", "application/json"]] as const;
  return { status, headers, body: Buffer.from(JSON.stringify({ message })) };
}

function has({ headers, url }: HttpRequest, parameters: Readonly<Record<string, object>>, required: string): boolean {
  const [, where, name = ""] = /^(header|querystring|path)\.(.+)$/.exec(required) ?? [];
  if (where === "header") return headers.some(([one]) => one.toLowerCase() === name.toLowerCase());
  if (where === "querystring") return queryOf(url).some(([one]) => one === name);
  return name in parameters;
}

/** A bucket of tokens: as many as `burst`, and `rate` come in each second. */
function throttle({ rate, burst }: RestApi["throttling"], now: () => number): () => boolean {
  let [tokens, last] = [burst, now()];
  return () => {
    const time = now();
    tokens = Math.min(burst, tokens + ((time - last) * rate) / 1_000);
    last = time;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
}
