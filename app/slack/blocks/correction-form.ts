import type { InputBlock, KnownBlock, ModalView, PlainTextElement } from "@slack/types";
import type { PhoneKind } from "../../cards/card.ts";
import type { FieldName } from "../../contacts/facts.ts";
import type { Words } from "../../words/words.ts";
import { formIds } from "../action-ids.ts";
import { limits } from "../limits.ts";
import { plainLine, smallLine } from "./buttons.ts";
import { type CardValue, fieldOrder } from "./card-values.ts";
import { lineBlockId, newLine, shortHash } from "./correction-lines.ts";
import { cut, shown } from "./escape.ts";

/** Lines of one field that the form shows: a card rarely has more, and a form holds 100 blocks. */
const mostOfAField = 5;
const longestInitial = 1_000;
const phoneKinds = ["mobile", "phone", "fax"] as const satisfies readonly PhoneKind[];

/** Takes the place of the form where it can't be filled. */
export function sentenceForm(sentence: string, { correct }: Words): ModalView {
  return { type: "modal", title: title(correct.title), blocks: [plainLine(sentence)], close: plain(correct.close) };
}

/** A line for each value on the card, and one to add to each field. `metadata` comes back with what was filled in. */
export function correctionForm(values: readonly CardValue[], metadata: string, words: Words): ModalView {
  const { correct } = words;
  return {
    type: "modal",
    callback_id: formIds.correction,
    private_metadata: metadata,
    title: title(correct.title),
    submit: plain(cut(correct.submit, limits.viewSubmit)),
    close: plain(cut(correct.close, limits.viewSubmit)),
    blocks: [smallLine(correct.explain), ...fieldOrder.flatMap((field) => fieldLines(field, values, words))],
  };
}

/** The text as the line of a form shows it: what comes back unchanged is no correction. */
export function initialText(text: string): string {
  return cut(shown(text, longestInitial).replaceAll(/[\u2068\u2069]/g, ""), longestInitial);
}

function fieldLines(field: FieldName, all: readonly CardValue[], words: Words): KnownBlock[] {
  const values = all.filter((value) => value.field === field).slice(0, mostOfAField);
  const label = words.correct.fields[field];
  const added = values.length === 0 ? label : words.correct.another(label);
  return [
    ...values.flatMap((value) => valueLines(value, label, words)),
    inputLine(lineBlockId(field, newLine), added, undefined),
    ...(field === "phones" ? [kindLine(newLine, words.correct.newPhoneKind, undefined, words)] : []),
  ];
}

function valueLines({ field, text, doubtful, kind }: CardValue, label: string, words: Words): KnownBlock[] {
  const line = inputLine(lineBlockId(field, shortHash(text)), label, text);
  const hinted = doubtful ? { ...line, hint: plain(cut(words.correct.doubtful, limits.inputHint)) } : line;
  if (kind === undefined) return [hinted];
  return [hinted, kindLine(shortHash(text), words.correct.phoneKind(shown(text, 60)), kind, words)];
}

function inputLine(blockId: string, label: string, text: string | undefined): InputBlock {
  const initial = text === undefined ? "" : initialText(text);
  return {
    type: "input",
    block_id: blockId,
    optional: true,
    label: plain(label),
    element: { type: "plain_text_input", action_id: "text", ...(initial === "" ? {} : { initial_value: initial }) },
  };
}

function kindLine(line: string, label: string, kind: PhoneKind | undefined, { card }: Words): InputBlock {
  const option = (one: PhoneKind) => ({ text: plain(card.phoneKinds[one]), value: one });
  return {
    type: "input",
    block_id: lineBlockId("kind", line),
    optional: true,
    label: plain(label),
    element: {
      type: "static_select",
      action_id: "kind",
      options: phoneKinds.map(option),
      ...(kind === undefined ? {} : { initial_option: option(kind) }),
    },
  };
}

function title(text: string): PlainTextElement {
  return plain(cut(text, limits.viewTitle));
}

function plain(text: string): PlainTextElement {
  return { type: "plain_text", text, emoji: false };
}
