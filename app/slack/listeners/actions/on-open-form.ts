import type { ModalView } from "@slack/types";
import type { CardId } from "../../../ids.ts";
import { SlackRefused } from "../../../ports/speak.ts";
import { loadingForm, sentenceForm } from "../../blocks/correction-form.ts";
import { type Admitted, admit } from "../admit.ts";
import { answerPlainly } from "../answer.ts";
import { type Asked, askedByPress, meantBy, pressKey } from "../asked.ts";
import { type Listener, onOpen } from "../listener.ts";
import type { ThenPorts } from "../listener-ports.ts";

interface Input extends Asked {
  readonly card: CardId;
  /** Missing where Slack's trigger had expired before the form could be opened. */
  readonly viewId?: string;
}

/** A button beside a contact that opens a form at once, loading. `formFor` fills it; `undefined`: the contact is gone. */
export function onOpenForm(
  id: string,
  formFor: (press: Input, who: Admitted, ports: ThenPorts) => Promise<ModalView | undefined>,
): Listener {
  return onOpen<Input>(id, {
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
      const form = await formFor(input, admission, ports);
      await fill(input, form ?? sentenceForm(words.refuse.contactGone, words), ports);
    },
  });
}

async function fill({ workspace, viewId = "" }: Input, form: ModalView, { speak }: ThenPorts): Promise<void> {
  try {
    await speak.updateForm(workspace, viewId, form);
  } catch (error) {
    // The member closed it meanwhile.
    if (!(error instanceof SlackRefused) || !["view_not_found", "not_found"].includes(error.reason)) throw error;
  }
}
