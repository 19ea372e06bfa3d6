import type { ModalView } from "@slack/types";
import type { WorkspaceId } from "../../ids.ts";
import { SlackRefused, type Speak } from "../../ports/speak.ts";

interface OpenForm {
  readonly workspace: WorkspaceId;
  readonly viewId?: string;
}

/**
 * Puts this in place of what an open form shows. Nothing happens where the member closed it meanwhile. Slack refuses a form for one picture
 * that it can't show, a HEIC photo or one that was deleted: then it has none.
 */
export async function fillForm(
  speak: Pick<Speak, "updateForm">,
  { workspace, viewId = "" }: OpenForm,
  form: ModalView,
): Promise<void> {
  try {
    await speak.updateForm(workspace, viewId, form);
  } catch (error) {
    const plain = { ...form, blocks: form.blocks.filter(({ type }) => type !== "image") };
    if (error instanceof SlackRefused && /^invalid/.test(error.reason) && plain.blocks.length < form.blocks.length)
      return fillForm(speak, { workspace, viewId }, plain);
    if (!(error instanceof SlackRefused) || !["view_not_found", "not_found"].includes(error.reason)) throw error;
  }
}
