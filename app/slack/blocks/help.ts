import type { KnownBlock, RichTextElement } from "@slack/types";
import type { Message } from "../../ports/speak.ts";
import type { Words } from "../../words/words.ts";
import { plainLine, smallLine } from "./buttons.ts";
import { escaped } from "./escape.ts";
import { personSearch } from "./find-contact-form.ts";
import { lines, text } from "./rich-text.ts";

/** `/octember` alone: what it is for, and a box to search in at once. */
export function startMessage(words: Words): Message {
  const { help } = words;
  return {
    text: escaped(`${help.headline} ${usages(help)}`),
    blocks: [
      {
        type: "section",
        block_id: "start",
        text: { type: "plain_text", text: `${help.headline}\n${help.search}`, emoji: false },
        accessory: personSearch(words),
      },
      smallLine(help.choose),
      commandLines(help),
      smallLine(help.photos),
    ],
  };
}

export function helpMessage({ help }: Words): Message {
  return {
    text: escaped(`${help.headline} ${usages(help)}`),
    blocks: [
      plainLine(help.headline),
      commandLines(help),
      plainLine(help.photos),
      plainLine(help.files),
      smallLine(help.privacy),
      smallLine(help.invite),
    ],
  };
}

function usages(help: Words["help"]): string {
  return help.commands.map(({ usage }) => usage).join(" · ");
}

function commandLines(help: Words["help"]): KnownBlock {
  return lines(help.commands.map(({ usage, what }) => [code(usage), text(`  ${what}`)]));
}

function code(value: string): RichTextElement {
  return { type: "text", text: value, style: { code: true } };
}
