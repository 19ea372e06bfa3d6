import { limits } from "../limits.ts";
import { boolean, confirm, identifier, list, option, overflowOption, plainText, slackFile, string } from "./objects.ts";
import { at, type Json, type ObjectRule, type Rule } from "./rules.ts";

/** From docs.slack.dev, `reference/block-kit/block-elements`: the page of each element. */

const button: ObjectRule = {
  is: "object",
  must: { text: plainText(limits.buttonText) },
  may: {
    action_id: identifier,
    url: string(limits.buttonUrl),
    value: string(limits.buttonValue),
    style: { is: "choice", of: ["primary", "danger"] },
    confirm,
    accessibility_label: string(limits.accessibilityLabel),
  },
};

const select = {
  action_id: identifier,
  placeholder: plainText(limits.placeholder),
  confirm,
  focus_on_load: boolean,
} satisfies Record<string, Rule>;

const staticSelect: ObjectRule = {
  is: "object",
  must: { options: list(() => option, 1, limits.options) },
  may: { ...select, initial_option: option },
  also: (value, pointer) => {
    const options = value.options as readonly Json[];
    const initial = value.initial_option as Json | undefined;
    return initial && !options.some((one) => one.value === initial.value)
      ? [at(`${pointer}/initial_option`, "must match one of the provided options")]
      : [];
  },
};

const externalSelect: ObjectRule = {
  is: "object",
  must: {},
  may: { ...select, initial_option: option, min_query_length: { is: "integer", min: 0, max: 100 } },
};

const usersSelect: ObjectRule = {
  is: "object",
  must: {},
  may: { ...select, initial_user: identifier },
};

const overflow: ObjectRule = {
  is: "object",
  must: { options: list(() => overflowOption, 1, limits.overflowOptions) },
  may: { action_id: identifier, confirm },
};

const image: ObjectRule = {
  is: "object",
  must: { alt_text: string(limits.altText) },
  may: { image_url: string(limits.imageUrl), slack_file: slackFile },
  also: oneImage,
};

export function oneImage(value: Json, pointer: string): readonly string[] {
  return (value.image_url === undefined) === (value.slack_file === undefined)
    ? [at(pointer, "must define either `image_url` or `slack_file`")]
    : [];
}

const plainTextInput: ObjectRule = {
  is: "object",
  must: {},
  may: {
    action_id: identifier,
    initial_value: string(limits.inputLength, 0),
    multiline: boolean,
    min_length: { is: "integer", min: 0, max: limits.inputLength },
    max_length: { is: "integer", min: 1, max: limits.inputLength },
    placeholder: plainText(limits.placeholder),
    focus_on_load: boolean,
  },
  also: (value, pointer) => {
    const { initial_value: initial, max_length: max, min_length: min } = value;
    const problems: string[] = [];
    if (typeof initial === "string" && typeof max === "number" && [...initial].length > max)
      problems.push(at(`${pointer}/initial_value`, `must be less than ${max + 1} characters`));
    if (typeof min === "number" && typeof max === "number" && min > max)
      problems.push(at(`${pointer}/min_length`, "must be less than or equal to `max_length`"));
    return problems;
  },
};

/** Where each element may stand. */
export const inSection: Rule = {
  is: "typed",
  types: {
    button,
    static_select: staticSelect,
    external_select: externalSelect,
    users_select: usersSelect,
    overflow,
    image,
  },
};

export const inActions: Rule = {
  is: "typed",
  types: { button, static_select: staticSelect, external_select: externalSelect, users_select: usersSelect, overflow },
};

export const inInput: Rule = {
  is: "typed",
  types: {
    plain_text_input: plainTextInput,
    static_select: staticSelect,
    external_select: externalSelect,
    users_select: usersSelect,
  },
};

export const inContext: Rule = {
  is: "typed",
  types: {
    image,
    plain_text: { is: "object", must: { text: string(limits.sectionText) }, may: { emoji: boolean } },
    mrkdwn: { is: "object", must: { text: string(limits.sectionText) }, may: { verbatim: boolean } },
  },
};
