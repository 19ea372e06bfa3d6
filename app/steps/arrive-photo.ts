import type { PhotoId, WorkspaceId } from "../ids.ts";
import type { PhotoStatuses } from "../ports/photo-status.ts";

export interface ArrivePorts {
  readonly statuses: Pick<PhotoStatuses, "read" | "advance">;
  /** Gives a kept photo to be read. */
  readonly toReader: (workspace: WorkspaceId, photo: PhotoId) => Promise<void>;
}

/**
 * A photo lies where photos are kept: `waiting` → `kept`, whoever put it there or died after it, and it is given to be read. Of one that
 * was read nothing is done.
 * @returns false where nobody posted it.
 */
export async function arrivePhoto(
  { statuses, toReader }: ArrivePorts,
  workspace: WorkspaceId,
  photo: PhotoId,
): Promise<boolean> {
  const status = await statuses.read(workspace, photo);
  if (status === undefined) return false;
  if (status.state === "waiting") await statuses.advance(workspace, "waiting", { ...status, state: "kept" });
  if (status.state === "waiting" || status.state === "kept") await toReader(workspace, photo);
  return true;
}
