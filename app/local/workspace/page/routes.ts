import type { IncomingMessage, ServerResponse } from "node:http";
import type * as Api from "../../page-api.ts";
import { check } from "../blocks/rules.ts";
import { readBody, sendJson, TooLarge, urlOf } from "../http.ts";
import { NotThere } from "../interact/not-there.ts";
import { limits } from "../limits.ts";
import type { Person } from "../world/shapes.ts";
import type { World } from "../world/world.ts";
import { isOwn } from "./guard.ts";
import { type Member, memberOf } from "./member.ts";
import { requestShapes } from "./request-shapes.ts";
import { readSample } from "./samples.ts";
import { pageState } from "./state.ts";

/** The routes of `page-api.ts`. */
export async function handlePage(world: World, req: IncomingMessage, res: ServerResponse) {
  if (!isOwn(req)) return sendJson(res, 403, { error: "this page answers to its own address only" });
  const url = urlOf(req);
  const route = url.pathname.slice("/workspace/".length);
  try {
    if (req.method === "GET") await get(world, route, url.searchParams, res);
    else if (req.method === "POST") await post(world, route, url.searchParams, req, res);
    else sendJson(res, 405, { error: "only GET and POST" });
  } catch (error) {
    if (error instanceof NotThere) sendJson(res, 404, { error: error.message });
    else if (error instanceof TooLarge)
      sendJson(res, 413, { error: `a file may have at most ${limits.uploadBytes} bytes` });
    else if (error instanceof SyntaxError || error instanceof URIError)
      sendJson(res, 400, { error: "the request is not what the page sends" });
    else throw error;
  }
}

function who(world: World, id: string | null | undefined): { person: Person; member: Member } {
  return memberOf(world, id ?? "");
}

/** Whom a page that was never opened before is used as. */
function firstMember(world: World): string | undefined {
  return world.people.all().find((person) => !person.bot && !person.guest && !person.left)?.id;
}

async function get(world: World, route: string, query: URLSearchParams, res: ServerResponse) {
  const [place = "", id = ""] = route.split("/");
  if (place === "samples") return sendBytes(res, readSample(world.samples, decodeURIComponent(id)));
  const { person, member } = who(world, query.get("as") ?? (place === "state" ? firstMember(world) : undefined));
  switch (place) {
    case "state":
      return sendJson(res, 200, pageState(world, person));
    case "messages":
      return sendJson(res, 200, { messages: member.messages(query.get("channel") ?? "") });
    case "events":
      return world.page.open(person.id, res);
    case "files":
      return sendBytes(res, member.file(id));
    default:
      throw new NotThere(`there is no ${route}`);
  }
}

function sendBytes(res: ServerResponse, { bytes, mimetype }: { bytes: Uint8Array; mimetype: string }) {
  res.writeHead(200, {
    "content-type": mimetype,
    "content-length": bytes.byteLength,
    "cache-control": "private, max-age=3600",
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox; default-src 'none'",
  });
  res.end(bytes);
}

async function post(world: World, route: string, query: URLSearchParams, req: IncomingMessage, res: ServerResponse) {
  if (route === "files") {
    const bytes = await readBody(req, limits.uploadBytes);
    const { member } = who(world, query.get("as"));
    return sendJson(res, 200, { file: member.upload(query.get("name") ?? "file", bytes) });
  }
  const action = Object.hasOwn(actions, route) ? actions[route] : undefined;
  if (!action) throw new NotThere(`there is no ${route}`);
  if (!req.headers["content-type"]?.startsWith("application/json"))
    return sendJson(res, 415, { error: "only application/json" });
  const body: unknown = JSON.parse((await readBody(req, limits.requestBytes)).toString("utf8"));
  const shape = requestShapes[route];
  const [problem] = shape ? check(shape, body, "") : [];
  if (problem !== undefined) return sendJson(res, 400, { error: problem });
  const { member } = who(world, (body as { as: string }).as);
  sendJson(res, 200, (await action(member, body as never)) ?? {});
}

type Action = (member: Member, body: never) => unknown;

const actions: Readonly<Record<string, Action>> = {
  messages: (member, body: Api.PostMessage) => member.post(body),
  commands: (member, body: Api.RunCommand) => member.command(body.channel, body.text),
  shortcuts: (member, body: Api.RunShortcut) => member.shortcut(body.channel, body.callback_id, body.ts),
  actions: (member, body: Api.PressAction) => member.press(body),
  options: async (member, body: Api.AskOptions) => ({ options: await member.options(body) }),
  "views/submit": (member, body: Api.SubmitView) => member.submit(body.view_id, body.state),
  "views/close": (member, body: Api.CloseView) => member.close(body.view_id),
  home: (member, _body: Api.OpenHome) => member.home(),
  read: (member, body: Api.MarkRead) => member.read(body.channel, body.ts),
  channels: (member, body: Api.OpenDirect) => member.direct(body.with),
  "files/delete": (member, body: Api.DeleteFile) => member.deleteFile(body.file),
  "messages/delete": (member, body: Api.DeleteMessage) => member.delete(body.channel, body.ts),
};
