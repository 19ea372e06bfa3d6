import { describe, expect, it } from "vitest";
import { problemsOfBlocks } from "../../../app/local/workspace/blocks/check-blocks.ts";
import { actions, button, mrkdwn, option, plain, select, text, times } from "./some-blocks.ts";

/** Each is one character, element or field more than Slack takes, or something that it knows and this workspace doesn't. */
const messages: readonly (readonly [sentence: string, blocks: unknown, problem: string])[] = [
  [
    "a question without an answer",
    [actions(button({ confirm: { title: plain("Sure?"), text: plain("x"), confirm: plain("Yes") } }))],
    "missing required field: deny [json-pointer:/blocks/0/elements/0/confirm]",
  ],
  ...(
    [
      ["title", 100],
      ["text", 300],
      ["confirm", 30],
      ["deny", 30],
    ] as const
  ).map(
    ([field, most]) =>
      [
        `a question's ${field} of ${most + 1}`,
        [
          actions(
            button({
              confirm: {
                title: plain("x"),
                text: plain("x"),
                confirm: plain("x"),
                deny: plain("x"),
                [field]: plain(text(most + 1)),
              },
            }),
          ),
        ],
        `must be less than ${most + 1} characters [json-pointer:/blocks/0/elements/0/confirm/${field}/text]`,
      ] as const,
  ),
  [
    "a select of nothing",
    [actions(select({ options: [] }))],
    "must provide at least 1 items [json-pointer:/blocks/0/elements/0/options]",
  ],
  [
    "101 options",
    [actions(select({ options: times(101, () => option()) }))],
    "no more than 100 items allowed [json-pointer:/blocks/0/elements/0/options]",
  ],
  [
    "groups of options",
    [actions(select({ options: [option()], option_groups: [] }))],
    "invalid additional property: option_groups [json-pointer:/blocks/0/elements/0]",
  ],
  [
    "an option of 76",
    [actions(select({ options: [option({ text: plain(text(76)) })] }))],
    "must be less than 76 characters [json-pointer:/blocks/0/elements/0/options/0/text/text]",
  ],
  [
    "an option value of 151",
    [actions(select({ options: [option({ value: text(151) })] }))],
    "must be less than 151 characters [json-pointer:/blocks/0/elements/0/options/0/value]",
  ],
  [
    "an option described in 76",
    [actions(select({ options: [option({ description: plain(text(76)) })] }))],
    "must be less than 76 characters [json-pointer:/blocks/0/elements/0/options/0/description/text]",
  ],
  [
    "an option in mrkdwn",
    [actions(select({ options: [option({ text: mrkdwn("x") })] }))],
    "must be a valid enum value [json-pointer:/blocks/0/elements/0/options/0/text/type]",
  ],
  [
    "a choice that is no option",
    [actions(select({ options: [option()], initial_option: option({ value: "2" }) }))],
    "must match one of the provided options [json-pointer:/blocks/0/elements/0/initial_option]",
  ],
  [
    "a placeholder of 151",
    [actions(select({ options: [option()], placeholder: plain(text(151)) }))],
    "must be less than 151 characters [json-pointer:/blocks/0/elements/0/placeholder/text]",
  ],
  [
    "6 options in an overflow menu",
    [actions({ type: "overflow", options: times(6, () => option()) })],
    "no more than 5 items allowed [json-pointer:/blocks/0/elements/0/options]",
  ],
  [
    "a least query of minus one",
    [actions({ type: "external_select", min_query_length: -1 })],
    "must be greater than -1 [json-pointer:/blocks/0/elements/0/min_query_length]",
  ],
  [
    "a least query of one and a half",
    [actions({ type: "external_select", min_query_length: 1.5 })],
    "must provide a number [json-pointer:/blocks/0/elements/0/min_query_length]",
  ],
  ...[
    "checkboxes",
    "radio_buttons",
    "multi_static_select",
    "conversations_select",
    "channels_select",
    "datetimepicker",
    "workflow_button",
  ].map(
    (type) =>
      [
        `a ${type} element`,
        [actions({ type })],
        `unsupported type: ${type} [json-pointer:/blocks/0/elements/0/type]`,
      ] as const,
  ),
  [
    "a picture of nothing",
    [{ type: "image", alt_text: "x" }],
    "must define either `image_url` or `slack_file` [json-pointer:/blocks/0]",
  ],
  [
    "a picture of two",
    [{ type: "image", alt_text: "x", image_url: "http://x", slack_file: { id: "F1" } }],
    "must define either `image_url` or `slack_file` [json-pointer:/blocks/0]",
  ],
  [
    "a picture without words",
    [{ type: "image", image_url: "http://x" }],
    "missing required field: alt_text [json-pointer:/blocks/0]",
  ],
  [
    "words of 2,001 for a picture",
    [{ type: "image", image_url: "http://x", alt_text: text(2_001) }],
    "must be less than 2001 characters [json-pointer:/blocks/0/alt_text]",
  ],
  [
    "a file by two names",
    [{ type: "image", alt_text: "x", slack_file: { id: "F1", url: "x" } }],
    "must define either `id` or `url` [json-pointer:/blocks/0/slack_file]",
  ],
  [
    "rich text that isn't implemented",
    [{ type: "rich_text", elements: [{ type: "rich_text_section", elements: [{ type: "usergroup" }] }] }],
    "unsupported type: usergroup [json-pointer:/blocks/0/elements/0/elements/0/type]",
  ],
];

describe("a message is refused for", () => {
  it.for(messages)("%s", ([, blocks, problem]) => {
    expect(problemsOfBlocks(blocks)).toContain(problem);
  });
});
