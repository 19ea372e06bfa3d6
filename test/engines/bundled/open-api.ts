import { type IncomingMessage, request as send } from "node:http";
import type { FunctionName } from "../../../handlers/wiring/functions.ts";
import { type HttpAnswer, type HttpRequest, type Integration, type Method, restApi } from "../api-gateway/rest-api.ts";
import { slower } from "./deployed-functions.ts";
import { account, region } from "./physical-names.ts";
import { lambdaOf, places } from "./places.ts";
import type { Resource, Templates } from "./templates.ts";
import { checkMayInvoke } from "./who-may-invoke.ts";

type Invokes = (name: FunctionName) => (event: unknown) => Promise<unknown>;

/** The template's REST API, before the functions and the door. @returns what answers whoever asks for its address */
export function openApi(templates: Templates, door: string, invokes: Invokes) {
  const [api, stage] = [only(templates, "AWS::ApiGateway::RestApi"), only(templates, "AWS::ApiGateway::Stage")];
  const [id, stageName] = [templates.nameOf(api), templates.nameOf(stage)];
  const [settings] = stage.Properties.MethodSettings;
  const domain = `${id}.execute-api.${region}.amazonaws.com`;
  const names = Object.keys(places) as FunctionName[];

  function integrationOf(said: Resource["Properties"], route: string): Integration {
    const { Type, Uri, RequestParameters } = said.Integration;
    if (Type === "HTTP_PROXY") {
      const mapped = JSON.stringify(RequestParameters);
      if (mapped !== '{"integration.request.path.key":"method.request.path.key"}')
        throw new Error(`${route} maps ${mapped}, which isn't understood here`);
      return { kind: "http", uri: Uri, send: (request) => toBucket(door, request) };
    }
    const name = names.find((one) => Uri.includes(`:function:${templates.nameOf(lambdaOf(templates, one))}/`));
    if (Type !== "AWS_PROXY" || name === undefined) throw new Error(`${route} leads to nobody here: ${Type} ${Uri}`);
    const source = `arn:aws:execute-api:${region}:${account}:${id}/${stageName}/${route}`;
    checkMayInvoke(templates, "apigateway.amazonaws.com", source, lambdaOf(templates, name));
    return { kind: "function", invoke: invokes(name) };
  }

  const methods = templates.resources
    .filter(({ Type }) => Type === "AWS::ApiGateway::Method")
    .map(({ stack, Properties }): Method => {
      const said = templates.resolve<Resource["Properties"]>(stack, Properties);
      const resource = pathOf(templates, stack, Properties.ResourceId);
      const asked = Object.entries<boolean>(said.RequestParameters ?? {});
      return {
        method: said.HttpMethod,
        resource,
        required: asked.flatMap(([name, isRequired]) => (isRequired ? name.replace("method.request.", "") : [])),
        integration: integrationOf(said, `${said.HttpMethod}${resource}`),
        timeoutMs: said.Integration.TimeoutInMillis ?? 29_000,
      };
    });
  const handle = restApi({
    id,
    stage: stageName,
    domain,
    binaryMediaTypes: api.Properties.BinaryMediaTypes,
    methods,
    throttling: { rate: settings.ThrottlingRateLimit, burst: settings.ThrottlingBurstLimit },
    slower,
  });
  return {
    /** `fetch`, of addresses of this API alone. */
    async ask(address: string, { method = "GET", headers = {}, body = Buffer.from("") }: Asking = {}) {
      const { host, pathname, search } = new URL(address);
      if (host !== domain) throw new Error(`${host} isn't the address of the API`);
      const answer = await handle({ method, url: pathname + search, headers: Object.entries(headers), body });
      return { status: answer.status, headers: Object.fromEntries(answer.headers), body: answer.body.toString() };
    },
    /** Where Slack's requests go. */
    slackUrl: `https://${domain}/${stageName}/slack/events`,
  };
}

interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

function only(templates: Templates, type: string): Resource {
  const [one, ...more] = templates.resources.filter(({ Type }) => Type === type);
  if (one === undefined || more.length > 0) throw new Error(`there isn't just one ${type}`);
  return one;
}

function pathOf(templates: Templates, stack: string, { Ref: id }: { readonly Ref?: string }): string {
  const found = templates.resources.find((one) => one.stack === stack && one.id === id);
  return found === undefined
    ? ""
    : `${pathOf(templates, stack, found.Properties.ParentId)}/${found.Properties.PathPart}`;
}

/** S3 by its own address, which here is the door's: a bucket is a part of the path there. */
async function toBucket(door: string, { method, url, headers, body }: HttpRequest): Promise<HttpAnswer> {
  const { host, pathname, search } = new URL(url);
  const [, bucket] = new RegExp(`^(.+)\\.s3\\.${region}\\.amazonaws\\.com$`).exec(host) ?? [];
  if (bucket === undefined) throw new Error(`${host} is no bucket`);
  const own = headers.filter(([name]) => name.toLowerCase() !== "host");
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const options = { method, headers: Object.fromEntries(own) };
    send(`${door}/${bucket}${pathname}${search}`, options, resolve).on("error", reject).end(body);
  });
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer);
  const said = Object.entries(answer.headers).flatMap(([name, value]) => (value ? [[name, `${value}`] as const] : []));
  return { status: answer.statusCode ?? 502, headers: said, body: Buffer.concat(parts) };
}
