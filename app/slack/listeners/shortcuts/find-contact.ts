import { sentenceForm } from "../../blocks/correction-form.ts";
import { findContactForm } from "../../blocks/find-contact-form.ts";
import { admit } from "../admit.ts";
import { answerPlainly } from "../answer.ts";
import { fillForm } from "../fill-form.ts";
import { after, type Listener } from "../listener.ts";
import { findContactAck } from "./chosen-shortcut.ts";

/** Fills the form of "Find contact" with its box, in the member's language. */
export const findContact: Listener = after(findContactAck, {
  async then(input, { directory, speak }) {
    const admission = await admit(directory, input);
    const { words } = admission;
    const isRefused = admission.kind === "refused";
    if (input.viewId === undefined) {
      const channel = await speak.directOf(input.workspace, input.member);
      const sentence = isRefused ? admission.sentence : words.refuse.expired;
      return answerPlainly(speak, { ...input, channel }, sentence);
    }
    await fillForm(speak, input, isRefused ? sentenceForm(admission.sentence, words) : findContactForm(words));
  },
});
