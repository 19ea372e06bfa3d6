import type { PhotoStatus } from "../ports/photo-status.ts";
import { isGone } from "../ports/speak.ts";
import type { PostedPhotos } from "./posted-photos.ts";
import type { Said, SayPorts } from "./say-once.ts";

/**
 * Whether nothing is said of these photos: none of them is a card, and nobody gave them to Octember, neither in its direct messages nor by
 * asking that they be read.
 */
export function isForNobody(
  { audience }: Pick<PostedPhotos, "audience">,
  photos: readonly Pick<PhotoStatus, "state" | "asked">[],
): boolean {
  return (
    audience.kind !== "member" && photos.length > 0 && photos.every(({ state, asked }) => state === "empty" && !asked)
  );
}

/** Takes back what was said while the photos were read, and leaves a reaction on their message. */
export async function staySilent(
  { speak, replies }: SayPorts,
  { workspace, key, thread }: Said,
  { message }: Pick<PostedPhotos, "message">,
  options: { readonly emoji: string; readonly again: boolean },
): Promise<void> {
  const said = (await replies.read(workspace, key))?.said;
  // First, so that whoever has more to say of them posts anew, also where this is ended before it is deleted.
  if (said !== undefined) await replies.settle(workspace, key, {});
  try {
    const posted = options.again ? await speak.findPosted(workspace, thread, key) : [];
    for (const one of [...(said === undefined ? [] : [said]), ...posted]) await speak.delete(workspace, one);
    await speak.react(workspace, message, options.emoji);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}
