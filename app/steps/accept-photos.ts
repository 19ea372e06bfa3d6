import type { MessageRef } from "../contacts/facts.ts";
import type { PhotoId, WorkspaceId } from "../ids.ts";
import type { PhotoStatus, PhotoStatuses, Posted } from "../ports/photo-status.ts";
import { gaveUp } from "./give-up-photos.ts";
import { type AcceptedPhoto, type PostedPhotos, photoOf } from "./posted-photos.ts";
import { type BudgetPorts, withinBudget } from "./within-budget.ts";

/** People can't post more files in a message; programs can. */
export const mostPhotos = 10;

/** A file of a message, and the thread that the message stands in. */
export interface PhotoPlace {
  readonly workspace: WorkspaceId;
  readonly message: MessageRef;
  readonly thread: string;
  readonly file: string;
  /** From 0. */
  readonly place: number;
}

/**
 * Makes a message's photos known, each once. A file that was posted before, elsewhere, is a photo of its own here.
 * @param takeUp whether those that were given up are taken up again.
 */
export async function acceptPhotos(
  ports: BudgetPorts,
  { workspace, message, thread, files, ...rest }: PostedPhotos,
  takeUp = true,
): Promise<readonly AcceptedPhoto[]> {
  const { statuses } = ports;
  const posted = postedOf(rest);
  const accepted: AcceptedPhoto[] = [];
  for (const [place, file] of files.entries()) {
    const first = { ...(place < mostPhotos ? waiting : tooMany), posted };
    const made = await makeKnown(statuses, { workspace, message, thread, file, place }, first);
    const known = made.isNew ? await withinBudget(ports, workspace, made.status) : made.status;
    if (takeUp && known.reason === gaveUp) {
      const { reason: _, ...kept } = known;
      await statuses.advance(workspace, "refused", { ...kept, ...waiting });
    }
    accepted.push({ photo: known.photo, file, place });
  }
  return accepted;
}

/** What is not in a status by itself. */
function postedOf({ audience, poster, knownBy, where }: Posted): Posted {
  return { audience, poster, knownBy, ...(where === undefined ? {} : { where }) };
}

type FirstStatus = Pick<PhotoStatus, "state" | "cards" | "reason" | "deleted" | "posted">;

const waiting: FirstStatus = { state: "waiting", cards: [] };
const tooMany: FirstStatus = { state: "refused", reason: "too-many", cards: [] };

/** @returns what is known of the photo: `first` where it is new, unless it was known before. */
export async function makeKnown(
  statuses: PhotoStatuses,
  { workspace, message, thread, file, place }: PhotoPlace,
  first: FirstStatus,
): Promise<{ readonly status: PhotoStatus; readonly isNew: boolean }> {
  const photo = photoOf(workspace, file);
  const isReply = thread !== message.ts;
  const status = { message, place, ...(isReply ? { thread } : {}), ...first };
  for (const id of [photo, `${photo}-${message.ts}` as PhotoId]) {
    const made = { ...status, photo: id };
    if (await statuses.advance(workspace, undefined, made)) return { status: made, isNew: true };
    const known = await statuses.read(workspace, id);
    if (known?.message.channel === message.channel && known.message.ts === message.ts)
      return { status: known, isNew: false };
  }
  return { status: { ...status, photo }, isNew: false };
}
