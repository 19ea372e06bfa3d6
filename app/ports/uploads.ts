import type { MemberId, PhotoId, WorkspaceId } from "../ids.ts";

/** A photo that a member is about to upload. */
interface Upload {
  readonly workspace: WorkspaceId;
  readonly photo: PhotoId;
  readonly member: MemberId;
  /** Its size: not one byte more or less is taken. */
  readonly bytes: number;
  /** Its media type, such as `image/jpeg`. */
  readonly type: string;
}

/** A `PUT` that is allowed once, to whoever holds it: it is as secret as what it allows. */
interface Grant {
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
