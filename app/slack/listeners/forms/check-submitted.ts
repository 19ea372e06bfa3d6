import type { ViewSubmitAction } from "@slack/bolt";
import { wordsFor } from "../../../words/words.ts";
import { filledAsk } from "../../blocks/ask-form.ts";
import { filledLines } from "../../blocks/correction-lines.ts";
import { type FilledRemarks, filledRemarks, remarkLines } from "../../blocks/remark-form.ts";
import { problemOf, tagsInLine } from "../commands/read-remark.ts";
import type { FieldErrors } from "../listener.ts";
import { checkLines } from "./check-lines.ts";
import { readFormMetadata, tagHash } from "./form-metadata.ts";
import { submittedBy } from "./submitted-by.ts";

/** By the form alone: whether the card is there is for its viewer to know, who is looked up later. */
export function checkCorrectionForm(request: ViewSubmitAction): FieldErrors {
  const { view } = request;
  const metadata = readFormMetadata(view.private_metadata);
  const words = wordsFor(metadata?.language);
  const [first = "names:new"] = Object.keys(view.state.values);
  if (metadata === undefined) return { [first]: words.correct.errors.gone };
  if (submittedBy(request).outsider) return { [first]: words.refuse.outsider };
  return checkLines(filledLines(view.state.values), words);
}

export function checkRemarkForm(request: ViewSubmitAction): FieldErrors {
  const metadata = readFormMetadata(request.view.private_metadata);
  const words = wordsFor(metadata?.language);
  if (metadata === undefined) return { [remarkLines.tags]: words.correct.errors.gone };
  if (submittedBy(request).outsider) return { [remarkLines.tags]: words.refuse.outsider };
  const { tags, notes, newNote }: FilledRemarks = filledRemarks(request.view.state.values);
  const offered = new Set(metadata.offered);
  const lines = [
    [remarkLines.tags, { tags: tagsInLine(tags).filter((tag) => !offered.has(tagHash(tag))) }],
    ...[...notes].map(([fact, note]) => [remarkLines.note(fact), { tags: [], note }] as const),
    [remarkLines.newNote, { tags: [], note: newNote }],
  ] as const;
  const problems = lines.map(([line, filled]) => [line, problemOf(filled, words)] as const);
  return Object.fromEntries(problems.filter((one): one is readonly [string, string] => one[1] !== undefined));
}

export function checkAskForm(request: ViewSubmitAction): FieldErrors {
  const metadata = readFormMetadata(request.view.private_metadata);
  const words = wordsFor(metadata?.language);
  const { line, text } = filledAsk(request.view.state.values);
  if (metadata === undefined) return { [line]: words.asks.old };
  if (submittedBy(request).outsider) return { [line]: words.refuse.outsider };
  return text === "" ? { [line]: words.asks.empty } : {};
}
