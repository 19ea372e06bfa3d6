import type { IncomingMessage, ServerResponse } from "node:http";
import { urlOf } from "./http.ts";
import { app } from "./world/seed.ts";
import type { World } from "./world/world.ts";

const signIn =
  "<!DOCTYPE html><html><head><title>Sign in | Slack</title></head><body>Sign in to Octember Lab</body></html>";

/**
 * A private file URL. From docs.slack.dev, "Working with files" and "File object": the bot's token with `files:read`, where the bot
 * sees the file; anything else is answered 200 with a page to sign in, as Slack does.
 */
export function handlePrivateFile(world: World, botToken: string, req: IncomingMessage, res: ServerResponse): void {
  const id = /^\/files-pri\/T\w+-(F\w+)\//.exec(urlOf(req).pathname)?.[1];
  const file = id === undefined ? undefined : world.files.get(id);
  const authorized = req.headers.authorization === `Bearer ${botToken}`;
  if (authorized) world.usage.scope("files:read");
  const granted = world.manifest.oauth_config.scopes.bot.includes("files:read");
  const seen =
    file !== undefined &&
    (file.user === app.bot || world.files.channels(file.id).some((room) => world.rooms.isMember(room, app.bot)));
  if (!file || file.deleted || !authorized || !granted || !seen) {
    res.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    res.end(signIn);
    return;
  }
  const bytes = world.files.bytes(file.id);
  res.writeHead(200, {
    "content-type": file.mimetype,
    "content-length": bytes.byteLength,
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    "x-content-type-options": "nosniff",
  });
  res.end(bytes);
}
