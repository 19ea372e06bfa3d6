import { formIds } from "../../action-ids.ts";
import { filledRemarks } from "../../blocks/remark-form.ts";
import type { Asked } from "../asked.ts";
import { tagsInLine } from "../commands/read-remark.ts";
import { onForm } from "../listener.ts";
import { type FormMetadata, readFormMetadata } from "./form-metadata.ts";
import { submittedBy } from "./submitted-by.ts";

export interface SubmittedRemark extends Asked, FormMetadata {
  readonly tags: readonly string[];
  readonly notes: readonly (readonly [string, string])[];
  readonly newNote: string;
}

/** The submitted tags and notes of a contact. */
export const remarkAck = onForm<SubmittedRemark>(formIds.remark, {
  check: async (request) => (await import("./check-submitted.ts")).checkRemarkForm(request),
  ack: (request) => {
    const metadata = readFormMetadata(request.view.private_metadata);
    if (metadata === undefined) return undefined;
    const { tags, notes, newNote } = filledRemarks(request.view.state.values);
    const input = { ...metadata, ...submittedBy(request), tags: tagsInLine(tags), notes: [...notes], newNote };
    const key = `${request.view.id} ${request.view.hash}`;
    return { workspace: input.workspace, key, lane: `remark ${metadata.card}`, input };
  },
});
