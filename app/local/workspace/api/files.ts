import { isObject } from "../blocks/rules.ts";
import { keepNewest } from "../keep-newest.ts";
import { limits } from "../limits.ts";
import { newId, newSecret } from "../new-id.ts";
import { Refusal, refusal } from "../refusal.ts";
import { asFile } from "../world/as-file.ts";
import { deleteFile, say } from "../world/say.ts";
import { app } from "../world/seed.ts";
import type { StoredFile } from "../world/shapes.ts";
import type { World } from "../world/world.ts";
import { readText } from "./content.ts";
import type { Call, Method } from "./method.ts";
import { count, text } from "./method.ts";
import { mustBeIn, mustBeOpen, roomOf, threadOf } from "./rooms-of-calls.ts";

/** From docs.slack.dev, `files.info`, `files.delete`, `files.getUploadURLExternal`, `files.completeUploadExternal`. */

function seenByBot(world: World, file: StoredFile): boolean {
  return file.user === app.bot || world.files.channels(file.id).some((room) => world.rooms.isMember(room, app.bot));
}

const info: Method = {
  must: { file: "string" },
  may: {},
  scope: "files:read",
  run({ world, args }) {
    const file = world.files.get(String(args.file));
    if (!file || !seenByBot(world, file)) throw new Refusal("file_not_found");
    if (file.deleted) throw new Refusal("file_deleted");
    const rooms = world.files.channels(file.id);
    const kinds = (kind: string) => rooms.filter((room) => world.rooms.get(room)?.kind === kind);
    return {
      file: { ...asFile(world, file), channels: kinds("public"), groups: kinds("private"), ims: kinds("direct") },
      comments: [],
      response_metadata: { next_cursor: "" },
    };
  },
};

const getUploadUrl: Method = {
  must: { filename: "string", length: "integer" },
  may: { alt_txt: "string" },
  scope: "files:write",
  run({ world, args }) {
    const length = count(args, "length", 0);
    if (length < 1) throw new Refusal("missing_argument");
    if (length > limits.uploadBytes) throw new Refusal("file_upload_size_restricted");
    if ((text(args, "alt_txt") ?? "").length > limits.uploadAltText) throw new Refusal("alt_txt_too_large");
    const alt = args.alt_txt === undefined ? {} : { alt: String(args.alt_txt) };
    const id = newId("F");
    const token = newSecret();
    const name = text(args, "filename") ?? "";
    keepNewest(world.uploads, limits.keptInMemory);
    world.uploads.set(id, { token, name, length, expires: world.now() + limits.uploadUrlMs, complete: false, ...alt });
    return { upload_url: `${world.url()}/upload/v1/${id}/${token}`, file_id: id };
  },
};

const complete: Method = {
  must: { files: "json" },
  may: { channel_id: "string", thread_ts: "string", initial_comment: "string" },
  scope: "files:write",
  run(call) {
    const { world, args } = call;
    const wanted = filesOf(call);
    const room = args.channel_id === undefined ? undefined : roomOf({ ...call, args: { channel: args.channel_id } });
    if (room) mustBeIn(call, room);
    if (room) mustBeOpen(room);
    const thread = room && threadOf(call, room);
    const comment = readText({ text: args.initial_comment });
    for (const { id } of wanted) world.uploads.delete(id);
    for (const { stored, title } of wanted) if (title !== undefined) world.files.retitle({ ...stored, title });
    if (room)
      say(world, room, {
        user: app.bot,
        text: comment,
        files: wanted.map(({ id }) => id),
        ...(thread ? { thread_ts: thread } : {}),
      });
    return { files: wanted.flatMap(({ id }) => world.files.get(id) ?? []).map((file) => asFile(world, file)) };
  },
};

/** @throws Refusal file_not_found for one that was never uploaded, or completed before */
function filesOf({ world, args }: Call) {
  const wanted: unknown = args.files;
  if (!Array.isArray(wanted) || wanted.length === 0)
    throw refusal("invalid_arguments", ["must provide at least 1 items [json-pointer:/files]"]);
  if (wanted.length > limits.messageFiles)
    throw refusal("invalid_arguments", [`no more than ${limits.messageFiles} items allowed [json-pointer:/files]`]);
  return wanted.map((one: unknown, place) => {
    const { id, title, ...rest } = isObject(one) ? one : {};
    const strange = Object.keys(rest)[0];
    if (typeof id !== "string" || strange !== undefined)
      throw refusal("invalid_arguments", [
        typeof id === "string"
          ? `invalid additional property: ${strange} [json-pointer:/files/${place}]`
          : `missing required field: id [json-pointer:/files/${place}]`,
      ]);
    const stored = world.uploads.get(id)?.complete ? world.files.get(id) : undefined;
    if (!stored) throw new Refusal("file_not_found");
    return { id, stored, title: typeof title === "string" ? title : undefined };
  });
}

const remove: Method = {
  must: { file: "string" },
  may: {},
  scope: "files:write",
  run({ world, args }) {
    const file = world.files.get(String(args.file));
    if (!file || !seenByBot(world, file)) throw new Refusal("file_not_found");
    if (file.deleted) throw new Refusal("file_deleted");
    if (file.user !== app.bot) throw new Refusal("cant_delete_file");
    deleteFile(world, file);
    return {};
  },
};

export const files: Readonly<Record<string, Method>> = {
  "files.info": info,
  "files.delete": remove,
  "files.getUploadURLExternal": getUploadUrl,
  "files.completeUploadExternal": complete,
};
