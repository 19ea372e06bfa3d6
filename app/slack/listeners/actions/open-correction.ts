import type { ModalView } from "@slack/types";
import type { CardId } from "../../../ids.ts";
import { SlackRefused } from "../../../ports/speak.ts";
import { actionIds } from "../../action-ids.ts";
import { valuesOnCard } from "../../blocks/card-values.ts";
import { correctionForm, loadingForm, sentenceForm } from "../../blocks/correction-form.ts";
import { admit } from "../admit.ts";
import { answerPlainly } from "../answer.ts";
import { askedByPress, meantBy, pressKey } from "../asked.ts";
import { formMetadata } from "../forms/form-metadata.ts";
import { type Listener, onOpen } from "../listener.ts";
import type { ThenPorts } from "../listener-ports.ts";
import { readContact } from "../read-contact.ts";
import type { Press } from "./on-press.ts";

interface Input extends Omit<Press, "on"> {
  /** Missing where Slack's trigger had expired before the form could be opened. */
  readonly viewId?: string;
}

/** Opens the form at once, and fills it with what stands on the card. */
export const openCorrection: Listener = onOpen<Input>(actionIds.correct, {
  loading: loadingForm,
  ack: (request, opened) => {
    const asked = askedByPress(request);
    const input = { ...asked, ...opened, card: meantBy(request) as CardId };
    return { workspace: asked.workspace, key: pressKey(request), input };
  },
  async then(input, ports) {
    const admission = await admit(ports.directory, input);
    const { words } = admission;
    if (input.viewId === undefined) {
      const sentence = admission.kind === "refused" ? admission.sentence : words.refuse.expired;
      return answerPlainly(ports.speak, input, sentence);
    }
    if (admission.kind === "refused") return fill(input, sentenceForm(admission.sentence, words), ports);
    const contact = await readContact(ports.truth, input.workspace, admission.viewer, input.card);
    if (contact === undefined) return fill(input, sentenceForm(words.refuse.contactGone, words), ports);
    const values = valuesOnCard(contact, input.card);
    const metadata = formMetadata({ ...input, language: words.language });
    await fill(input, correctionForm(values, metadata, words), ports);
  },
});

async function fill({ workspace, viewId = "" }: Input, form: ModalView, { speak }: ThenPorts): Promise<void> {
  try {
    await speak.updateForm(workspace, viewId, form);
  } catch (error) {
    // The member closed it meanwhile.
    if (!(error instanceof SlackRefused) || !["view_not_found", "not_found"].includes(error.reason)) throw error;
  }
}
