import type { Checkpoint } from "../ports/checkpoint.ts";
import type { PhotoStatuses } from "../ports/photo-status.ts";
import type { Photos } from "../ports/photos.ts";
import { FileGone, FileTooLarge, NotAFile, type Speak } from "../ports/speak.ts";
import { mostPhotoBytes } from "../ports/text-reader.ts";
import type { Truth } from "../ports/truth.ts";
import type { AcceptedPhoto, PostedPhotos } from "./posted-photos.ts";

export interface KeepPorts {
  readonly speak: Pick<Speak, "download">;
  readonly photos: Photos;
  readonly statuses: PhotoStatuses;
  readonly truth: Pick<Truth, "erased">;
  readonly checkpoint: Checkpoint;
}

/** `waiting` → `kept`: fetches the photo from Slack and keeps it; → `refused` where Slack hasn't got it for us, or who was on it was erased. */
export async function keepPhoto(ports: KeepPorts, posted: PostedPhotos, one: AcceptedPhoto): Promise<void> {
  const { workspace, message } = posted;
  const status = { photo: one.photo, message, place: one.place, cards: [] };
  if ((await ports.truth.erased(workspace, [one.photo])).size > 0) {
    await ports.statuses.advance(workspace, "waiting", { ...status, state: "refused", reason: "erased" });
    return;
  }
  let bytes: Uint8Array;
  try {
    bytes = await ports.speak.download(workspace, one.file, mostPhotoBytes);
  } catch (error) {
    if (!(error instanceof NotAFile || error instanceof FileGone || error instanceof FileTooLarge)) throw error;
    await ports.statuses.advance(workspace, "waiting", { ...status, state: "refused", reason: error.code });
    return;
  }
  await ports.photos.put(workspace, one.photo, bytes);
  await ports.checkpoint("after-download");
  await ports.statuses.advance(workspace, "waiting", { ...status, state: "kept" });
}
