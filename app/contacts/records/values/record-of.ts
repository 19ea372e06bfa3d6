import type { Instant } from "../../../ids.ts";
import { compare } from "../../in-order.ts";
import type { ContactRecord, LeftOut, RecordedCard, RecordedRemark, RecordOrError } from "../record.ts";
import { bounded, cutText, longestTag, mostNotes, pieces } from "./bounds.ts";
import { cardOf } from "./card-of.ts";
import { oneSpaced } from "./name.ts";
import { readSaid } from "./said.ts";
import type { Told, ToldRemark } from "./told.ts";

/** What a file tells of one card, and on which line. */
export interface ToldAt {
  readonly at: number;
  readonly told: Told;
}

/** The person that these cards tell of, and a problem for each card that can't be taken. */
export function recordOf(all: readonly ToldAt[], now: Instant, uid?: string): readonly RecordOrError[] {
  const left: LeftOut[] = [];
  const cards: RecordedCard[] = [];
  const broken: RecordOrError[] = [];
  for (const { at, told } of all) {
    const card = cardOf(told, now, left);
    if ("error" in card) broken.push({ at, ...card });
    else cards.push(card);
  }
  const [first, ...others] = cards;
  const [start] = all;
  if (!first || !start) return broken;
  if (!cards.some(isSomebody)) return [...broken, { at: start.at, error: "nobody" }];
  const record: ContactRecord = {
    at: start.at,
    ...(uid !== undefined && uid !== "" && { uid: cutText(uid, 255) }),
    cards: [first, ...others],
    tags: tagsOf(
      all.flatMap(({ told }) => told.tags),
      now,
      left,
    ),
    notes: notesOf(
      all.flatMap(({ told }) => told.notes),
      now,
      left,
    ),
    left: distinct(left),
  };
  return [record, ...broken];
}

function isSomebody({ fields: { names, emails, phones, companies } }: RecordedCard): boolean {
  return names.length + emails.length + phones.length + companies.length > 0;
}

function tagsOf(all: readonly ToldRemark[], now: Instant, left: LeftOut[]): readonly RecordedRemark[] {
  const tags = all.map(({ text, said }) => recorded(oneSpaced(text), said, now)).filter(({ text }) => text !== "");
  if (tags.some(({ text }) => text.length > longestTag)) left.push({ field: "tags", problem: "too-long" });
  const fitting = tags.filter(({ text }) => text.length <= longestTag);
  const once = new Map(fitting.toReversed().map((tag) => [tag.text, tag]));
  const inOrder = [...once.values()].sort((a, b) => compare(a.text, b.text));
  return bounded(inOrder, "tags", left);
}

function notesOf(all: readonly ToldRemark[], now: Instant, left: LeftOut[]): readonly RecordedRemark[] {
  const notes = all.flatMap(({ text, said }) => pieces(text).map((piece) => recorded(piece, said, now)));
  return bounded(notes, "notes", left, mostNotes);
}

function recorded(text: string, told: string | undefined, now: Instant): RecordedRemark {
  const said = told === undefined ? undefined : readSaid(told, now);
  return said ? { text, said } : { text };
}

function distinct(left: readonly LeftOut[]): readonly LeftOut[] {
  return [...new Map(left.map((one) => [`${one.field} ${one.problem}`, one])).values()];
}
