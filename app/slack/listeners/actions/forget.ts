import { factsFor } from "../../../privacy/audiences-of-cards.ts";
import { contactOf } from "../../../privacy/fold-for-viewer.ts";
import { mayForget } from "../../../privacy/may-forget.ts";
import { orderErasing } from "../../../steps/erase-person.ts";
import { actionIds } from "../../action-ids.ts";
import { answerPlainly } from "../answer.ts";
import { eraseJob } from "../erase-person.ts";
import type { Listener } from "../listener.ts";
import { onPress } from "./on-press.ts";

/** "Forget for good", after it was asked whether that is meant: what is left to do is in the inbox then, and is done whatever happens. */
export const forget: Listener = onPress(actionIds.forget, async (press, { member, viewer, words }, ports, job) => {
  const cluster = await ports.truth.read(press.workspace, press.card);
  const contact = cluster && contactOf(viewer, cluster, press.card);
  if (cluster === undefined || contact === undefined) {
    return answerPlainly(ports.speak, press, words.refuse.contactGone);
  }
  if (!mayForget(factsFor(viewer, cluster.facts), contact, member.id)) {
    return answerPlainly(ports.speak, press, words.forget.notYours);
  }
  const order = await orderErasing(ports, press.workspace, contact.cards);
  if (order === undefined) return answerPlainly(ports.speak, press, words.refuse.contactGone);
  const { workspace, member: id, outsider, channel, responseUrl, thread } = press;
  const asked = {
    workspace,
    member: id,
    outsider,
    ...(channel === undefined ? {} : { channel }),
    ...(responseUrl === undefined ? {} : { responseUrl }),
    ...(thread === undefined ? {} : { thread }),
  };
  await ports.inbox.accept(eraseJob(order, job.key, asked));
});
