import type { KnownBlock, RichTextElement } from "@slack/types";
import type { Contact } from "../../contacts/contact.ts";
import type { Corrected, Fact, Undone } from "../../contacts/facts.ts";
import type { HistoryEntry } from "../../contacts/history.ts";
import type { CardId, MemberId } from "../../ids.ts";
import type { Message } from "../../ports/speak.ts";
import type { Words } from "../../words/words.ts";
import { actionIds } from "../action-ids.ts";
import { limits } from "../limits.ts";
import { boldLine, buttonRow, cardButton } from "./buttons.ts";
import { nameOf } from "./contact.ts";
import { cut, escaped, shown } from "./escape.ts";
import { day, lines, member, text } from "./rich-text.ts";

/** Entries of one message: each may take two of Slack's fifty blocks. */
export const entriesAtOnce = 20;
const longestValue = 120;
const longestNote = 300;

export interface HistoryPage {
  readonly contact: Contact;
  /** The latest first. */
  readonly entries: readonly HistoryEntry[];
  /** How many later ones were shown before. */
  readonly from: number;
  /** Links to the messages of cards that the viewer may see. */
  readonly links: ReadonlyMap<CardId, string>;
}

/** What was added to a contact and decided about it, by whom and when, with Undo where something was decided. */
export function historyMessage({ contact, entries, from, links }: HistoryPage, words: Words): Message {
  const { history } = words;
  const headline = cut(history.headline(nameOf(contact, words)), limits.headerText);
  const page = entries.slice(from, from + entriesAtOnce);
  const next = from + entriesAtOnce;
  const older = next < entries.length ? [olderButton(contact, next, words)] : [];
  return {
    text: cut(escaped(headline), limits.messageText),
    blocks: [boldLine(headline), ...page.flatMap((entry) => entryBlocks(entry, links, words)), ...older],
  };
}

function olderButton({ id }: Contact, next: number, { history }: Words): KnownBlock {
  return buttonRow(`older ${id} ${next}`, [cardButton(actionIds.showHistory, history.older, `${id} ${next}`)]);
}

function entryBlocks(entry: HistoryEntry, links: ReadonlyMap<CardId, string>, words: Words): KnownBlock[] {
  const { facts, undone } = entry;
  const [first] = facts;
  const link = first.kind === "card-read" ? links.get(first.card) : undefined;
  const row: RichTextElement[] = [
    day(first.at),
    text("  "),
    who(first.by, words),
    text(facts.map((fact) => sentenceOf(fact, words)).join(";")),
    ...(link === undefined ? [] : [text(" · "), { type: "link" as const, url: link, text: words.history.theCard }]),
    ...(undone === undefined ? [] : [text(words.history.undoneBy, { italic: true }), who(undone.by, words)]),
  ];
  const undo = undoButton(entry, words);
  return [lines([row]), ...(undo === undefined ? [] : [buttonRow(`undo ${first.id}`, [undo])])];
}

/** A card can't be undone, but said to be none; what was undone can come back. */
function undoButton({ facts: [first], undone }: HistoryEntry, { same }: Words) {
  if (first.kind === "card-read") return undefined;
  const [card = ""] = "cards" in first ? first.cards : [first.card];
  return cardButton(actionIds.undo, undone === undefined ? same.undo : same.redo, `${card} ${(undone ?? first).id}`);
}

function who(by: MemberId | "operator", { same }: Words): RichTextElement {
  return by === "operator" ? text(same.operator) : member(by);
}

function sentenceOf(fact: Exclude<Fact, Undone>, { history }: Words): string {
  switch (fact.kind) {
    case "card-read":
      return fact.importedFrom === undefined
        ? history.posted
        : history.imported(shown(fact.importedFrom, longestValue));
    case "corrected":
      return correctionOf(fact, history);
    case "not-a-card":
      return fact.restored ? history.restored : history.notACard;
    case "removed":
      return history.removed;
    case "audience-set":
      return fact.to.kind === "workspace" ? history.shared : history.madePrivate;
    case "same-person":
      return history.same;
    case "apart":
      return history.apart;
    case "tagged":
      return history.tagged(`#${shown(fact.tag, longestValue)}`);
    case "noted":
      return history.noted(shown(fact.note, longestNote));
  }
}

function correctionOf({ field, was, value }: Corrected, history: Words["history"]): string {
  if (was === undefined) return history.added(field, shown(value ?? "", longestValue));
  if (value === undefined) return history.tookAway(field, shown(was, longestValue));
  return history.corrected(field, shown(was, longestValue), shown(value, longestValue));
}
