import type { MessageRef } from "../contacts/facts.ts";
import type { MemberId, PhotoId, WorkspaceId } from "../ids.ts";

/** A photo that came by a grant. */
export interface Uploaded {
  readonly workspace: WorkspaceId;
  readonly photo: PhotoId;
  readonly member: MemberId;
  /** The message that its member was given the link in: it is answered there. */
  readonly message: MessageRef;
}

/** A photo that a member is about to upload. */
export interface Upload extends Uploaded {
  /** Its size: not one byte more or less is taken. */
  readonly bytes: number;
  /** One of `photoTypes`. */
  readonly type: string;
}

/** A `PUT` that is allowed once, to whoever holds it: it is as secret as what it allows. */
export interface Grant {
  readonly url: string;
  /** Must be sent as they are: each is part of what was granted. */
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Photos that reach their place without passing through Octember. */
export interface Uploads {
  /** Allows this one photo to be put in its place, unless there is one, for some minutes. */
  grant(upload: Upload): Promise<Grant>;
}

/** What an uploaded photo may say that it is. What a browser doesn't know the type of is the first. */
export const photoTypes = [
  "application/octet-stream",
  "application/pdf",
  "image/avif",
  "image/gif",
  "image/heic",
  "image/heif",
  "image/jpeg",
  "image/png",
  "image/tiff",
  "image/webp",
] as const;
