import type { IncomingMessage, ServerResponse } from "node:http";
import { readBody, urlOf } from "./http.ts";
import { limits } from "./limits.ts";
import { mimetypeOf } from "./world/mimetype.ts";
import { app } from "./world/seed.ts";
import type { World } from "./world/world.ts";

/** An upload that the app asked a URL for. In memory: its URL lives for minutes. */
export interface Upload {
  readonly token: string;
  readonly name: string;
  /** As announced, in bytes. */
  readonly length: number;
  /** What a picture shows. */
  readonly alt?: string;
  readonly expires: number;
  /** Its bytes are here. */
  complete: boolean;
}

/**
 * The bytes come, as they are or as a form's file. From docs.slack.dev, "Working with files", "Uploading files": 200 when they were
 * taken; anything else means that they were not.
 */
export async function handleUpload(world: World, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const [, id = "", token = ""] = /^\/upload\/v1\/([^/]+)\/([^/]+)$/.exec(urlOf(req).pathname) ?? [];
  const upload = world.uploads.get(id);
  const bytes = await fileOf(req);
  const answer = (status: number, text: string) => res.writeHead(status, { "content-type": "text/plain" }).end(text);
  if (req.method !== "POST" || upload?.token !== token || upload.expires < world.now())
    return void answer(404, "not found");
  if (bytes.byteLength !== upload.length) return void answer(400, "the length is not the announced one");
  world.files.keep(
    {
      id,
      name: upload.name,
      title: upload.name,
      ...(upload.alt === undefined ? {} : { alt: upload.alt }),
      mimetype: mimetypeOf(upload.name),
      size: bytes.byteLength,
      user: app.bot,
      created: Math.floor(world.now() / 1000),
      readyAt: world.now() + limits.fileReadyMs,
    },
    bytes,
  );
  upload.complete = true;
  answer(200, `OK - ${bytes.byteLength}`);
}

async function fileOf(req: IncomingMessage): Promise<Uint8Array> {
  const body = await readBody(req, limits.uploadBytes + limits.requestBytes);
  const type = req.headers["content-type"] ?? "";
  if (!type.startsWith("multipart/form-data")) return body;
  const form = await new Response(new Uint8Array(body), { headers: { "content-type": type } }).formData();
  const file = [...form.values()].find((value) => typeof value !== "string");
  return file ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
}
