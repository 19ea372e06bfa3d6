import { formIds } from "../../action-ids.ts";
import type { Asked } from "../asked.ts";
import { onForm } from "../listener.ts";
import { type FormMetadata, readFormMetadata } from "./form-metadata.ts";
import { submittedBy } from "./submitted-by.ts";

/** `card`: the value of the button that opened the form. */
export interface SubmittedAsk extends Asked, FormMetadata {
  readonly text: string;
}

/** What a member wants to ask a colleague. */
export const askAck = onForm<SubmittedAsk>(formIds.ask, {
  check: async (request) => (await import("./check-submitted.ts")).checkAskForm(request),
  ack: (request) => {
    const metadata = readFormMetadata(request.view.private_metadata);
    if (metadata === undefined) return undefined;
    const text = Object.entries(request.view.state.values).flatMap(([line, { text: filled }]) =>
      line.startsWith("ask:") ? [filled?.value?.trim() ?? ""] : [],
    );
    const input = { ...metadata, ...submittedBy(request), text: text.join("\n") };
    return { workspace: input.workspace, key: `${request.view.id} ${request.view.hash}`, input };
  },
});
