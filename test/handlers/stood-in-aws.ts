import { createServer, type IncomingMessage, type Server } from "node:http";
import { type AddressInfo, createServer as createSocketServer, type Server as SocketServer } from "node:net";
import { onTestFinished } from "vitest";
import { WebSocketServer } from "ws";
import { contactsMapping, scopesMapping } from "../../app/adapters/opensearch/index-shape.ts";
import type { Variable } from "../../handlers/wiring/functions.ts";

/** One request, as far as a test tells it from others. */
interface Request {
  /** `dynamodb`, `sqs`, …: as its signature names it; none where there is no signature. */
  readonly service: string;
  /** `GetItem`; of what isn't spoken to in JSON the method and path: `HEAD /raw`. */
  readonly asks: string;
  readonly body: string;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** What is answered in place of what should be. */
export type Wrong = (request: Request) => Answer | undefined;

const slackSecret = JSON.stringify({ signingSecret: "s", botToken: "xoxb-1" });
const archiveSecret = JSON.stringify({ current: "first", first: "f".repeat(32) });
const keys = [
  { AttributeName: "pk", KeyType: "HASH" },
  { AttributeName: "sk", KeyType: "RANGE" },
];

/** All that any function depends on, as it should be. */
const right: Readonly<Record<string, (body: string) => unknown>> = {
  GetItem: () => ({}),
  Query: () => ({ Items: [], Count: 0 }),
  BatchGetItem: () => ({ Responses: {} }),
  DescribeTable: () => ({ Table: { KeySchema: keys } }),
  DescribeTimeToLive: () => ({ TimeToLiveDescription: { AttributeName: "expires", TimeToLiveStatus: "ENABLED" } }),
  DescribeKinesisStreamingDestination: () => ({
    KinesisDataStreamDestinations: [{ StreamArn: "arn:aws:x:stream/contacts", DestinationStatus: "ACTIVE" }],
  }),
  GetQueueAttributes: () => ({ Attributes: { QueueArn: "arn" } }),
  DescribeStreamSummary: () => ({ StreamDescriptionSummary: {} }),
  GetSecretValue: (body) => ({ SecretString: body.includes("archive") ? archiveSecret : slackSecret }),
  UpdateItem: () => ({}),
  PutItem: () => ({}),
  "GET /raw/": () => `<LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/"/>`,
  "GET /octember-scopes/_mapping": () => ({ scopes: { mappings: scopesMapping } }),
  "GET /octember-contacts/_mapping": () => ({ contacts: { mappings: contactsMapping } }),
  "POST /api/auth.test": () => ({ ok: true, team_id: "T1", user_id: "U1", bot_id: "B1" }),
};

/** AWS's services, the engines and Slack of one test, and the settings that lead to them. Closed after the test. */
export async function openStoodIn(wrong: Wrong): Promise<Readonly<Record<string, string>>> {
  const http = createServer(async (request, response) => {
    const asked = await requestOf(request);
    const { status, body } = wrong(asked) ?? answerTo(asked);
    // S3's is XML.
    const isXml = typeof body === "string";
    const headers = { "content-type": isXml ? "application/xml" : "application/json", "x-oauth-scopes": "" };
    response.writeHead(status, headers).end(isXml || body === undefined ? body : JSON.stringify(body));
  });
  const graph = new WebSocketServer({ port: 0, host: "127.0.0.1" });
  graph.on("connection", (socket) => {
    socket.on("message", (data: Buffer) => {
      const { requestId } = JSON.parse(data.subarray(1 + (data[0] ?? 0)).toString()) as { requestId: unknown };
      const nothing = { status: { code: 204, message: "", attributes: {} }, result: { data: null, meta: {} } };
      const id = typeof requestId === "string" ? requestId : (requestId as { "@value": string })["@value"];
      socket.send(JSON.stringify({ requestId: id, ...nothing }));
    });
  });
  const cache = createSocketServer((socket) => socket.on("data", () => socket.write("$-1\r\n")).on("error", () => {}));
  const url = `http://127.0.0.1:${await listening(http)}`;
  const graphUrl = `ws://127.0.0.1:${(graph.address() as AddressInfo).port}/gremlin`;
  const cachePort = await listening(cache);
  onTestFinished(() => {
    http.closeAllConnections();
    for (const client of graph.clients) client.terminate();
    for (const server of [http, graph, cache]) server.close();
  });
  return {
    AWS_ENDPOINT_URL: url,
    TRUTH_TABLE: "truth",
    STATE_TABLE: "state",
    RAW_BUCKET: "raw",
    ARCHIVE_BUCKET: "archive",
    UPLOAD_URL: "https://gate.example/live/slack/upload",
    PHOTOS_STREAM: "photos",
    CONTACTS_STREAM: "contacts",
    INBOX_QUEUE_URL: `${url}/1/inbox.fifo`,
    QUERY_FUNCTION: "query",
    READER_FUNCTION: "reader",
    DRAW_FUNCTION: "draw",
    SLACK_SECRET_ARN: "arn:aws:secretsmanager:us-east-1:1:secret:slack",
    ARCHIVE_SECRET_ARN: "arn:aws:secretsmanager:us-east-1:1:secret:archive",
    SLACK_API_URL: `${url}/api/`,
    OPENSEARCH_URL: url,
    NEPTUNE_URL: graphUrl,
    GRAPHS: JSON.stringify({ large: graphUrl }),
    REDIS_URL: `redis://127.0.0.1:${cachePort}`,
  } satisfies Readonly<Record<Variable, string>> & Readonly<Record<string, string>>;
}

function answerTo({ asks, body }: Request): Answer {
  const answer = right[asks]?.(body);
  if (answer !== undefined) return { status: 200, body: answer };
  if (asks.startsWith("HEAD /")) return { status: 200, body: undefined };
  if (asks.endsWith("/invocations DryRun")) return { status: 204, body: undefined };
  return { status: 404, body: { __type: "NotThere", message: asks } };
}

async function requestOf(request: IncomingMessage): Promise<Request> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const { method = "", url = "", headers } = request;
  const [, service = ""] = /\/([a-z0-9-]+)\/aws4_request/.exec(headers.authorization ?? "") ?? [];
  const target = headers["x-amz-target"]?.toString().split(".").at(-1);
  const kind = headers["x-amz-invocation-type"] === undefined ? "" : ` ${headers["x-amz-invocation-type"]}`;
  return { service, asks: target ?? `${method} ${url.split("?")[0]}${kind}`, body: Buffer.concat(parts).toString() };
}

async function listening(server: Server | SocketServer): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}
