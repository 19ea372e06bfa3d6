import { actionIds } from "../../action-ids.ts";
import { dismissedMessage } from "../../blocks/suggestions.ts";
import { answer, answerPlainly } from "../answer.ts";
import type { Listener } from "../listener.ts";
import { readContact } from "../read-contact.ts";
import { onPress } from "./on-press.ts";

/** "Not interested" beside somebody who was suggested, and its undoing. */
export const dismiss: Listener = deciding(actionIds.dismiss, true);
export const suggestAgain: Listener = deciding(actionIds.suggestAgain, false);

function deciding(action: string, dismissed: boolean): Listener {
  return onPress(action, async (press, { member, viewer, words }, { truth, dismissals, speak }) => {
    const contact = await readContact(truth, press.workspace, viewer, press.card);
    if (contact === undefined) return answerPlainly(speak, press, words.refuse.contactGone);
    await dismissals.set(press.workspace, member.id, contact.cards, dismissed);
    await answer(speak, press, dismissedMessage(contact, dismissed, words));
  });
}
