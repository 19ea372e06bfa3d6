import { randomBytes } from "node:crypto";
import type { Photos } from "../../ports/photos.ts";
import type { Upload, Uploaded, Uploads } from "../../ports/uploads.ts";

export interface FolderUploadsOptions {
  readonly photos: Pick<Photos, "put">;
  /** Where `take` is asked; a grant's name follows. */
  readonly address: string;
  /** A photo came to lie in its place, now or before; told of it more than once, it has to change nothing. */
  readonly onUploaded: (uploaded: Uploaded) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
}

interface Put {
  readonly type: string | undefined;
  readonly bytes: Uint8Array;
}

interface FolderUploads extends Uploads {
  /** The size that a grant is for, unless it is none. */
  readonly sizeOf: (name: string) => number | undefined;
  /** Puts a photo in its place. @returns a status as S3 answers it; after 200 it is durable, and told of */
  readonly take: (name: string, put: Put) => Promise<200 | 400 | 403 | 412>;
}

const lastsMs = 5 * 60_000;

/** Grants of one process, and gone with it: whoever holds one asks for another. */
export function folderUploads({ photos, address, onUploaded, clock = Date.now }: FolderUploadsOptions): FolderUploads {
  const granted = new Map<string, Upload & { readonly expiresAt: number }>();

  function open(name: string) {
    for (const [one, { expiresAt }] of granted) if (expiresAt <= clock()) granted.delete(one);
    return granted.get(name);
  }

  return {
    async grant(upload) {
      open("");
      const name = randomBytes(24).toString("base64url");
      const expiresAt = clock() + lastsMs;
      granted.set(name, { ...upload, expiresAt });
      const headers = { "content-length": `${upload.bytes}`, "content-type": upload.type };
      return { url: `${address}${name}`, headers, expiresAt };
    },

    sizeOf: (name) => open(name)?.bytes,

    async take(name, { type, bytes }) {
      const upload = open(name);
      if (upload === undefined) return 403;
      if (type !== upload.type) return 403;
      if (bytes.byteLength !== upload.bytes) return 400;
      const { workspace, photo, member, message } = upload;
      const put = await photos.put(workspace, photo, bytes);
      await onUploaded({ workspace, photo, member, message });
      return put === "created" ? 200 : 412;
    },
  };
}
