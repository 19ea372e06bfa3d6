import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { WorkspaceId } from "../../app/ids.ts";
import type { LocalWorkspace } from "../../app/local/workspace/open-workspace.ts";
import type { RoutedRequest } from "../../handlers/wiring/receive.ts";
import { openWorkspaceAt } from "../slack/open-workspace-at.ts";
import { proxyRequest } from "../slack/receive/proxy-request.ts";
import { newTeam, renameAnswer, renameSent } from "../slack/renamed-team.ts";

export const botToken = "xoxb-local-cloud";
export const signingSecret = "cloud-signing-secret";

export interface SlackLand {
  /** Nobody else's. */
  readonly team: WorkspaceId;
  readonly workspace: LocalWorkspace;
  /** Slack's Web API, as it is called. */
  readonly slackApiUrl: string;
  /** What the app answered to each request. */
  readonly answers: readonly number[];
  /** Lets Slack's requests come to `receive`, each as often as it is told. */
  start(receive: Receive, deliveries?: number): void;
}

export type Receive = (request: RoutedRequest) => Promise<{ statusCode: number; headers?: object; body: string }>;

/** The local Slack, whose requests come through what stands in for API Gateway: proxy events, every other one in base64. Closed after the test. */
export async function openSlackLand(): Promise<SlackLand> {
  const folder = await mkdtemp(join(tmpdir(), "octember-cloud-"));
  const team = newTeam();
  const answers: number[] = [];
  let receive: Receive | undefined;
  let deliveries = 1;
  let workspace: LocalWorkspace | undefined;

  async function gateway(request: IncomingMessage, response: ServerResponse) {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    if (receive === undefined) return response.writeHead(503).end();
    const take = receive;
    const isEvent = request.headers["content-type"]?.startsWith("application/json");
    const times = isEvent ? deliveries : 1;
    const { headers } = request;
    const asTeam = renameSent({ headers, body: Buffer.concat(parts).toString("utf8") }, team, signingSecret);
    const sent = await Promise.all(
      Array.from({ length: times }, (_, nth) => take(proxied(asTeam, Buffer.from(asTeam.body), nth % 2 === 1))),
    );
    answers.push(...sent.map(({ statusCode }) => statusCode));
    const [first] = sent;
    response.writeHead(first?.statusCode ?? 500, { ...first?.headers }).end(first?.body);
  }

  const server = createServer(async (request, response) => {
    if (request.url === "/slack/events") return gateway(request, response);
    renameAnswer(response, team);
    if (!(await workspace?.handle(request, response))) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const opened = await openWorkspaceAt(url, { folder, signingSecret, botToken });
  workspace = opened;
  onTestFinished(async () => {
    await opened.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await rm(folder, { recursive: true, force: true });
  });
  return {
    team,
    workspace: opened,
    slackApiUrl: `${url}/api/`,
    answers,
    start(taking, times = 1) {
      receive = taking;
      deliveries = times;
      opened.start();
    },
  };
}

/** The request as API Gateway would hand it over. */
export function proxied(
  { headers, method = "POST" }: Pick<IncomingMessage, "headers" | "method">,
  body: Buffer,
  base64: boolean,
): RoutedRequest {
  const kept = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
  const event = proxyRequest(body, { base64, headers: kept });
  return { ...event, httpMethod: method, requestContext: { ...event.requestContext, domainName: "localhost" } };
}
