import type { Log } from "../../app/log.ts";
import type { Inbox } from "../../app/ports/inbox.ts";
import { answerPorts } from "../../app/slack/answer-ports.ts";
import type { BrowserAnswer, BrowserRequest, installRoutes } from "../../app/slack/install/install-routes.ts";
import { acks } from "../../app/slack/listeners/acks.ts";
import type { AnswerPorts } from "../../app/slack/listeners/listener-ports.ts";
import { openSlackApp } from "../../app/slack/open-app.ts";
import { apiGatewayReceiver, type ProxyRequest } from "../../app/slack/receive/api-gateway-receiver.ts";
import type { eachTeam } from "../../app/slack/web-api/each-team.ts";
import { acceptInto } from "../../app/steps/accept-job.ts";

export interface ReceivePorts {
  readonly inbox: Pick<Inbox, "accept">;
  readonly slack: Pick<ReturnType<typeof eachTeam>, "opening">;
  readonly suggestPeople: AnswerPorts["suggestPeople"];
  readonly signingSecret: () => Promise<string>;
  /** Reads the secret again, unless that was done just now. @returns whether it is another one */
  readonly renewSecret: () => Promise<boolean>;
  /** `undefined` where the app is in one workspace, and others can't install it. */
  readonly install: () => Promise<ReturnType<typeof installRoutes> | undefined>;
  /** The page for uploads, and what it asks for. */
  readonly upload: (request: RoutedRequest) => Promise<Proxied>;
  readonly log: Log;
  readonly now: () => number;
}

interface Proxied {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** What API Gateway hands over, beside what the receiver reads. */
export interface RoutedRequest extends ProxyRequest {
  readonly queryStringParameters: Readonly<Record<string, string | undefined>> | null;
  readonly requestContext: { readonly domainName?: string; readonly path: string };
}

/** Slack's requests, and browsers that add the app to a workspace. */
export function openReceive(ports: ReceivePorts) {
  const { inbox, slack, suggestPeople, log, now, signingSecret, renewSecret } = ports;
  const onRefused = (error: Error, status: number) => log.warn("request-refused", { status }, error);
  const receiver = apiGatewayReceiver({ signingSecret, now, onRefused });
  const nothing = () => {};
  openSlackApp({
    receiver,
    listeners: acks,
    ports: answerPorts({
      opening: slack.opening,
      accept: acceptInto(inbox, nothing, nothing),
      suggestPeople,
    }),
    log,
  });

  return async (request: RoutedRequest) => {
    if (request.requestContext.path.endsWith("/slack/upload")) return ports.upload(request);
    if (request.httpMethod === "GET") return answerBrowser(request, ports);
    const answer = await receiver.handle(request);
    // A secret that was changed while the function lived.
    return answer.statusCode === 401 && (await renewSecret()) ? receiver.handle(request) : answer;
  };
}

async function answerBrowser(request: RoutedRequest, { install }: ReceivePorts) {
  const { path, domainName = "" } = request.requestContext;
  const routes = await install();
  const found = /^(.*\/slack)\/(install|oauth_redirect)$/.exec(path);
  if (routes === undefined || found === null) return proxied({ status: 404, headers: {}, text: "" });
  const headers = Object.entries(request.headers ?? {});
  const asked: BrowserRequest = {
    redirectUri: `https://${domainName}${found[1]}/oauth_redirect`,
    query: request.queryStringParameters ?? {},
    cookie: headers.find(([name]) => name.toLowerCase() === "cookie")?.[1],
  };
  return proxied(found[2] === "install" ? routes.begin(asked) : await routes.finish(asked));
}

function proxied({ status, headers, text }: BrowserAnswer): Proxied {
  return { statusCode: status, headers, body: text };
}
