import { describe, expect, it } from "vitest";
import { problemsOfBlocks, problemsOfView } from "../../../app/local/workspace/blocks/check-blocks.ts";

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
const modal = (more: object) => ({ type: "modal", title: plain("A form"), submit: plain("Save"), blocks: [], ...more });

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
