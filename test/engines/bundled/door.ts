import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
  request as send,
} from "node:http";
import type { AddressInfo } from "node:net";
import { refusedOfPresigned } from "../s3/presigned.ts";
import { type AwsRequest, askedActions } from "./asked-actions.ts";
import type { Allows, Doing } from "./role.ts";

/** Answers a request of a service that nothing real stands for here. */
export type StandIn = (request: AwsRequest) => Promise<Answered>;

interface Refusal extends Doing {
  readonly who: string;
}

export interface DoorOptions {
  /** By the access key with which a function signs: what its role allows. */
  readonly roles: ReadonlyMap<string, Allows>;
  /** By the service's name in signatures: the engine that stands for it. */
  readonly engines: Readonly<Record<string, string>>;
  readonly standIns: Readonly<Record<string, StandIn>>;
  readonly passing?: Passing;
}

/**
 * Something around each request that is allowed, on its way to the service: `PutItem`, `PUT` of S3. By its session token one knows the process.
 * @returns what whoever asked is told; undefined: the connection is cut.
 */
export type Passing = (
  who: string,
  request: string,
  ask: () => Promise<Answered>,
  session: string,
) => Promise<Answered | undefined>;

interface Answered {
  readonly status: number;
  readonly headers?: OutgoingHttpHeaders;
  readonly body: string | Buffer;
}

/**
 * Stands before all of AWS's services: whoever signs a request is one function, and what its role doesn't allow is refused, as AWS would
 * refuse it. What is allowed goes on to the engine unchanged. Of signatures only those of grants are checked, which others use.
 */
export async function openDoor(options: DoorOptions) {
  const refused: Refusal[] = [];
  const used = new Set<string>();
  const streams = new Map<string, string>();

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bytesOf(request);
    const { method = "GET", url = "/" } = request;
    const grant = new URL(url, "http://door").searchParams.get("X-Amz-Credential");
    const credential = grant ?? request.headers.authorization?.split("Credential=")[1] ?? "";
    const [, who = "", service = ""] = /^([^/]+)\/\d{8}\/[^/]+\/([^/]+)\/aws4_request/.exec(credential) ?? [];
    const asked = requestOf(request, service, body);
    const doings = askedActions(asked, (iterator) => streams.get(iterator));
    const wrong =
      grant === null
        ? undefined
        : refusedOfPresigned({ method, url, headers: request.headers }, everybodys, Date.now());
    const unsigned = wrong && { action: `s3:${wrong}`, arn: url.split("?")[0] ?? "" };
    const denied = unsigned ?? doings.find((doing) => !options.roles.get(who)?.(doing));
    if (denied !== undefined || doings.length === 0) {
      const refusal = { who, ...(denied ?? { action: `${service}:nothing`, arn: "" }) };
      refused.push(refusal);
      return refuse(response, service, refusal);
    }
    for (const { action } of doings) used.add(`${who} ${action}`);
    const { passing = (_who, _request, ask) => ask() } = options;
    const operation = asked.target?.split(".").at(-1) ?? method;
    const session = String(request.headers["x-amz-security-token"] ?? "");
    const answered = await passing(who, operation, () => ask(request.headers, asked), session);
    if (answered === undefined) response.destroy();
    else response.writeHead(answered.status, answered.headers).end(answered.body);
  }

  async function ask({ host: _, ...headers }: IncomingHttpHeaders, asked: AwsRequest): Promise<Answered> {
    const standIn = options.standIns[asked.service];
    if (standIn !== undefined) return standIn(asked);
    const engine = options.engines[asked.service];
    if (engine === undefined) throw new Error(`nothing stands for ${asked.service}`);
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      // S3Mock says where a bucket is only without the slash behind its name.
      const url = asked.url.replace(/^(\/[^/?]+)\/(\?location)/, "$1$2");
      const onward = send(`${engine}${url}`, { method: asked.method, headers }, resolve).on("error", reject);
      onward.end(asked.body);
    });
    const body = await bytesOf(answer);
    if (asked.service === "kinesis") rememberIterators(asked, body);
    return { status: answer.statusCode ?? 502, headers: answer.headers, body };
  }

  /** An iterator names its stream only to the service. */
  function rememberIterators({ body: asked }: AwsRequest, answer: Buffer): void {
    const { StreamName, ShardIterator } = JSON.parse(asked.toString()) as Record<string, string>;
    const said = JSON.parse(answer.toString() || "{}") as Record<string, string>;
    const [next, stream] = [
      said.ShardIterator ?? said.NextShardIterator,
      StreamName ?? streams.get(ShardIterator ?? ""),
    ];
    if (next !== undefined && stream !== undefined) streams.set(next, stream);
  }

  const server = createServer((request, response) => {
    take(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** What was asked and not allowed. */
    refused: refused as readonly Refusal[],
    /** `respond s3:GetObject`: what was asked and allowed. */
    used: used as ReadonlySet<string>,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function requestOf({ method = "GET", url = "/", headers }: IncomingMessage, service: string, body: Buffer): AwsRequest {
  const [target, invocation] = [headers["x-amz-target"]?.toString(), headers["x-amz-invocation-type"]?.toString()];
  return { service, method, url, target, body, ...(invocation === undefined ? {} : { invocation }) };
}

/** The secret of every access key. */
const everybodys = "octember";

async function bytesOf(message: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** In each service's own words. */
function refuse(response: ServerResponse, service: string, { who, action, arn }: Refusal): void {
  const said = `${who} is not authorized to perform: ${action} on resource: ${arn}`;
  if (service === "s3") {
    const xml = `<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>${said}</Message></Error>`;
    response.writeHead(403, { "content-type": "application/xml" }).end(xml);
    return;
  }
  const headers = { "content-type": "application/x-amz-json-1.1", "x-amzn-errortype": "AccessDeniedException" };
  response.writeHead(400, headers).end(JSON.stringify({ __type: "AccessDeniedException", message: said }));
}
