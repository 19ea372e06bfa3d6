import { limits } from "../limits.ts";
import { inActions, inContext, inInput, inSection, oneImage } from "./elements.ts";
import { anyText, boolean, identifier, list, plainText, slackFile, string } from "./objects.ts";
import { richText } from "./rich-text.ts";
import { at, type ObjectRule, type Rule } from "./rules.ts";

/** From docs.slack.dev, `reference/block-kit/blocks`: the page of each block. Blocks that are not here are refused. */

const section: ObjectRule = {
  is: "object",
  must: {},
  may: {
    block_id: identifier,
    text: anyText(limits.sectionText),
    fields: list(() => anyText(limits.fieldText), 1, limits.sectionFields),
    accessory: inSection,
    expand: boolean,
  },
  also: (value, pointer) =>
    value.text === undefined && value.fields === undefined
      ? [at(`${pointer}/type`, "must define either `text` or `fields`")]
      : [],
};

const actions: ObjectRule = {
  is: "object",
  must: { elements: list(() => inActions, 1, limits.actionsElements) },
  may: { block_id: identifier },
};

const context: ObjectRule = {
  is: "object",
  must: { elements: list(() => inContext, 1, limits.contextElements) },
  may: { block_id: identifier },
};

const image: ObjectRule = {
  is: "object",
  must: { alt_text: string(limits.altText) },
  may: {
    block_id: identifier,
    image_url: string(limits.imageUrl),
    slack_file: slackFile,
    title: plainText(limits.imageTitle),
  },
  also: oneImage,
};

const header: ObjectRule = {
  is: "object",
  must: { text: plainText(limits.headerText) },
  may: { block_id: identifier },
};
const divider: ObjectRule = { is: "object", must: {}, may: { block_id: identifier } };

const input: ObjectRule = {
  is: "object",
  must: { label: plainText(limits.label), element: inInput },
  may: { block_id: identifier, hint: plainText(limits.hint), optional: boolean, dispatch_action: boolean },
};

const everywhere = { section, actions, context, divider, header, image, rich_text: richText };

export const messageBlocks: Rule = list(() => ({ is: "typed", types: everywhere }), 0, limits.messageBlocks);
const viewBlocks: Rule = list(() => ({ is: "typed", types: { ...everywhere, input } }), 0, limits.viewBlocks);

/** From docs.slack.dev, "Home tab view object". Inputs are refused: nothing here sends them. */
export const home: Rule = {
  is: "typed",
  types: {
    home: {
      is: "object",
      must: { blocks: list(() => ({ is: "typed", types: everywhere }), 0, limits.viewBlocks) },
      may: {
        private_metadata: string(limits.privateMetadata, 0),
        callback_id: string(limits.identifier, 0),
        external_id: string(limits.identifier, 0),
      },
    },
  },
};

/** From docs.slack.dev, "Modal view object". */
export const modal: Rule = {
  is: "typed",
  types: {
    modal: {
      is: "object",
      must: { title: plainText(limits.viewTitle), blocks: viewBlocks },
      may: {
        submit: plainText(limits.viewButton),
        close: plainText(limits.viewButton),
        private_metadata: string(limits.privateMetadata, 0),
        callback_id: string(limits.identifier, 0),
        external_id: string(limits.identifier, 0),
        clear_on_close: boolean,
        notify_on_close: boolean,
      },
    },
  },
};
