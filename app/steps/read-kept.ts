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
  const status = await ports.statuses.read(workspace, photo);
  if (!isKept(status)) return undefined;
  if (status.state === "kept") {
    const one = { photo, file: fileOf(workspace, photo), place: status.place };
    const reading = await readPhoto(ports, workspace, photo, status.asked);
    await writeCards(ports, postedOf(workspace, status, [one.file]), one, reading);
  }
  const read = await messageOf(ports, workspace, photo, status.state === "kept" ? undefined : status);
  if (read === undefined) return undefined;
  // Also where whoever wrote them ended before it.
  return (await joinSides(ports, read.posted, read.all)) ? messageOf(ports, workspace, photo) : read;
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

/**
 * With all that are known of its message.
 * @param known how the photo is, by somebody who has just looked.
 */
async function messageOf(
  { statuses }: Pick<ReadKeptPorts, "statuses">,
  workspace: WorkspaceId,
  photo: PhotoId,
  known?: PhotoStatus,
): Promise<(ReadKept & { readonly all: readonly PhotoStatus[] }) | undefined> {
  const status = known ?? (await statuses.read(workspace, photo));
  if (!isKept(status)) return undefined;
  const all = await statuses.ofMessage(workspace, status.message);
  const files = all.map((one) => fileOf(workspace, one.photo));
  return { status, posted: postedOf(workspace, status, files), all };
}

type Kept = PhotoStatus & Required<Pick<PhotoStatus, "posted">>;

function isKept(status: PhotoStatus | undefined): status is Kept {
  return status?.posted !== undefined && status.state !== "waiting";
}

function postedOf(
  workspace: WorkspaceId,
  { message, thread = message.ts, posted }: Kept,
  files: readonly string[],
): PostedPhotos {
  return { workspace, message, thread, ...posted, files };
}
