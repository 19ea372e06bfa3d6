import type { CardId } from "../../../ids.ts";
import { actionIds } from "../../action-ids.ts";
import { loadingForm } from "../../blocks/loading-form.ts";
import { type Asked, askedByPress, meantBy, pressKey } from "../asked.ts";
import { type Ack, onOpen } from "../listener.ts";

export interface OpenedForm extends Asked {
  readonly card: CardId;
  /** Missing where Slack's trigger had expired before the form could be opened. */
  readonly viewId?: string;
}

/** Of all buttons those that open a form. */
export const formButtons: readonly string[] = [actionIds.correct, actionIds.openRemark, actionIds.askColleague];

/** A button beside a contact that opens a form at once, loading. */
export function opened(id: string): Ack<OpenedForm> {
  return onOpen<OpenedForm>(id, {
    loading: loadingForm,
    ack: (request, form) => {
      const asked = askedByPress(request);
      const input = { ...asked, ...form, card: meantBy(request) as CardId };
      return { workspace: asked.workspace, key: pressKey(request), input };
    },
  });
}
