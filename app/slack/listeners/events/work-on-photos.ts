import type { Taken } from "../../../ports/inbox.ts";
import { type AnswerPhotosOptions, answerPhotos } from "../../../steps/answer-photos.ts";
import { giveUpPhotos } from "../../../steps/give-up-photos.ts";
import type { PostedPhotos } from "../../../steps/posted-photos.ts";
import type { MessageResult } from "../../../steps/result-of-message.ts";
import { type Words, wordsFor } from "../../../words/words.ts";
import { resultMessage } from "../../blocks/result.ts";
import type { ThenPorts } from "../listener-ports.ts";
import { wordsForMember } from "../words-for-member.ts";
import { questionFor } from "./photo-deleted.ts";

/** The emoji for a message none of whose photos can be read, and for one that shows no card. */
export const failedEmoji = "warning";
const noCardEmoji = "see_no_evil";

interface WorkOptions extends Pick<Taken, "attempt"> {
  /** Also those that were given up. */
  readonly takeUp: boolean;
  /** Those of who posted them, where they are known. */
  readonly words?: Words;
}

/** Brings a message's photos as far as they go here, in the words of who posted them. */
export async function workOnPhotos(
  posted: PostedPhotos,
  ports: ThenPorts,
  { attempt, takeUp, words }: WorkOptions,
): Promise<void> {
  await answerPhotos(ports, posted, { ...(await photosOptions(posted, ports, attempt, words)), takeUp });
}

/** How a message's photos are answered: in the words of who posted them. */
export async function photosOptions(
  { workspace, poster }: PostedPhotos,
  ports: ThenPorts,
  attempt: number,
  known?: Words,
): Promise<Omit<AnswerPhotosOptions, "takeUp">> {
  const words = known ?? (await wordsForMember(ports.directory, workspace, poster));
  return {
    render: (result: MessageResult) => resultMessage(result, words),
    failedEmoji,
    noCardEmoji,
    renderQuestion: questionFor(ports),
    again: attempt > 1,
  };
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
