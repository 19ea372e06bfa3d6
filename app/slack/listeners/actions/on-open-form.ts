import type { ModalView } from "@slack/types";
import { sentenceForm } from "../../blocks/correction-form.ts";
import { type Admitted, admit } from "../admit.ts";
import { answerPlainly } from "../answer.ts";
import { fillForm } from "../fill-form.ts";
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
      if (admission.kind === "refused") return fillForm(ports.speak, input, sentenceForm(admission.sentence, words));
      const form = await formFor(input, admission, ports);
      await fillForm(ports.speak, input, form ?? sentenceForm(words.refuse.contactGone, words));
    },
  });
}
