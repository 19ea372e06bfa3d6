import type { Instant } from "../../../ids.ts";
import type { ContactRecord, LeftOut, RecordedCard, RecordOrError } from "../record.ts";
import { bounded, cutText, longestTag, mostNotes, pieces } from "./bounds.ts";
import { cardOf } from "./card-of.ts";
import { oneSpaced } from "./name.ts";
import type { Told } from "./told.ts";

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
      left,
    ),
    notes: notesOf(
      all.flatMap(({ told }) => told.notes),
      left,
    ),
    left: distinct(left),
  };
  return [record, ...broken];
}

function isSomebody({ fields: { names, emails, phones, companies } }: RecordedCard): boolean {
  return names.length + emails.length + phones.length + companies.length > 0;
}

function tagsOf(all: readonly string[], left: LeftOut[]): readonly string[] {
  const tags = all.map(oneSpaced).filter(Boolean);
  if (tags.some((tag) => tag.length > longestTag)) left.push({ field: "tags", problem: "too-long" });
  const fitting = tags.filter((tag) => tag.length <= longestTag);
  return bounded([...new Set(fitting)].sort(), "tags", left);
}

function notesOf(all: readonly string[], left: LeftOut[]): readonly string[] {
  return bounded(all.flatMap(pieces), "notes", left, mostNotes);
}

function distinct(left: readonly LeftOut[]): readonly LeftOut[] {
  return [...new Map(left.map((one) => [`${one.field} ${one.problem}`, one])).values()];
}
