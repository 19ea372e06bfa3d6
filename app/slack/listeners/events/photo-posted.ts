import type { Member } from "../../../ports/directory.ts";
import { isGone } from "../../../ports/speak.ts";
import { type Words, wordsFor } from "../../../words/words.ts";
import { escaped } from "../../blocks/escape.ts";
import { after } from "../listener.ts";
import type { ThenPorts } from "../listener-ports.ts";
import { type PhotoMessage, photoPostedAck } from "./photo-message.ts";
import { audienceOf, postedPhotos } from "./posted-photos.ts";
import { failedEmoji, giveUpPosted, workOnPhotos } from "./work-on-photos.ts";

/** Keeps and reads the photos of a message, and answers it. */
export const photoPosted = after(photoPostedAck, {
  async then(input, ports, job) {
    const member = await ports.directory.member(input.workspace, input.poster);
    const words = wordsFor(member?.language);
    const refusal = refusalOf(input, member, words);
    if (refusal !== undefined) return refuse(input, ports, refusal);
    const audience = await audienceOf(input, ports);
    if (audience === undefined || member?.left || member?.bot) return;
    await workOnPhotos(await postedPhotos(input, audience, ports), ports, {
      attempt: job.attempt,
      takeUp: true,
      words,
    });
  },
  async gaveUp(input, ports) {
    const { workspace, channel, ts, thread = ts, poster } = input;
    // What may be said to everybody may be said anywhere.
    const audience = (await audienceOf(input, ports).catch(() => undefined)) ?? { kind: "workspace" };
    await giveUpPosted({ workspace, message: { channel, ts }, thread, audience, poster }, ports);
  },
});

function refusalOf(input: PhotoMessage, member: Member | undefined, words: Words): string | undefined {
  if (input.outsider || member === undefined) return words.card.outsider;
  if (member.guest) return words.card.guest;
  return input.noPicture ? words.card.whyNot["not-an-image"] : undefined;
}

/** Seen by the poster alone: others needn't read who was refused. */
async function refuse(input: PhotoMessage, ports: ThenPorts, sentence: string): Promise<void> {
  const to = {
    channel: input.channel,
    member: input.poster,
    ...(input.thread === undefined ? {} : { thread: input.thread }),
  };
  try {
    if (input.noPicture) await ports.speak.react(input.workspace, input, failedEmoji);
    await ports.speak.whisper(input.workspace, to, { text: escaped(sentence) });
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}
