import type { NotACard } from "../../../contacts/facts.ts";
import { writeFacts } from "../../../steps/write-facts.ts";
import { actionIds } from "../../action-ids.ts";
import { answerPlainly } from "../answer.ts";
import { factId, instantOf } from "../decide-fact.ts";
import type { Listener } from "../listener.ts";
import { readCard } from "../read-contact.ts";
import { onPress } from "./on-press.ts";

/** "This is no business card", and back. The result in the thread follows by the feed. */
export const notACard: Listener = decision(actionIds.notACard, false);
export const itIsACard: Listener = decision(actionIds.itIsACard, true);

function decision(action: string, restored: boolean): Listener {
  return onPress(action, async (press, { member, viewer, words }, { truth, speak }, job) => {
    const card = await readCard(truth, press.workspace, viewer, press.card);
    if (card === undefined) return answerPlainly(speak, press, words.refuse.contactGone);
    const fact: NotACard = {
      kind: "not-a-card",
      id: factId(job, action),
      at: instantOf(job),
      by: member.id,
      card: press.card,
      ...(restored ? { restored } : {}),
    };
    await writeFacts({ truth }, press.workspace, [fact]);
    await answerPlainly(speak, press, restored ? words.contact.restored : words.contact.removed);
  });
}
