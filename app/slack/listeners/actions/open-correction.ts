import type { Field } from "../../../cards/card.ts";
import { type AnyValue, textOf } from "../../../contacts/equal-values.ts";
import type { CardRead } from "../../../contacts/facts.ts";
import type { WorkspaceId } from "../../../ids.ts";
import { fileOf, isUploaded } from "../../../steps/posted-photos.ts";
import { actionIds } from "../../action-ids.ts";
import { valuesOnCard } from "../../blocks/card-values.ts";
import { correctionForm, type Seen } from "../../blocks/correction-form.ts";
import { formMetadata } from "../forms/form-metadata.ts";
import type { Listener } from "../listener.ts";
import { readCard, readContact } from "../read-contact.ts";
import { onOpenForm } from "./on-open-form.ts";

/** Opens the form at once, and fills it with what stands on the card. */
export const openCorrection: Listener = onOpenForm(actionIds.correct, async (press, { viewer, words }, { truth }) => {
  const contact = await readContact(truth, press.workspace, viewer, press.card);
  if (contact === undefined) return undefined;
  const read = await readCard(truth, press.workspace, viewer, press.card);
  const metadata = formMetadata({ ...press, language: words.language });
  return correctionForm(valuesOnCard(contact, press.card), metadata, words, seenOf(press.workspace, read));
});

function seenOf(workspace: WorkspaceId, read: CardRead | undefined): Seen {
  const [photo] = read?.message === undefined ? [] : read.photos;
  const file = photo === undefined ? undefined : fileOf(workspace, photo);
  return {
    ...(file === undefined || isUploaded(file) ? {} : { file }),
    lineOf(field, text) {
      if (read === undefined) return undefined;
      const { fields, sides } = read.read;
      const all: readonly Field<AnyValue>[] = fields[field] ?? [];
      const found = all.find(({ value }) => textOf(value) === text);
      const lines = found?.lines.flatMap((line) => sides[found.side]?.lines[line]?.text ?? []) ?? [];
      return lines.length === 0 ? undefined : lines.join(" ");
    },
  };
}
