import type { AnyBlock, InputBlock, InputBlockElement, Option } from "@slack/types";
import type { SubmitView } from "../../page-api.ts";
import type { Choice } from "./choice.ts";

export type Held = SubmitView["state"];

/** HTML's own input types for Slack's. */
export const typedInputs: Record<string, "email" | "url" | "number" | "date"> = {
  email_text_input: "email",
  url_text_input: "url",
  number_input: "number",
  datepicker: "date",
};

/** The value of a text field as Slack's state has it. */
export function textOf(held: unknown): string {
  const value = held as { value?: string | null; selected_date?: string | null } | undefined;
  return value?.value ?? value?.selected_date ?? "";
}

/** What an element holds after it was changed, in the form of Slack's `view.state.values`. */
export function holdingOf(
  element: InputBlockElement,
  value: string | Choice | (string | undefined)[] | undefined,
): unknown {
  const { type } = element;
  switch (type) {
    case "datepicker":
      return { type, selected_date: value || null };
    case "users_select":
      return { type, selected_user: (value as Choice | undefined)?.value ?? null };
    case "static_select":
    case "external_select":
      return { type, selected_option: optionOf(value as Choice | undefined) };
    case "checkboxes":
    case "radio_buttons": {
      const chosen = element.options.filter((option) => (value as string[]).includes(option.value ?? ""));
      return type === "checkboxes" ? { type, selected_options: chosen } : { type, selected_option: chosen[0] ?? null };
    }
    default:
      return { type, value: value || null };
  }
}

const optionOf = (choice: Choice | undefined) =>
  choice ? { text: { type: "plain_text", text: choice.text, emoji: true }, value: choice.value } : null;

/** What a form's inputs hold before anybody touched them. What was typed under the same ids stays, as in Slack. */
export function initialState(blocks: readonly AnyBlock[], before: Held): Held {
  const state: Held = {};
  for (const [at, block] of blocks.entries()) {
    if (block.type !== "input") continue;
    const { element } = block as InputBlock;
    const id = block.block_id ?? `block-${at}`;
    const actionId = element.action_id ?? "";
    state[id] = { [actionId]: before[id]?.[actionId] ?? initialOf(element) };
  }
  return state;
}

type Initial = {
  initial_value?: string;
  initial_date?: string;
  initial_user?: string;
  initial_option?: Option;
  initial_options?: Option[];
};

function initialOf(element: InputBlockElement): unknown {
  const { type } = element;
  const from = element as Initial;
  if (type === "datepicker") return { type, selected_date: from.initial_date ?? null };
  if (type === "users_select") return { type, selected_user: from.initial_user ?? null };
  if (type === "checkboxes") return { type, selected_options: from.initial_options ?? [] };
  if (type === "static_select" || type === "external_select" || type === "radio_buttons") {
    return { type, selected_option: from.initial_option ?? null };
  }
  return { type, value: from.initial_value ?? null };
}

/** True if somebody would say that the field is empty. */
export function isEmpty(held: unknown): boolean {
  const { type: _, ...rest } = (held ?? {}) as Record<string, unknown>;
  return Object.values(rest).every(
    (value) => value === null || value === undefined || (value as string | []).length === 0,
  );
}
