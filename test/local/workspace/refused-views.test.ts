import { describe, expect, it } from "vitest";
import { problemsOfView } from "../../../app/local/workspace/blocks/check-blocks.ts";
import { button, input, modal, plain, text, times } from "./some-blocks.ts";

/** Each is one character, element or field more than Slack takes, or something that it knows and this workspace doesn't. */
const views: readonly (readonly [sentence: string, view: unknown, problem: string])[] = [
  ["a Home tab", { type: "home", blocks: [] }, "unsupported type: home [json-pointer:/view/type]"],
  ["a form without a title", { type: "modal", blocks: [] }, "missing required field: title [json-pointer:/view]"],
  [
    "a title of 25",
    modal({ title: plain(text(25)) }),
    "must be less than 25 characters [json-pointer:/view/title/text]",
  ],
  [
    "a submit button of 25",
    modal({ submit: plain(text(25)) }),
    "must be less than 25 characters [json-pointer:/view/submit/text]",
  ],
  [
    "a close button of 25",
    modal({ close: plain(text(25)) }),
    "must be less than 25 characters [json-pointer:/view/close/text]",
  ],
  [
    "private metadata of 3,001",
    modal({ private_metadata: text(3_001) }),
    "must be less than 3001 characters [json-pointer:/view/private_metadata]",
  ],
  [
    "a callback_id of 256",
    modal({ callback_id: text(256) }),
    "must be less than 256 characters [json-pointer:/view/callback_id]",
  ],
  [
    "101 blocks",
    modal({ blocks: times(101, () => ({ type: "divider" })) }),
    "no more than 100 items allowed [json-pointer:/view/blocks]",
  ],
  [
    "a field without a submit button",
    { type: "modal", title: plain("A form"), blocks: [input({ type: "plain_text_input" })] },
    "must define `submit` to use an `input` block in modals [json-pointer:/view/blocks/0/input]",
  ],
  [
    "a field without a label",
    modal({ blocks: [{ type: "input", element: { type: "plain_text_input" } }] }),
    "missing required field: label [json-pointer:/view/blocks/0]",
  ],
  [
    "a label of 2,001",
    modal({ blocks: [input({ type: "plain_text_input" }, { label: plain(text(2_001)) })] }),
    "must be less than 2001 characters [json-pointer:/view/blocks/0/label/text]",
  ],
  [
    "a hint of 2,001",
    modal({ blocks: [input({ type: "plain_text_input" }, { hint: plain(text(2_001)) })] }),
    "must be less than 2001 characters [json-pointer:/view/blocks/0/hint/text]",
  ],
  [
    "a picture as a field",
    modal({ blocks: [input({ type: "image" })] }),
    "unsupported type: image [json-pointer:/view/blocks/0/element/type]",
  ],
  [
    "a button as a field",
    modal({ blocks: [input(button())] }),
    "unsupported type: button [json-pointer:/view/blocks/0/element/type]",
  ],
  [
    "a first value of 3,001",
    modal({ blocks: [input({ type: "plain_text_input", initial_value: text(3_001) })] }),
    "must be less than 3001 characters [json-pointer:/view/blocks/0/element/initial_value]",
  ],
  [
    "a first value that its field doesn't take",
    modal({ blocks: [input({ type: "plain_text_input", max_length: 2, initial_value: "abc" })] }),
    "must be less than 3 characters [json-pointer:/view/blocks/0/element/initial_value]",
  ],
  [
    "a field of 3,001",
    modal({ blocks: [input({ type: "plain_text_input", max_length: 3_001 })] }),
    "must be less than 3001 [json-pointer:/view/blocks/0/element/max_length]",
  ],
  [
    "a field from 3 to 2",
    modal({ blocks: [input({ type: "plain_text_input", min_length: 3, max_length: 2 })] }),
    "must be less than or equal to `max_length` [json-pointer:/view/blocks/0/element/min_length]",
  ],
  [
    "when a field tells the app",
    modal({ blocks: [input({ type: "plain_text_input", dispatch_action_config: {} })] }),
    "invalid additional property: dispatch_action_config [json-pointer:/view/blocks/0/element]",
  ],
  [
    "a date field",
    modal({ blocks: [input({ type: "datepicker" })] }),
    "unsupported type: datepicker [json-pointer:/view/blocks/0/element/type]",
  ],
];

describe("a form is refused for", () => {
  it.for(views)("%s", ([, view, problem]) => {
    expect(problemsOfView(view)).toContain(problem);
  });
});
