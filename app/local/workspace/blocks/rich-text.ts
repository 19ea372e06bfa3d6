import { boolean, identifier, list, string } from "./objects.ts";
import type { ObjectRule, Rule } from "./rules.ts";

/** From docs.slack.dev, "Rich text block". */

const style: ObjectRule = {
  is: "object",
  must: {},
  may: { bold: boolean, italic: boolean, strike: boolean, code: boolean },
};

const inline: Rule = {
  is: "typed",
  types: {
    text: { is: "object", must: { text: string(3_000) }, may: { style } },
    link: { is: "object", must: { url: string(3_000) }, may: { text: string(3_000), style, unsafe: boolean } },
    emoji: { is: "object", must: { name: string(100) }, may: {} },
    user: { is: "object", must: { user_id: identifier }, may: { style } },
    channel: { is: "object", must: { channel_id: identifier }, may: { style } },
    date: {
      is: "object",
      must: { timestamp: { is: "integer", min: 0, max: 99_999_999_999 }, format: string(3_000) },
      may: { fallback: string(3_000), url: string(3_000), style },
    },
  },
};

const section: ObjectRule = { is: "object", must: { elements: list(() => inline, 0, 1_000) }, may: {} };

const richList: ObjectRule = {
  is: "object",
  must: {
    style: { is: "choice", of: ["bullet", "ordered"] },
    elements: list(() => ({ is: "typed", types: { rich_text_section: section } }), 1, 1_000),
  },
  may: { indent: { is: "integer", min: 0, max: 8 } },
};

export const richText: ObjectRule = {
  is: "object",
  must: {
    elements: list(
      () => ({
        is: "typed",
        types: {
          rich_text_section: section,
          rich_text_list: richList,
          rich_text_quote: section,
          rich_text_preformatted: section,
        },
      }),
      1,
      100,
    ),
  },
  may: { block_id: identifier },
};
