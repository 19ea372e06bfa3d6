import type { PhotoId, WorkspaceId } from "../ids.ts";
import type { PhotoStatus } from "../ports/photo-status.ts";
import { gaveUp } from "./give-up-photos.ts";
import { joinSides } from "./join-sides.ts";
import { fileOf, type PostedPhotos } from "./posted-photos.ts";
import { type ReadPorts, readPhoto } from "./read-photo.ts";
import { type WritePorts, writeCards } from "./write-cards.ts";

export type ReadKeptPorts = ReadPorts & WritePorts;

/** A photo that was read, and the message to be answered anew. */
export interface ReadKept {
  readonly status: PhotoStatus;
  readonly posted: PostedPhotos;
}

/**
 * Reads a photo that was kept, and writes its cards, away from its message. Done twice, it writes nothing anew.
 * @returns how it is now; `undefined` where it isn't kept yet, or nobody posted it.
 */
export async function readKept(
  ports: ReadKeptPorts,
  workspace: WorkspaceId,
  photo: PhotoId,
): Promise<ReadKept | undefined> {
  const kept = await messageOf(ports, workspace, photo);
  if (kept === undefined) return undefined;
  if (kept.status.state === "kept") {
    const one = { photo, file: fileOf(workspace, photo), place: kept.status.place };
    await writeCards(ports, kept.posted, one, await readPhoto(ports, workspace, photo, kept.status.asked));
  }
  // Also where whoever wrote them ended before it.
  await joinSides(ports, kept.posted);
  return messageOf(ports, workspace, photo);
}

/** Takes up a photo that was given up, for `readKept`. */
export async function reviveKept(
  { statuses }: Pick<ReadKeptPorts, "statuses">,
  workspace: WorkspaceId,
  photo: PhotoId,
): Promise<void> {
  const status = await statuses.read(workspace, photo);
  if (status?.state !== "refused" || status.reason !== gaveUp) return;
  const { reason: _, ...kept } = status;
  await statuses.advance(workspace, "refused", { ...kept, state: "kept" });
}

/** Says of a kept photo that it won't be read. @returns as `readKept` */
export async function refuseKept(
  ports: Pick<ReadKeptPorts, "statuses">,
  workspace: WorkspaceId,
  photo: PhotoId,
): Promise<ReadKept | undefined> {
  const kept = await messageOf(ports, workspace, photo);
  if (kept?.status.state !== "kept") return kept;
  await ports.statuses.advance(workspace, "kept", { ...kept.status, state: "refused", reason: gaveUp });
  return messageOf(ports, workspace, photo);
}

async function messageOf(
  { statuses }: Pick<ReadKeptPorts, "statuses">,
  workspace: WorkspaceId,
  photo: PhotoId,
): Promise<ReadKept | undefined> {
  const status = await statuses.read(workspace, photo);
  if (status?.posted === undefined || status.state === "waiting") return undefined;
  const { message, thread = message.ts, posted } = status;
  const all = await statuses.ofMessage(workspace, message);
  const files = all.map((one) => fileOf(workspace, one.photo));
  return { status, posted: { workspace, message, thread, ...posted, files } };
}
