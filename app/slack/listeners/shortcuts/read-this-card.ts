import { askToRead } from "../../../steps/ask-to-read.ts";
import { answerPlainly, whenAdmitted } from "../answer.ts";
import { audienceOf, postedPhotos } from "../events/posted-photos.ts";
import { photosOptions } from "../events/work-on-photos.ts";
import { after, type Listener } from "../listener.ts";
import type { ThenPorts } from "../listener-ports.ts";
import { type ChosenMessage, readThisCardAck } from "./chosen-message.ts";

/** Reads a message's pictures because a member asks, also those that were taken for no card. What there is to say besides, they alone see. */
export const readThisCard: Listener = after(readThisCardAck, {
  then: (input, ports, job) =>
    whenAdmitted(input, ports, async ({ member, words }) => {
      const { readThis } = words;
      const say = (sentence: string) => answerPlainly(ports.speak, input, sentence);
      if (input.photos.length === 0) return say(input.hasDeleted ? readThis.deleted : readThis.noPicture);
      const poster = (await posterOf(input, ports)) ?? member.id;
      const origin = { ...input, poster, thread: input.within ?? input.ts, direct: false };
      const audience = await audienceOf(origin, ports);
      if (audience === undefined) return say(readThis.notHere);
      const posted = await postedPhotos(origin, audience, ports);
      const outcome = await askToRead(ports, posted, await photosOptions(posted, ports, job.attempt));
      if (outcome !== "begun") await say(readThis[outcome]);
    }),
});

/** A full member of the workspace; for everybody else who asks counts as who brought the card. */
async function posterOf({ workspace, poster }: ChosenMessage, { directory }: ThenPorts) {
  const member = poster === undefined ? undefined : await directory.member(workspace, poster);
  return member === undefined || member.bot || member.guest ? undefined : member.id;
}
