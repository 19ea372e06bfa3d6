import { describe, expect, it } from "vitest";
import { problemsOfBlocks } from "../../../app/local/workspace/blocks/check-blocks.ts";
import { channel, member } from "../../../app/local/workspace/world/seed.ts";
import { onePixel, openLab } from "./lab.ts";
import { actions, button, mrkdwn, plain, section, text, times } from "./some-blocks.ts";

/** Each is one character, element or field more than Slack takes, or something that it knows and this workspace doesn't. */
const messages: readonly (readonly [sentence: string, blocks: unknown, problem: string])[] = [
  ["blocks that are no list", {}, "must provide an array [json-pointer:/blocks]"],
  ["51 blocks", times(51, () => ({ type: "divider" })), "no more than 50 items allowed [json-pointer:/blocks]"],
  ["a block that is no object", ["hello"], "must provide an object [json-pointer:/blocks/0]"],
  ["a block without a type", [{}], "missing required field: type [json-pointer:/blocks/0]"],
  ["a block that nobody knows", [{ type: "poem" }], "unsupported type: poem [json-pointer:/blocks/0/type]"],
  [
    "a block named like every object's property",
    [{ type: "toString" }],
    "unsupported type: toString [json-pointer:/blocks/0/type]",
  ],
  ...["video", "file", "table", "markdown", "context_actions", "plan", "task_card", "card", "input"].map(
    (type) => [`a ${type} block`, [{ type }], `unsupported type: ${type} [json-pointer:/blocks/0/type]`] as const,
  ),
  [
    "a field that nobody knows",
    [{ type: "divider", colour: "red" }],
    "invalid additional property: colour [json-pointer:/blocks/0]",
  ],
  [
    "a block_id of 256",
    [{ type: "divider", block_id: text(256) }],
    "must be less than 256 characters [json-pointer:/blocks/0/block_id]",
  ],
  [
    "an empty block_id",
    [{ type: "divider", block_id: "" }],
    "must be more than 0 characters [json-pointer:/blocks/0/block_id]",
  ],
  [
    "a block_id twice",
    [
      { type: "divider", block_id: "b" },
      { type: "divider", block_id: "b" },
    ],
    '`block_id` "b" already exists [json-pointer:/blocks/1/block_id]',
  ],
  ["a section of nothing", [section({})], "must define either `text` or `fields` [json-pointer:/blocks/0/type]"],
  [
    "a section of 3,001 characters",
    [section({ text: mrkdwn(text(3_001)) })],
    "must be less than 3001 characters [json-pointer:/blocks/0/text/text]",
  ],
  [
    "an empty text",
    [section({ text: mrkdwn("") })],
    "must be more than 0 characters [json-pointer:/blocks/0/text/text]",
  ],
  ["a text that is a string", [section({ text: "x" })], "must provide an object [json-pointer:/blocks/0/text]"],
  [
    "a text of another kind",
    [section({ text: { type: "html", text: "x" } })],
    "unsupported type: html [json-pointer:/blocks/0/text/type]",
  ],
  [
    "emoji in mrkdwn",
    [section({ text: { ...mrkdwn("x"), emoji: true } })],
    "invalid additional property: emoji [json-pointer:/blocks/0/text]",
  ],
  [
    "verbatim plain text",
    [section({ text: { ...plain("x"), verbatim: true } })],
    "invalid additional property: verbatim [json-pointer:/blocks/0/text]",
  ],
  [
    "11 fields",
    [section({ fields: times(11, () => mrkdwn("x")) })],
    "no more than 10 items allowed [json-pointer:/blocks/0/fields]",
  ],
  ["no fields", [section({ fields: [] })], "must provide at least 1 items [json-pointer:/blocks/0/fields]"],
  [
    "a field of 2,001",
    [section({ fields: [mrkdwn(text(2_001))] })],
    "must be less than 2001 characters [json-pointer:/blocks/0/fields/0/text]",
  ],
  [
    "an accessory that isn't implemented",
    [section({ text: plain("x"), accessory: { type: "datepicker" } })],
    "unsupported type: datepicker [json-pointer:/blocks/0/accessory/type]",
  ],
  [
    "a header in mrkdwn",
    [{ type: "header", text: mrkdwn("x") }],
    "must be a valid enum value [json-pointer:/blocks/0/text/type]",
  ],
  [
    "a header of 151",
    [{ type: "header", text: plain(text(151)) }],
    "must be less than 151 characters [json-pointer:/blocks/0/text/text]",
  ],
  [
    "11 things of context",
    [{ type: "context", elements: times(11, () => plain("x")) }],
    "no more than 10 items allowed [json-pointer:/blocks/0/elements]",
  ],
  [
    "a button in the context",
    [{ type: "context", elements: [button()] }],
    "unsupported type: button [json-pointer:/blocks/0/elements/0/type]",
  ],
  [
    "26 buttons",
    [actions(...times(26, (place) => button({ action_id: `a${place}` })))],
    "no more than 25 items allowed [json-pointer:/blocks/0/elements]",
  ],
  ["actions without one", [actions()], "must provide at least 1 items [json-pointer:/blocks/0/elements]"],
  [
    "a text field among actions",
    [actions({ type: "plain_text_input" })],
    "unsupported type: plain_text_input [json-pointer:/blocks/0/elements/0/type]",
  ],
  [
    "an action_id twice in a block",
    [actions(button(), button())],
    '`action_id` "a" already exists [json-pointer:/blocks/0/elements/1/action_id]',
  ],
  [
    "an action_id of 256",
    [actions(button({ action_id: text(256) }))],
    "must be less than 256 characters [json-pointer:/blocks/0/elements/0/action_id]",
  ],
  [
    "a button text of 76",
    [actions(button({ text: plain(text(76)) }))],
    "must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]",
  ],
  [
    "a button text in mrkdwn",
    [actions(button({ text: mrkdwn("x") }))],
    "must be a valid enum value [json-pointer:/blocks/0/elements/0/text/type]",
  ],
  [
    "a button value of 2,001",
    [actions(button({ value: text(2_001) }))],
    "must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]",
  ],
  [
    "a button URL of 3,001",
    [actions(button({ url: text(3_001) }))],
    "must be less than 3001 characters [json-pointer:/blocks/0/elements/0/url]",
  ],
  [
    "a green button",
    [actions(button({ style: "green" }))],
    "must be a valid enum value [json-pointer:/blocks/0/elements/0/style]",
  ],
  [
    "a label for readers of 76",
    [actions(button({ accessibility_label: text(76) }))],
    "must be less than 76 characters [json-pointer:/blocks/0/elements/0/accessibility_label]",
  ],
];

describe("a message is refused for", () => {
  it.for(messages)("%s", ([, blocks, problem]) => {
    expect(problemsOfBlocks(blocks)).toContain(problem);
  });

  it("pictures of files that the app can't see, or that are no pictures", async () => {
    const lab = await openLab();
    const dana = lab.workspace.as(member.dana);
    const shared = dana.upload("shared.png", onePixel);
    const unshared = dana.upload("unshared.png", onePixel);
    const note = dana.upload("note.txt", Buffer.from("x"));
    dana.post({ channel: channel.businessCards, text: "", files: [shared.id, note.id] });
    const show = (id: string) =>
      lab.call("chat.postMessage", {
        channel: channel.businessCards,
        text: "x",
        blocks: [{ type: "image", alt_text: "x", slack_file: { id } }],
      });
    const refused = {
      error: "invalid_blocks",
      errors: ["invalid slack file [json-pointer:/blocks/0/slack_file]"],
      response_metadata: { messages: ["[ERROR] invalid slack file [json-pointer:/blocks/0/slack_file]"] },
    };
    expect(await show(unshared.id)).toMatchObject(refused);
    expect(await show(note.id)).toMatchObject(refused);
    expect(await show("F0NOTHING")).toMatchObject(refused);
    expect(await show(shared.id)).toMatchObject({ ok: true });
  });
});
