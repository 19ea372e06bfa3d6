import type { IncomingMessage, ServerResponse } from "node:http";
import { useResponseUrl } from "./deliver/response-urls.ts";
import { readBody, sendJson, urlOf } from "./http.ts";
import { limits } from "./limits.ts";
import { Refusal } from "./refusal.ts";
import type { World } from "./world/world.ts";

/** A response URL is used. It needs no token: who knows it may speak. Refused with 404 when it is over, 400 otherwise, as Slack does. */
export async function handleHook(world: World, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const token = urlOf(req).pathname.slice("/hooks/".length);
  const body = (await readBody(req, limits.requestBytes)).toString("utf8");
  try {
    if (req.method !== "POST") throw new Refusal("invalid_payload");
    useResponseUrl(world, token, parse(body));
    sendJson(res, 200, { ok: true });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const over = ["used_url", "expired_url"].includes(error.code);
    sendJson(res, over ? 404 : 400, { ok: false, error: error.code, ...error.more });
  }
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new Refusal("invalid_payload");
  }
}
