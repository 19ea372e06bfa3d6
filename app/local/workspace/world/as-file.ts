import { team } from "./seed.ts";
import type { StoredFile } from "./shapes.ts";
import type { World } from "./world.ts";

/** From docs.slack.dev, "File object". */
export function asFile(world: World, file: StoredFile) {
  // From docs.slack.dev, "Working with files": what is left in messages of a file that was deleted.
  if (file.deleted) return { id: file.id, mode: "tombstone" };
  const base = `${world.url()}/files-pri/${team.id}-${file.id}`;
  const name = encodeURIComponent(file.name);
  const rooms = world.files.channels(file.id).map((id) => world.rooms.get(id));
  const known = (file.readyAt ?? 0) <= world.now();
  const type = known ? (types[file.mimetype] ?? "binary") : "";
  return {
    id: file.id,
    created: file.created,
    timestamp: file.created,
    name: file.name,
    title: file.title,
    ...(file.alt === undefined ? {} : { alt_txt: file.alt }),
    mimetype: known ? file.mimetype : "",
    filetype: type,
    pretty_type: type.toUpperCase(),
    user: file.user,
    user_team: team.id,
    editable: false,
    size: file.size,
    mode: "hosted",
    is_external: false,
    external_type: "",
    is_public: rooms.some((room) => room?.kind === "public"),
    public_url_shared: false,
    display_as_bot: false,
    username: "",
    url_private: `${base}/${name}`,
    url_private_download: `${base}/download/${name}`,
    permalink: `${world.url()}/files/${file.user}/${file.id}/${name}`,
    file_access: "visible",
  };
}

const types: Readonly<Record<string, string>> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/gif": "gif",
  "image/webp": "webp",
  "image/heic": "heic",
  "image/avif": "avif",
  "image/tiff": "tiff",
  "application/pdf": "pdf",
  "text/plain": "text",
  "text/vcard": "vcard",
  "text/csv": "csv",
};
