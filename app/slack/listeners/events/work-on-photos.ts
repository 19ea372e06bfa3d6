import type { Taken } from "../../../ports/inbox.ts";
import { answerPhotos } from "../../../steps/answer-photos.ts";
import { giveUpPhotos } from "../../../steps/give-up-photos.ts";
import type { PostedPhotos } from "../../../steps/posted-photos.ts";
import type { MessageResult } from "../../../steps/result-of-message.ts";
import { wordsFor } from "../../../words/words.ts";
import { resultMessage } from "../../blocks/result.ts";
import type { ThenPorts } from "../listener-ports.ts";
import { wordsForMember } from "../words-for-member.ts";
import { questionFor } from "./photo-deleted.ts";

/** The emoji for a message without any card. */
export const failedEmoji = "warning";

/** Brings a message's photos as far as they go here, in the words of who posted them. `takeUp`: also those that were given up. */
export async function workOnPhotos(
  posted: PostedPhotos,
  ports: ThenPorts,
  { attempt, takeUp }: Pick<Taken, "attempt"> & { readonly takeUp: boolean },
): Promise<void> {
  const words = await wordsForMember(ports.directory, posted.workspace, posted.poster);
  await answerPhotos(ports, posted, {
    render: (result: MessageResult) => resultMessage(result, words),
    failedEmoji,
    renderQuestion: questionFor(ports),
    again: attempt > 1,
    takeUp,
  });
}

/** Says of those that aren't through that they won't be. */
export async function giveUpPosted(
  { workspace, message, thread, audience, poster }: Omit<PostedPhotos, "knownBy" | "files">,
  ports: ThenPorts,
): Promise<void> {
  const words = await wordsForMember(ports.directory, workspace, poster).catch(() => wordsFor(undefined));
  const render = (result: MessageResult) => resultMessage(result, words);
  await giveUpPhotos(ports, { workspace, message, thread, audience, render });
}
