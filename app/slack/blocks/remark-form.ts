import type { InputBlock, ModalView, PlainTextElement } from "@slack/types";
import type { Noted, Tagged } from "../../contacts/facts.ts";
import type { FactId } from "../../ids.ts";
import type { Words } from "../../words/words.ts";
import { formIds } from "../action-ids.ts";
import { limits } from "../limits.ts";
import { smallLine } from "./buttons.ts";
import { cut, shown } from "./escape.ts";

/** In one line of the form; the others stay as they are. */
export const tagsInForm = 40;
/** The newest; the others are in the history. */
const notesInForm = 5;

/** What was filled in: the tags as one line, and each note by the id of its fact. */
export interface FilledRemarks {
  readonly tags: string;
  readonly notes: ReadonlyMap<FactId, string>;
  readonly newNote: string;
}

/** The names of the form's lines. */
export const remarkLines = { tags: "tags", note: (fact: FactId) => `note:${fact}`, newNote: "note" };

interface Remarks {
  /** Plain text. */
  readonly person: string;
  readonly tags: readonly string[];
  readonly noted: readonly Noted[];
  /** Names of those who wrote the notes. */
  readonly nameOf: (by: Tagged["by"]) => string;
}

/** One line with the tags, one for each of the latest notes, and an empty one. */
export function remarkForm({ person, tags, noted, nameOf }: Remarks, metadata: string, words: Words): ModalView {
  const { remark, correct } = words;
  const older = noted.length - notesInForm;
  const shownTags = tags.slice(0, tagsInForm);
  return {
    type: "modal",
    callback_id: formIds.remark,
    private_metadata: metadata,
    title: plain(cut(remark.title, limits.viewTitle)),
    submit: plain(cut(correct.submit, limits.viewSubmit)),
    close: plain(cut(correct.close, limits.viewSubmit)),
    blocks: [
      smallLine(remark.explain(person)),
      {
        ...line(remarkLines.tags, remark.tagsLine, shownTags.join(" ")),
        hint: plain(cut(remark.tagsHint(tags.length - shownTags.length), limits.inputHint)),
      },
      ...noted
        .slice(0, notesInForm)
        .map(({ id, note, by, at }) =>
          line(remarkLines.note(id), remark.noteBy(shown(nameOf(by), 60), words.dates.day(at)), note, true),
        ),
      line(remarkLines.newNote, remark.newNote, "", true),
      ...(older > 0 ? [smallLine(remark.older(older))] : []),
    ],
  };
}

function line(blockId: string, label: string, text: string, multiline = false): InputBlock {
  return {
    type: "input",
    block_id: blockId,
    optional: true,
    label: plain(label),
    element: {
      type: "plain_text_input",
      action_id: "text",
      multiline,
      ...(text === "" ? {} : { initial_value: text }),
    },
  };
}

type FormState = Readonly<Record<string, Readonly<Record<string, { readonly value?: string | null | undefined }>>>>;

export function filledRemarks(state: FormState): FilledRemarks {
  const textOf = (block: string) => (state[block]?.text?.value ?? "").trim();
  const notes = Object.keys(state).flatMap((block) => {
    const [, fact] = /^note:(.+)$/s.exec(block) ?? [];
    return fact === undefined ? [] : [[fact as FactId, textOf(block)] as const];
  });
  return { tags: textOf(remarkLines.tags), notes: new Map(notes), newNote: textOf(remarkLines.newNote) };
}

function plain(text: string): PlainTextElement {
  return { type: "plain_text", text, emoji: false };
}
