import type { View } from "@slack/types";
import { isObject, type Json } from "../blocks/rules.ts";
import { limits } from "../limits.ts";
import { failures } from "./failures.ts";
import { NotThere } from "./not-there.ts";

/** block_id → action_id → what the element holds. From docs.slack.dev, "view_submission payload", `state.values`. */
export type State = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What Slack's client says about a form before it sends it: block_id → sentence. */
export function problemsOfInputs(view: View, state: State): Record<string, string> {
  const errors: Record<string, string> = {};
  const known = new Set<string>();
  for (const block of view.blocks as readonly unknown[]) {
    if (!isObject(block) || typeof block.block_id !== "string") continue;
    known.add(block.block_id);
    if (block.type !== "input" || !isObject(block.element)) continue;
    const problem = problemOf(block, block.element, state[block.block_id]?.[String(block.element.action_id)]);
    if (problem) errors[block.block_id] = problem;
  }
  const strange = Object.keys(state).find((block) => !known.has(block));
  if (strange !== undefined) throw new NotThere(`the form has no block ${strange}`);
  return errors;
}

function problemOf(block: Json, element: Json, held: unknown): string | undefined {
  const value = isObject(held) ? held : {};
  const text = element.type === "plain_text_input" ? (value.value ?? "") : undefined;
  const filled = text === undefined ? (value.selected_option ?? value.selected_user) : text;
  if (filled === undefined || filled === null || filled === "")
    return block.optional === true ? undefined : failures.required;
  if (typeof text !== "string") return undefined;
  const length = [...text].length;
  const max = typeof element.max_length === "number" ? element.max_length : limits.inputLength;
  const min = typeof element.min_length === "number" ? element.min_length : 0;
  if (length > max) return failures.tooLong(max);
  return length < min ? failures.tooShort(min) : undefined;
}
