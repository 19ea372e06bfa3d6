import { createHash } from "node:crypto";
import type { ChosenKind, FieldName } from "../../contacts/facts.ts";
import { fieldOrder } from "./field-order.ts";

/** A line of the form, as it was submitted. */
export interface FilledLine {
  readonly field: FieldName;
  /** The hash of the text that the line had, or `newLine`. */
  readonly line: string;
  readonly text: string;
  readonly kind?: ChosenKind;
}

/** What Slack sends of a form: block id → action id → what the element holds. */
export type FormState = Readonly<
  Record<
    string,
    Readonly<
      Record<string, { readonly value?: string | null; readonly selected_option?: { readonly value: string } | null }>
    >
  >
>;

export const newLine = "new";

/** Names a line by what it had: in the language of no one, and not by its place, which a correction meanwhile may change. */
export function lineBlockId(field: FieldName | "kind", line: string): string {
  return `${field}:${line}`;
}

/** Names a value without holding it. */
export function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}

export function filledLines(state: FormState): readonly FilledLine[] {
  return Object.entries(state).flatMap(([blockId, elements]) => {
    const [name = "", line = ""] = blockId.split(":");
    const field = fieldOrder.find((one) => one === name);
    if (field === undefined) return [];
    const text = (elements.text?.value ?? "").replaceAll(/\s+/g, " ").trim();
    const kind =
      field === "phones" ? kindIn(state[lineBlockId("kind", line)]?.kind?.selected_option?.value) : undefined;
    return [{ field, line, text, ...(kind === undefined ? {} : { kind }) }];
  });
}

function kindIn(value: string | undefined): ChosenKind | undefined {
  return value === "mobile" || value === "phone" || value === "direct" || value === "fax" ? value : undefined;
}
