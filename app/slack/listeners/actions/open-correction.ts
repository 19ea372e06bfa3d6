import { actionIds } from "../../action-ids.ts";
import { valuesOnCard } from "../../blocks/card-values.ts";
import { correctionForm } from "../../blocks/correction-form.ts";
import { formMetadata } from "../forms/form-metadata.ts";
import type { Listener } from "../listener.ts";
import { readContact } from "../read-contact.ts";
import { onOpenForm } from "./on-open-form.ts";

/** Opens the form at once, and fills it with what stands on the card. */
export const openCorrection: Listener = onOpenForm(actionIds.correct, async (press, { viewer, words }, { truth }) => {
  const contact = await readContact(truth, press.workspace, viewer, press.card);
  if (contact === undefined) return undefined;
  const metadata = formMetadata({ ...press, language: words.language });
  return correctionForm(valuesOnCard(contact, press.card), metadata, words);
});
