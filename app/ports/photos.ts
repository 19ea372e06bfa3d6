import type { PhotoId, WorkspaceId } from "../ids.ts";

/** Photos as they were posted, byte for byte. */
export interface Photos {
  /** @returns whether it was kept now or had been before; bytes that were kept before stay. Durable on return. */
  put(workspace: WorkspaceId, photo: PhotoId, bytes: Uint8Array): Promise<"created" | "existed">;

  /** Its bytes; `undefined` if it isn't there. */
  open(workspace: WorkspaceId, photo: PhotoId): Promise<Uint8Array | undefined>;

  /** Nothing happens if it isn't there. */
  delete(workspace: WorkspaceId, photo: PhotoId): Promise<void>;
}
