import { limits } from "../limits.ts";
import type { ObjectRule, Rule } from "./rules.ts";

/** From docs.slack.dev, "Text object", "Option object", "Confirmation dialog object", "Slack file object". */

export const string = (max: number, min = 1): Rule => ({ is: "string", max, min });
export const boolean: Rule = { is: "boolean" };
export const identifier = string(limits.identifier);
export const list = (of: () => Rule, min: number, max: number): Rule => ({ is: "list", of, min, max });

export const plainText = (max: number): Rule => ({
  is: "object",
  must: { type: { is: "choice", of: ["plain_text"] }, text: string(max) },
  may: { emoji: boolean },
});

export const anyText = (max: number): Rule => ({
  is: "typed",
  types: {
    plain_text: { is: "object", must: { text: string(max) }, may: { emoji: boolean } },
    mrkdwn: { is: "object", must: { text: string(max) }, may: { verbatim: boolean } },
  },
});

/** In a select the text and its description are plain; in an overflow menu too, and a link may be added. */
export const option: ObjectRule = {
  is: "object",
  must: { text: plainText(limits.optionText), value: string(limits.optionValue) },
  may: { description: plainText(limits.optionDescription) },
};

export const overflowOption: ObjectRule = {
  ...option,
  may: { ...option.may, url: string(limits.buttonUrl) },
};

export const confirm: ObjectRule = {
  is: "object",
  must: {
    title: plainText(limits.confirmTitle),
    text: anyText(limits.confirmText),
    confirm: plainText(limits.confirmButton),
    deny: plainText(limits.confirmButton),
  },
  may: { style: { is: "choice", of: ["primary", "danger"] } },
};

export const slackFile: ObjectRule = {
  is: "object",
  must: {},
  may: { id: string(limits.identifier), url: string(limits.imageUrl) },
  also: (value, pointer) =>
    (value.id === undefined) === (value.url === undefined)
      ? [`must define either \`id\` or \`url\` [json-pointer:${pointer}]`]
      : [],
};
