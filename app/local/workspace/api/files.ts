import { Refusal } from "../refusal.ts";
import { asFile } from "../world/as-slack.ts";
import { app } from "../world/seed.ts";
import type { Method } from "./method.ts";

/** From docs.slack.dev, `files.info`. */
const info: Method = {
  must: { file: "string" },
  may: {},
  scope: "files:read",
  run({ world, args }) {
    const file = world.files.get(String(args.file));
    if (!file) throw new Refusal("file_not_found");
    const rooms = world.files.channels(file.id);
    if (file.user !== app.bot && !rooms.some((room) => world.rooms.isMember(room, app.bot)))
      throw new Refusal("file_not_found");
    const kinds = (kind: string) => rooms.filter((room) => world.rooms.get(room)?.kind === kind);
    return {
      file: { ...asFile(world, file), channels: kinds("public"), groups: kinds("private"), ims: kinds("direct") },
      comments: [],
      response_metadata: { next_cursor: "" },
    };
  },
};

export const files: Readonly<Record<string, Method>> = { "files.info": info };
