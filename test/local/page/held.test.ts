import type { AnyBlock } from "@slack/types";
import { describe, expect, it } from "vitest";
import { holdingOf, initialState, isEmpty } from "../../../app/local/page/blocks/held.ts";

const label = { type: "plain_text", text: "x" } as const;
const option = (value: string) => ({ text: { type: "plain_text" as const, text: value }, value });
const blocks: AnyBlock[] = [
  { type: "section", text: label },
  {
    type: "input",
    block_id: "name",
    label,
    element: { type: "plain_text_input", action_id: "v", initial_value: "Jisoo" },
  },
  { type: "input", block_id: "who", label, element: { type: "users_select", action_id: "v", initial_user: "U1" } },
  { type: "input", block_id: "day", label, element: { type: "datepicker", action_id: "v" } },
  {
    type: "input",
    block_id: "kind",
    label,
    element: { type: "static_select", action_id: "v", options: [option("a")], initial_option: option("a") },
  },
];

describe("a form's state", () => {
  it("begins with what the app put in, in Slack's form", () => {
    expect(initialState(blocks, {})).toEqual({
      name: { v: { type: "plain_text_input", value: "Jisoo" } },
      who: { v: { type: "users_select", selected_user: "U1" } },
      day: { v: { type: "datepicker", selected_date: null } },
      kind: { v: { type: "static_select", selected_option: option("a") } },
    });
  });

  it("keeps what was typed when the app changes the form around it", () => {
    const typed = { name: { v: { type: "plain_text_input", value: "Jisoo Park" } } };
    expect(initialState(blocks, typed).name).toEqual(typed.name);
  });

  it("says null for a field that was emptied", () => {
    const input = { type: "plain_text_input", action_id: "v" } as const;
    expect(holdingOf(input, "")).toEqual({ type: "plain_text_input", value: null });
    expect(isEmpty(holdingOf(input, ""))).toBe(true);
    expect(isEmpty(holdingOf(input, "a"))).toBe(false);
    expect(isEmpty({ type: "checkboxes", selected_options: [] })).toBe(true);
  });
});
