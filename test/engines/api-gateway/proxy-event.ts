import { randomUUID } from "node:crypto";
import type { APIGatewayProxyEvent } from "aws-lambda";
import type { HttpRequest, Method, RestApi } from "./rest-api.ts";

/** Parts of the path, decoded and as they were sent. */
type Parameters = Readonly<Record<string, { readonly decoded: string; readonly raw: string }>>;

/** The method that a request is for. A resource's `{name}` is a part of the path, its `{name+}` all that follows. */
export function matched(methods: readonly Method[], asked: string, path: string) {
  for (const method of methods) {
    if (method.method !== asked) continue;
    const pattern = method.resource.replace(
      /\{(\w+)(\+?)\}/g,
      (_, name, greedy) => `(?<${name}>${greedy ? ".+" : "[^/]+"})`,
    );
    const found = new RegExp(`^${pattern}$`).exec(path);
    if (found === null) continue;
    const parameters: Parameters = Object.fromEntries(
      Object.entries(found.groups ?? {}).map(([name, raw]) => [name, { raw, decoded: decodeURIComponent(raw) }]),
    );
    return { method, parameters };
  }
  return undefined;
}

export function queryOf(url: string): readonly (readonly [string, string])[] {
  return [...new URL(url, "https://api").searchParams];
}

/** "Content type conversions in API Gateway": a star stands for any part. */
export function isBinary(mediaType: string | undefined, binaryMediaTypes: readonly string[]): boolean {
  const [type = ""] = (mediaType ?? "").split(";").map((part) => part.trim().toLowerCase());
  return binaryMediaTypes.some((one) => {
    const [[kind, sub], [ofKind, ofSub]] = [one.toLowerCase().split("/"), type.split("/")];
    return (kind === "*" || kind === ofKind) && (sub === "*" || sub === ofSub);
  });
}

/** "Input format of a Lambda function for proxy integration". */
export function proxyEvent(
  api: RestApi,
  { method: httpMethod, url, headers, body }: HttpRequest,
  path: string,
  resource: string,
  parameters: Parameters,
): APIGatewayProxyEvent {
  const sent = [
    ...headers.filter(([name]) => name.toLowerCase() !== "host"),
    ["Host", api.domain],
    ["X-Amzn-Trace-Id", "Root=1-5e6722a7-cc56xmpl46db7ae02d4da47e"],
    ["X-Forwarded-For", "192.0.2.1"],
    ["X-Forwarded-Port", "443"],
    ["X-Forwarded-Proto", "https"],
  ] as const;
  const query = queryOf(url);
  const contentType = headers.find(([name]) => name.toLowerCase() === "content-type")?.[1];
  const isBase64Encoded = body.length > 0 && isBinary(contentType, api.binaryMediaTypes);
  const parts = Object.entries(parameters).map(([name, { decoded }]) => [name, decoded] as const);
  return {
    resource,
    path,
    httpMethod,
    headers: Object.fromEntries(sent),
    multiValueHeaders: lists(sent),
    queryStringParameters: query.length === 0 ? null : Object.fromEntries(query),
    multiValueQueryStringParameters: query.length === 0 ? null : lists(query),
    pathParameters: parts.length === 0 ? null : Object.fromEntries(parts),
    stageVariables: null,
    requestContext: {
      accountId: "000000000000",
      apiId: api.id,
      authorizer: null,
      domainName: api.domain,
      domainPrefix: api.id,
      extendedRequestId: "JKJaXmPLvHcESHA=",
      httpMethod,
      identity: { sourceIp: "192.0.2.1", userAgent: null } as APIGatewayProxyEvent["requestContext"]["identity"],
      path: `/${api.stage}${path}`,
      protocol: "HTTP/1.1",
      requestId: randomUUID(),
      requestTime: "10/Mar/2020:05:16:23 +0000",
      requestTimeEpoch: Date.now(),
      resourceId: "2jokum",
      resourcePath: resource,
      stage: api.stage,
    },
    body: body.length === 0 ? null : body.toString(isBase64Encoded ? "base64" : "utf8"),
    isBase64Encoded,
  };
}

/** All values of each name, in their order. */
function lists(pairs: readonly (readonly [string, string])[]): Record<string, string[]> {
  const all: Record<string, string[]> = {};
  for (const [name, value] of pairs) all[name] = [...(all[name] ?? []), value];
  return all;
}
