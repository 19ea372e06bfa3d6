import { actionIds } from "../../action-ids.ts";
import { shownContactMessage } from "../../blocks/shown-contact.ts";
import type { Admitted } from "../admit.ts";
import { answer, answerPlainly } from "../answer.ts";
import type { Listener } from "../listener.ts";
import type { ThenPorts } from "../listener-ports.ts";
import { readContact } from "../read-contact.ts";
import { onPress, type Press } from "./on-press.ts";

/** The whole contact, below the list that it was chosen from. */
export const showContact: Listener = onPress(actionIds.showContact, show);

/** A person chosen in the search box of `/octember`. */
export const findPerson: Listener = onPress(actionIds.findPerson, show);

async function show(press: Press, { viewer, words }: Admitted, { truth, speak }: ThenPorts): Promise<void> {
  const contact = await readContact(truth, press.workspace, viewer, press.card);
  if (contact === undefined) return answerPlainly(speak, press, words.refuse.contactGone);
  await answer(speak, press, shownContactMessage(contact, words));
}
