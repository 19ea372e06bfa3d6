import { describe, expect, it } from "vitest";
import { problemsOfBlocks, problemsOfView } from "../../../app/local/workspace/blocks/check-blocks.ts";
import { channel, member } from "../../../app/local/workspace/world/seed.ts";
import { onePixel, openLab } from "./lab.ts";

const plain = (text: string) => ({ type: "plain_text", text });
const mrkdwn = (text: string) => ({ type: "mrkdwn", text });
const section = (more: object) => ({ type: "section", ...more });
const actions = (...elements: object[]) => ({ type: "actions", elements });
const button = (more: object = {}) => ({ type: "button", text: plain("Press"), action_id: "a", ...more });
const select = (more: object) => ({ type: "static_select", action_id: "s", ...more });
const option = (more: object = {}) => ({ text: plain("One"), value: "1", ...more });
const input = (element: object, more: object = {}) => ({ type: "input", label: plain("Name"), element, ...more });
const text = (length: number) => "가".repeat(length);
const times = <Item>(count: number, make: (place: number) => Item) =>
  Array.from({ length: count }, (_, place) => make(place));

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

const modal = (more: object) => ({ type: "modal", title: plain("A form"), submit: plain("Save"), blocks: [], ...more });

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

describe("a form is refused for", () => {
  it.for(views)("%s", ([, view, problem]) => {
    expect(problemsOfView(view)).toContain(problem);
  });
});

describe("what is within the limits is taken:", () => {
  it("each text at its longest, each list at its fullest", () => {
    expect(
      problemsOfBlocks([
        section({
          text: mrkdwn(text(3_000)),
          accessory: button({ text: plain(text(75)), value: text(2_000) }),
          block_id: text(255),
        }),
        section({ fields: times(10, () => mrkdwn(text(2_000))) }),
        { type: "header", text: plain(text(150)) },
        { type: "context", elements: times(10, () => mrkdwn("x")) },
        actions(
          ...times(24, (place) => button({ action_id: `a${place}` })),
          select({ options: times(100, () => option({ value: text(150) })) }),
        ),
        actions(
          { type: "external_select", action_id: "e", min_query_length: 1 },
          { type: "users_select", action_id: "u" },
          button({ style: "danger" }),
        ),
        {
          type: "rich_text",
          elements: [{ type: "rich_text_section", elements: [{ type: "text", text: "x", style: { bold: true } }] }],
        },
        { type: "image", image_url: "https://example.com/a.png", alt_text: text(2_000) },
        ...times(42, () => ({ type: "divider" })),
      ]),
    ).toEqual([]);
    const fields = times(100, (place) =>
      input({ type: "plain_text_input", max_length: 3_000 }, { block_id: `b${place}` }),
    );
    expect(problemsOfView(modal({ title: plain(text(24)), blocks: fields, private_metadata: text(3_000) }))).toEqual(
      [],
    );
  });

  it("the same action_id in two blocks", () => {
    expect(problemsOfBlocks([actions(button()), actions(button())])).toEqual([]);
  });
});
