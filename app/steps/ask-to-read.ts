import type { PhotoStatus } from "../ports/photo-status.ts";
import { acceptPhotos } from "./accept-photos.ts";
import { type AnswerPhotosOptions, type AnswerPhotosPorts, answerPhotos } from "./answer-photos.ts";
import { type PostedPhotos, resultKey } from "./posted-photos.ts";

/** What there is to say to whoever asked; `begun`: the answer comes in the thread; `notHere`: nothing could be said there. */
export type AskedToRead = "begun" | "notHere" | "known" | "on-its-way" | "erased" | "over-budget";

/** Reasons that asking again doesn't change. */
const final = ["erased", "over-budget"] as const;

/**
 * Reads a message's photos because a member asks: also those that were taken for no card, or couldn't be read before. Those that gave cards
 * stay as they are.
 */
export async function askToRead(
  ports: AnswerPhotosPorts,
  posted: PostedPhotos,
  options: Omit<AnswerPhotosOptions, "takeUp">,
): Promise<AskedToRead> {
  const { workspace, message } = posted;
  const known = await ports.statuses.ofMessage(workspace, message);
  await acceptPhotos(ports, posted);
  const all = await ports.statuses.ofMessage(workspace, message);
  const isNew = all.length > known.length;
  const begun = await Promise.all(all.map((status) => isTakenUp(ports, posted, status)));
  if (isNew || begun.includes(true) || options.again) {
    await answerPhotos(ports, posted, { ...options, takeUp: true });
    const reply = await ports.replies.read(workspace, resultKey(message));
    return reply?.said === undefined ? "notHere" : "begun";
  }
  if (all.some(({ state }) => state === "waiting" || state === "kept")) return "on-its-way";
  if (all.some(({ state }) => state === "done")) return "known";
  return final.find((reason) => all.some((status) => status.reason === reason)) ?? "known";
}

/** `empty` or `refused` → `waiting`, and asked for. */
async function isTakenUp(ports: AnswerPhotosPorts, { workspace }: PostedPhotos, status: PhotoStatus): Promise<boolean> {
  const { state, reason, ...rest } = status;
  if (state === "done" || (final as readonly (string | undefined)[]).includes(reason)) return false;
  if (state === "waiting" || state === "kept") {
    await ports.statuses.advance(workspace, state, { ...rest, state, asked: true });
    return false;
  }
  return ports.statuses.advance(workspace, state, { ...rest, state: "waiting", asked: true });
}
