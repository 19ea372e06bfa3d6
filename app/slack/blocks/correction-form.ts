import type { InputBlock, KnownBlock, ModalView, PlainTextElement } from "@slack/types";
import type { ChosenKind, FieldName } from "../../contacts/facts.ts";
import type { Words } from "../../words/words.ts";
import { formIds } from "../action-ids.ts";
import { limits } from "../limits.ts";
import { plainLine, smallLine } from "./buttons.ts";
import type { CardValue } from "./card-values.ts";
import { lineBlockId, newLine, shortHash } from "./correction-lines.ts";
import { cut, shown } from "./escape.ts";
import { fieldOrder } from "./field-order.ts";

/** Lines of one field that the form shows: a card rarely has more, and a form holds 100 blocks. */
const mostOfAField = 5;
const longestInitial = 1_000;
const phoneKinds = ["mobile", "phone", "direct", "fax"] as const satisfies readonly ChosenKind[];

/** Takes the place of the form where it can't be filled. */
export function sentenceForm(sentence: string, { correct }: Words): ModalView {
  return { type: "modal", title: title(correct.title), blocks: [plainLine(sentence)], close: plain(correct.close) };
}

/** What the form shows of the card itself. */
export interface Seen {
  /** The Slack file of its photo, if there is one. */
  readonly file?: string;
  /** The line of the card that a value was read from, as the reader saw it. */
  readonly lineOf: (field: FieldName, text: string) => string | undefined;
}

/** A line for each value on the card, and one to add to each field. `metadata` comes back with what was filled in. */
export function correctionForm(values: readonly CardValue[], metadata: string, words: Words, seen: Seen): ModalView {
  const { correct } = words;
  const rows = (shown: Seen) => fieldOrder.flatMap((field) => fieldLines(field, values, words, shown));
  const whole = rows(seen);
  return {
    type: "modal",
    callback_id: formIds.correction,
    private_metadata: metadata,
    title: title(correct.title),
    submit: plain(cut(correct.submit, limits.viewSubmit)),
    close: plain(cut(correct.close, limits.viewSubmit)),
    blocks: [
      ...(seen.file === undefined ? [] : [photoOf(seen.file, words)]),
      smallLine(correct.explain),
      // What can be corrected comes first where not everything fits.
      ...(whole.length + 2 <= limits.viewBlocks ? whole : rows({ lineOf: () => undefined })),
    ],
  };
}

/** The text as the line of a form shows it: what comes back unchanged is no correction. */
export function initialText(text: string): string {
  return cut(shown(text, longestInitial).replaceAll(/[\u2068\u2069]/g, ""), longestInitial);
}

/** Slack shows a picture to whoever sees the file; a piece cut out of it would have to be posted to them as a file first. */
function photoOf(file: string, { correct }: Words): KnownBlock {
  return { type: "image", slack_file: { id: file }, alt_text: correct.photo };
}

function fieldLines(field: FieldName, all: readonly CardValue[], words: Words, seen: Seen): KnownBlock[] {
  const values = all.filter((value) => value.field === field).slice(0, mostOfAField);
  const label = words.correct.fields[field];
  const added = values.length === 0 ? label : words.correct.another(label);
  return [
    ...values.flatMap((value) => [...asSeen(value, words, seen), ...valueLines(value, label, words)]),
    inputLine(lineBlockId(field, newLine), added, undefined),
    ...(field === "phones" ? [kindLine(newLine, words.correct.newPhoneKind, undefined, words)] : []),
  ];
}

/** Above what is to be checked, the line that it was read from. */
function asSeen({ field, text, doubtful }: CardValue, { correct }: Words, { lineOf }: Seen): KnownBlock[] {
  const line = doubtful ? lineOf(field, text) : undefined;
  return line === undefined ? [] : [smallLine(correct.onTheCard(shown(line, 200)))];
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

function kindLine(line: string, label: string, kind: ChosenKind | undefined, { card }: Words): InputBlock {
  const option = (one: ChosenKind) => ({ text: plain(card.phoneKinds[one]), value: one });
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
