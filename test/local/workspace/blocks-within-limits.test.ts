import { describe, expect, it } from "vitest";
import { problemsOfBlocks, problemsOfView } from "../../../app/local/workspace/blocks/check-blocks.ts";
import { actions, button, input, modal, mrkdwn, option, plain, section, select, text, times } from "./some-blocks.ts";

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
