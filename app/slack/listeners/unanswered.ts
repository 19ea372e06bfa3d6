import { escaped } from "../blocks/escape.ts";
import { type Unanswered, unansweredName } from "./answer-unanswered.ts";
import type { Listener } from "./listener.ts";
import { wordsForMember } from "./words-for-member.ts";

/** Tells the member that nobody knows that button any more. */
export const unanswered: Listener = {
  name: unansweredName,
  register: () => {},
  isAwaited: true,
  async then(job, { directory, speak }) {
    const { member, responseUrl, channel } = job.input as Unanswered;
    const words = await wordsForMember(directory, job.workspace, member);
    const message = { text: escaped(words.card.oldButton) };
    if (responseUrl !== undefined) await speak.respond(responseUrl, message);
    else if (channel !== undefined) await speak.whisper(job.workspace, { channel, member }, message);
  },
};
