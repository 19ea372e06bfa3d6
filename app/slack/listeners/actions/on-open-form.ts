import type { ModalView } from "@slack/types";
import { SlackRefused } from "../../../ports/speak.ts";
import { sentenceForm } from "../../blocks/correction-form.ts";
import { type Admitted, admit } from "../admit.ts";
import { answerPlainly } from "../answer.ts";
import { after, type Listener } from "../listener.ts";
import type { ThenPorts } from "../listener-ports.ts";
import { type OpenedForm, opened } from "./opened.ts";

/** Fills a form that was opened at once, loading. `undefined`: the contact is gone. */
export function onOpenForm(
  id: string,
  formFor: (press: OpenedForm, who: Admitted, ports: ThenPorts) => Promise<ModalView | undefined>,
): Listener {
  return after(opened(id), {
    async then(input, ports) {
      const admission = await admit(ports.directory, input);
      const { words } = admission;
      if (input.viewId === undefined) {
        const sentence = admission.kind === "refused" ? admission.sentence : words.refuse.expired;
        return answerPlainly(ports.speak, input, sentence);
      }
      if (admission.kind === "refused") return fill(input, sentenceForm(admission.sentence, words), ports);
      const form = await formFor(input, admission, ports);
      await fill(input, form ?? sentenceForm(words.refuse.contactGone, words), ports);
    },
  });
}

async function fill({ workspace, viewId = "" }: OpenedForm, form: ModalView, { speak }: ThenPorts): Promise<void> {
  try {
    await speak.updateForm(workspace, viewId, form);
  } catch (error) {
    // The member closed it meanwhile.
    if (!(error instanceof SlackRefused) || !["view_not_found", "not_found"].includes(error.reason)) throw error;
  }
}
