import type { MessageRef } from "../contacts/facts.ts";
import type { PhotoId, WorkspaceId } from "../ids.ts";
import type { PhotoStatus, PhotoStatuses } from "../ports/photo-status.ts";
import { gaveUp } from "./give-up-photos.ts";
import { type AcceptedPhoto, type PostedPhotos, photoOf } from "./posted-photos.ts";

/** People can't post more files in a message; programs can. */
const mostPhotos = 10;

/** A file of a message, and the thread that the message stands in. */
export interface PhotoPlace {
  readonly workspace: WorkspaceId;
  readonly message: MessageRef;
  readonly thread: string;
  readonly file: string;
  /** From 0. */
  readonly place: number;
}

/** Makes a message's photos known, each once. A file that was posted before, elsewhere, is a photo of its own here. */
export async function acceptPhotos(
  { statuses }: { readonly statuses: PhotoStatuses },
  { workspace, message, thread, files }: Pick<PostedPhotos, "workspace" | "message" | "thread" | "files">,
): Promise<readonly AcceptedPhoto[]> {
  const accepted: AcceptedPhoto[] = [];
  for (const [place, file] of files.entries()) {
    const first = place < mostPhotos ? waiting : tooMany;
    const known = await makeKnown(statuses, { workspace, message, thread, file, place }, first);
    if (known.reason === gaveUp) {
      const { reason: _, ...kept } = known;
      await statuses.advance(workspace, "refused", { ...kept, ...waiting });
    }
    accepted.push({ photo: known.photo, file, place });
  }
  return accepted;
}

type FirstStatus = Pick<PhotoStatus, "state" | "cards" | "reason" | "deleted">;

const waiting: FirstStatus = { state: "waiting", cards: [] };
const tooMany: FirstStatus = { state: "refused", reason: "too-many", cards: [] };

/** @returns what is known of the photo: `first`, unless it was known before. */
export async function makeKnown(
  statuses: PhotoStatuses,
  { workspace, message, thread, file, place }: PhotoPlace,
  first: FirstStatus,
): Promise<PhotoStatus> {
  const photo = photoOf(workspace, file);
  const isReply = thread !== message.ts;
  const status = { message, place, ...(isReply ? { thread } : {}), ...first };
  for (const id of [photo, `${photo}-${message.ts}` as PhotoId]) {
    if (await statuses.advance(workspace, undefined, { ...status, photo: id })) return { ...status, photo: id };
    const known = await statuses.read(workspace, id);
    if (known?.message.channel === message.channel && known.message.ts === message.ts) return known;
  }
  return { ...status, photo };
}
