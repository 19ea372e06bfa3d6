import { formIds } from "../../action-ids.ts";
import { type FilledLine, filledLines } from "../../blocks/correction-lines.ts";
import type { Asked } from "../asked.ts";
import { onForm } from "../listener.ts";
import { type FormMetadata, readFormMetadata } from "./form-metadata.ts";
import { submittedBy } from "./submitted-by.ts";

export interface SubmittedCorrection extends Asked, FormMetadata {
  readonly lines: readonly FilledLine[];
}

/** The submitted form: mistakes are said beside their lines. What finds them is big, and loaded when somebody corrects something. */
export const correctionAck = onForm<SubmittedCorrection>(formIds.correction, {
  check: async (request) => (await import("./check-submitted.ts")).checkCorrectionForm(request),
  ack: (request) => {
    const metadata = readFormMetadata(request.view.private_metadata);
    if (metadata === undefined) return undefined;
    const asker = submittedBy(request);
    const input = { ...metadata, ...asker, lines: filledLines(request.view.state.values) };
    const key = `${request.view.id} ${request.view.hash}`;
    return { workspace: asker.workspace, key, lane: `correct ${metadata.card}`, input };
  },
});
