import { createHmac } from "node:crypto";
import type { APIGatewayProxyEvent } from "aws-lambda";

export const signingSecret = "through-api-gateway";

export interface ProxySettings {
  readonly contentType?: string;
  /** How far from now it is signed, in seconds. */
  readonly ahead?: number;
  readonly base64?: boolean;
  readonly secret?: string;
  /** Headers in place of the signed ones. */
  readonly headers?: Record<string, string> | null;
}

/** A signed request of Slack's as API Gateway hands it over: "Input format of a Lambda function for proxy integration", payload 1.0. */
export function proxyRequest(body: string | Uint8Array, settings: ProxySettings = {}): APIGatewayProxyEvent {
  const { contentType = "application/json", ahead = 0, base64 = false, secret = signingSecret } = settings;
  const bytes = Buffer.from(body);
  const timestamp = String(Math.floor(Date.now() / 1000) + ahead);
  const signature = createHmac("sha256", secret).update(`v0:${timestamp}:`).update(bytes).digest("hex");
  const headers = {
    Accept: "*/*",
    "Content-Type": contentType,
    Host: "abcdefghij.execute-api.eu-central-1.amazonaws.com",
    "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
    "X-Forwarded-For": "54.209.0.1",
    "X-Forwarded-Proto": "https",
    "X-Slack-Request-Timestamp": timestamp,
    "X-Slack-Signature": `v0=${signature}`,
  };
  const given = settings.headers === undefined ? headers : settings.headers;
  return {
    resource: "/slack/events",
    path: "/slack/events",
    httpMethod: "POST",
    headers: given as APIGatewayProxyEvent["headers"],
    multiValueHeaders: (given === null
      ? null
      : Object.fromEntries(
          Object.entries(given).map(([name, value]) => [name, [value]]),
        )) as APIGatewayProxyEvent["multiValueHeaders"],
    queryStringParameters: null,
    multiValueQueryStringParameters: null,
    pathParameters: null,
    stageVariables: null,
    requestContext: {
      accountId: "123456789012",
      apiId: "abcdefghij",
      httpMethod: "POST",
      path: "/prod/slack/events",
      protocol: "HTTP/1.1",
      requestId: "c6af9ac6-7b61-11e6-9a41-93e8deadbeef",
      requestTimeEpoch: Date.now(),
      resourceId: "123456",
      resourcePath: "/slack/events",
      stage: "prod",
    } as APIGatewayProxyEvent["requestContext"],
    body: base64 ? bytes.toString("base64") : bytes.toString("utf8"),
    isBase64Encoded: base64,
  };
}
