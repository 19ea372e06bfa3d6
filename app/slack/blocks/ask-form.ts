import type { ModalView, PlainTextElement } from "@slack/types";
import { longestAsk } from "../../intro/asking.ts";
import type { Words } from "../../words/words.ts";
import { actionIds, formIds } from "../action-ids.ts";
import { limits } from "../limits.ts";
import { type Asking, draftOf, nameIn } from "./ask-text.ts";
import { buttonRow, cardButton, smallLine } from "./buttons.ts";
import { cut, shown } from "./escape.ts";

/** The line of the form is named after the language, so that Slack shows the other draft where that is chosen. */
const linePrefix = "ask:";
const textId = "text";

/** The draft, to be changed and sent. `draft`: the words of the language that it is written in; `other`: the language that is offered. */
export function askForm(
  asking: Asking,
  { draft, other, metadata }: { readonly draft: Words; readonly other: "en" | "ko"; readonly metadata: string },
  words: Words,
): ModalView {
  const { asks, correct } = words;
  const colleague = shown(asking.colleague, 80);
  return {
    type: "modal",
    callback_id: formIds.ask,
    private_metadata: metadata,
    title: plain(cut(asks.title, limits.viewTitle)),
    submit: plain(cut(asks.submit, limits.viewSubmit)),
    close: plain(cut(correct.close, limits.viewSubmit)),
    blocks: [
      smallLine(asks.explain(colleague, shown(nameIn(asking.person, words), 80))),
      {
        type: "input",
        block_id: `${linePrefix}${draft.language}`,
        label: plain(asks.line(colleague)),
        element: {
          type: "plain_text_input",
          action_id: textId,
          multiline: true,
          max_length: longestAsk,
          initial_value: draftOf(asking, draft).slice(0, longestAsk),
        },
      },
      buttonRow("ask language", [cardButton(actionIds.askLanguage, asks.inLanguage[other], other)]),
    ],
  };
}

type FormState = Readonly<Record<string, Readonly<Record<string, { readonly value?: string | null | undefined }>>>>;

/** The line that was filled in, and its name. */
export function filledAsk(state: FormState): { readonly line: string; readonly text: string } {
  const line = Object.keys(state).find((block) => block.startsWith(linePrefix)) ?? linePrefix;
  return { line, text: (state[line]?.[textId]?.value ?? "").trim() };
}

function plain(text: string): PlainTextElement {
  return { type: "plain_text", text, emoji: false };
}
