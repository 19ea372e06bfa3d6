import { factsFor } from "../../../privacy/audiences-of-cards.ts";
import { contactOf } from "../../../privacy/fold-for-viewer.ts";
import { mayForget } from "../../../privacy/may-forget.ts";
import { cardsToHide, cardsToShare } from "../../../privacy/may-share.ts";
import { actionIds } from "../../action-ids.ts";
import { findContactForm } from "../../blocks/find-contact-form.ts";
import { shownContactMessage } from "../../blocks/shown-contact.ts";
import type { Admitted } from "../admit.ts";
import { answer, answerPlainly } from "../answer.ts";
import { fillForm } from "../fill-form.ts";
import type { Listener } from "../listener.ts";
import type { ThenPorts } from "../listener-ports.ts";
import { readContact } from "../read-contact.ts";
import { onPress } from "./on-press.ts";
import type { Press } from "./pressed.ts";

/** The whole contact, below the list that it was chosen from. */
export const showContact: Listener = onPress(actionIds.showContact, show);

/** A person chosen in a search box: that of `/octember`, or that of the form, which shows them itself. */
export const findPerson: Listener = onPress(actionIds.findPerson, (press, who, ports) =>
  press.view === undefined ? show(press, who, ports) : showInForm(press, press.view, who, ports),
);

async function showInForm(
  { workspace, card }: Press,
  viewId: string,
  { viewer, words }: Admitted,
  { truth, speak }: ThenPorts,
): Promise<void> {
  const contact = await readContact(truth, workspace, viewer, card);
  await fillForm(speak, { workspace, viewId }, findContactForm(words, contact ?? "gone"));
}

async function show(press: Press, { member, viewer, words }: Admitted, { truth, speak }: ThenPorts): Promise<void> {
  const cluster = await truth.read(press.workspace, press.card);
  const contact = cluster && contactOf(viewer, cluster, press.card);
  if (contact === undefined) return answerPlainly(speak, press, words.refuse.contactGone);
  const facts = factsFor(viewer, cluster?.facts ?? []);
  const may = {
    share: cardsToShare(facts, contact.cards, member.id).length > 0,
    hide: cardsToHide(facts, contact.cards, member.id).length > 0,
    forget: mayForget(facts, contact, member.id),
  };
  await answer(speak, press, shownContactMessage(contact, may, words));
}
