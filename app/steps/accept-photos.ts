import type { PhotoId } from "../ids.ts";
import type { PhotoStatuses } from "../ports/photo-status.ts";
import { gaveUp } from "./give-up-photos.ts";
import type { AcceptedPhoto, PostedPhotos } from "./posted-photos.ts";

/** People can't post more files in a message; programs can. */
const mostPhotos = 10;

/** Makes a message's photos known, each once. A file that was posted before, elsewhere, is a photo of its own here. */
export async function acceptPhotos(
  { statuses }: { readonly statuses: PhotoStatuses },
  posted: PostedPhotos,
): Promise<readonly AcceptedPhoto[]> {
  const accepted: AcceptedPhoto[] = [];
  for (const [place, file] of posted.files.entries()) {
    const photo = await acceptPhoto(statuses, posted, file, place);
    accepted.push({ photo, file, place });
  }
  return accepted;
}

async function acceptPhoto(statuses: PhotoStatuses, posted: PostedPhotos, file: string, place: number) {
  const { workspace, message } = posted;
  const first = `${workspace}-${file}` as PhotoId;
  for (const photo of [first, `${first}-${message.ts}` as PhotoId]) {
    const waiting = { photo, message, place, state: "waiting", cards: [] } as const;
    const status = place < mostPhotos ? waiting : ({ ...waiting, state: "refused", reason: "too-many" } as const);
    if (await statuses.advance(workspace, undefined, status)) return photo;
    const known = await statuses.read(workspace, photo);
    if (known?.message.channel !== message.channel || known.message.ts !== message.ts) continue;
    if (known.reason === gaveUp) await statuses.advance(workspace, "refused", waiting);
    return photo;
  }
  return first;
}
