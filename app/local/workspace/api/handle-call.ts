import type { IncomingMessage, ServerResponse } from "node:http";
import { readBody, sendJson, TooLarge, urlOf } from "../http.ts";
import { limits } from "../limits.ts";
import { Refusal, refusal } from "../refusal.ts";
import { team } from "../world/seed.ts";
import type { World } from "../world/world.ts";
import { readArguments } from "./arguments.ts";
import type { Method } from "./method.ts";
import { methods } from "./methods.ts";
import type { Rates } from "./rates.ts";
import type { Trouble } from "./trouble.ts";

export interface Api {
  readonly world: World;
  readonly tokens: Tokens;
  readonly trouble: Trouble;
  /** Missing: calls are not counted. */
  readonly rates: Rates | undefined;
}

interface Tokens {
  readonly bot: string;
  readonly app: string | undefined;
  /** The app was uninstalled: every call is answered `token_revoked`. */
  readonly revoked: () => boolean;
}

/**
 * One call of the Web API. From docs.slack.dev, "Using the Slack Web API": bodies, tokens, `ok` and `error`; refusals are 200,
 * a rate limit is 429 with `Retry-After`.
 */
export async function handleCall(
  { world, tokens, trouble, rates }: Api,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const name = urlOf(req).pathname.slice("/api/".length);
  const granted = world.manifest.oauth_config.scopes.bot;
  const headers = { "x-oauth-scopes": granted.join(",") };
  try {
    const sent = await readCall(req);
    const ordered = trouble.take(name);
    const wait = ordered?.kind === "ratelimited" ? ordered.seconds : rates?.refuse(name, sent.channel);
    if (wait !== undefined) {
      sendJson(res, 429, { ok: false, error: "ratelimited" }, { "retry-after": String(wait) });
      return;
    }
    if (ordered?.kind === "status") {
      sendJson(res, ordered.status, { ok: false, error: "internal_error" });
      return;
    }
    if (ordered?.kind === "error") throw new Refusal(ordered.error);
    if (ordered?.kind === "hang up" && !ordered.afterwards) {
      req.socket.destroy();
      return;
    }
    const answer = await run(world, tokens, name, bearer(req) ?? sent.token, sent);
    if (ordered?.kind === "hang up") {
      req.socket.destroy();
      return;
    }
    sendJson(res, 200, { ok: true, ...answer }, headers);
  } catch (error) {
    if (error instanceof TooLarge) sendJson(res, 413, { ok: false, error: "request_too_large" });
    else if (error instanceof Refusal) sendJson(res, 200, { ok: false, error: error.code, ...error.more }, headers);
    else {
      sendJson(res, 500, { ok: false, error: "internal_error" });
      throw error;
    }
  }
}

function run(world: World, tokens: Tokens, name: string, token: unknown, sent: Readonly<Record<string, unknown>>) {
  const method: Method | undefined = Object.hasOwn(methods, name) ? methods[name] : undefined;
  checkToken(tokens, token, method);
  if (!method) throw new Refusal("unknown_method", { req_method: name });
  if (sent.team_id !== undefined && sent.team_id !== team.id) throw new Refusal("team_access_not_granted");
  const granted = world.manifest.oauth_config.scopes.bot;
  const has = (scope: string) => granted.includes(scope);
  const need = (scope: string) => {
    world.usage.scope(scope);
    if (!has(scope)) throw new Refusal("missing_scope", { needed: scope, provided: granted.join(",") });
  };
  world.usage.method(name);
  if (method.scope) need(method.scope);
  return method.run({ world, args: readArguments(method, sent), need, has });
}

function checkToken(tokens: Tokens, token: unknown, method: Method | undefined): void {
  if (token === undefined || token === "") throw new Refusal("not_authed");
  const expected = method?.appToken ? tokens.app : tokens.bot;
  if (method?.appToken && token === tokens.bot) throw new Refusal("not_allowed_token_type");
  if (token !== expected) throw new Refusal("invalid_auth");
  if (tokens.revoked()) throw new Refusal("token_revoked");
}

function bearer(req: IncomingMessage): string | undefined {
  return /^Bearer (\S+)$/i.exec(req.headers.authorization ?? "")?.[1];
}

async function readCall(req: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const query = Object.fromEntries(urlOf(req).searchParams);
  const body = (await readBody(req, limits.requestBytes)).toString("utf8");
  const type = (req.headers["content-type"] ?? "").split(";")[0]?.trim();
  if (body === "") return query;
  if (type === "application/x-www-form-urlencoded")
    return { ...query, ...Object.fromEntries(new URLSearchParams(body)) };
  if (type !== "application/json") throw new Refusal("invalid_post_type");
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) throw new Refusal("json_not_object");
    if ("token" in parsed)
      throw refusal("invalid_arguments", ["a token in a JSON body is not read [json-pointer:/token]"]);
    return { ...query, ...parsed };
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal("invalid_json");
  }
}
