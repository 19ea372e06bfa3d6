import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { LambdaClient } from "@aws-sdk/client-lambda";
import { NodeHttpHandler } from "@smithy/node-http-handler";

/** How an invocation goes: what the function returns, or what Lambda says instead. */
export type Invoked = (payload: unknown) => Promise<unknown>;

/** Lambda's answer where it doesn't run the function: `TooManyRequestsException` with 429, … */
export class LambdaSays extends Error {
  readonly status: number;
  readonly type: string;

  constructor(status: number, type: string) {
    super(type);
    this.status = status;
    this.type = type;
  }
}

/** Lambda's limit for synchronous calls, both ways. */
const mostBytes = 6_291_456;

/** Serves Lambda's Invoke operation (API 2015-03-31; RequestResponse and DryRun) for functions of this process. */
export async function lambdaStandIn(functions: Readonly<Record<string, Invoked>>) {
  const invoked: { name: string; payload: unknown }[] = [];
  const server: Server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts);
    const [, name = ""] = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/.exec(request.url ?? "") ?? [];
    const refuse = (status: number, type: string) =>
      response
        .writeHead(status, { "content-type": "application/json", "x-amzn-errortype": type })
        .end(JSON.stringify({ Type: "User", Message: type }));
    const work = functions[decodeURIComponent(name)];
    if (work === undefined) return refuse(404, "ResourceNotFoundException");
    if (body.length > mostBytes) return refuse(413, "RequestTooLargeException");
    if (request.headers["x-amz-invocation-type"] === "DryRun") return response.writeHead(204).end();
    const payload = JSON.parse(body.toString("utf8")) as unknown;
    invoked.push({ name, payload });
    try {
      const answer = JSON.stringify((await work(payload)) ?? null);
      response.writeHead(200, { "x-amz-executed-version": "$LATEST" }).end(answer);
    } catch (error) {
      if (error instanceof LambdaSays) return refuse(error.status, error.type);
      const { name: errorType, message: errorMessage } = error as Error;
      response.writeHead(200, { "x-amz-function-error": "Unhandled", "x-amz-executed-version": "$LATEST" });
      response.end(JSON.stringify({ errorType, errorMessage, trace: [] }));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = new LambdaClient({
    endpoint,
    region: "eu-central-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
    maxAttempts: 1,
    requestHandler: new NodeHttpHandler(),
  });
  return {
    client,
    endpoint,
    invoked,
    async close() {
      client.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
