import type { KnownBlock, RichTextElement } from "@slack/types";
import type { Contact } from "../../contacts/contact.ts";
import type { CardRead, Corrected, Fact, Undone } from "../../contacts/facts.ts";
import type { HistoryEntry } from "../../contacts/history.ts";
import type { CardId, MemberId } from "../../ids.ts";
import type { Message } from "../../ports/speak.ts";
import type { Words } from "../../words/words.ts";
import { actionIds } from "../action-ids.ts";
import { limits } from "../limits.ts";
import { boldLine, buttonRow, cardButton } from "./buttons.ts";
import { contactLine, nameOf } from "./contact.ts";
import { cut, escaped, shown } from "./escape.ts";
import { howManyFit } from "./fits.ts";
import { day, lines, member, text } from "./rich-text.ts";

/** Entries that one message may hold: each may take two of Slack's fifty blocks. */
export const entriesAtOnce = 20;
const longestValue = 120;
const longestNote = 300;
const mostSentences = 8;

export interface HistoryPage {
  readonly contact: Contact;
  /** Those not shown yet, the latest first: at most `entriesAtOnce`. */
  readonly entries: readonly ShownEntry[];
  /** How many later ones were shown before, and how many there are in all. */
  readonly from: number;
  readonly all: number;
  /** Links to the messages of cards that the viewer may see. */
  readonly links: ReadonlyMap<CardId, string>;
}

interface ShownEntry extends HistoryEntry {
  /** Whether the viewer can take it back, or the undoing of it, as things are. */
  readonly canUndo: boolean;
  /** Several contacts that this card made one. */
  readonly joined: readonly Contact[];
}

/** What was added to a contact and decided about it, by whom and when, with Undo where it can be undone. */
export function historyMessage({ contact, entries, from, all, links }: HistoryPage, words: Words): Message {
  const { history } = words;
  const headline = cut(history.headline(nameOf(contact, words)), limits.headerText);
  const items = entries.map((entry) => entryBlocks(entry, links, words));
  const count = howManyFit(items);
  const next = from + count;
  const older = next < all ? [olderButton(contact, next, words)] : [];
  return {
    text: cut(escaped(headline), limits.messageText),
    blocks: [boldLine(headline), ...items.slice(0, count).flat(), ...older],
  };
}

function olderButton({ id }: Contact, next: number, { history }: Words): KnownBlock {
  return buttonRow(`older ${id} ${next}`, [cardButton(actionIds.showHistory, history.older, `${id} ${next}`)]);
}

function entryBlocks(entry: ShownEntry, links: ReadonlyMap<CardId, string>, words: Words): KnownBlock[] {
  const { facts, undone } = entry;
  const [first] = facts;
  const link = links.get(cardOf(first));
  const row: RichTextElement[] = [
    day(first.at),
    text("  "),
    ...(first.by === "operator"
      ? [text(words.history.operatorDid(sentencesOf(entry, words)))]
      : [member(first.by), text(words.history.did(sentencesOf(entry, words)))]),
    ...(link === undefined ? [] : [text(" · "), { type: "link" as const, url: link, text: words.history.theCard }]),
    ...(undone === undefined ? [] : [text(words.history.undoneBy, { italic: true }), who(undone.by, words)]),
  ];
  const undo = undoButton(entry, words);
  return [lines([row]), ...(undo === undefined ? [] : [buttonRow(`undo ${first.id}`, [undo])])];
}

/** A card can't be undone, but said to be none; what was undone can come back. */
function undoButton({ facts: [first], undone, canUndo }: ShownEntry, { same }: Words) {
  if (!canUndo) return undefined;
  const value = `${cardOf(first)} ${(undone ?? first).id}`;
  return cardButton(actionIds.undo, undone === undefined ? same.undo : same.redo, value);
}

/** The card that an entry is about; of several, one. */
export function cardOf(fact: Exclude<Fact, Undone>): CardId {
  return "cards" in fact ? fact.cards[0] : fact.card;
}

function who(by: MemberId | "operator", { same }: Words): RichTextElement {
  return by === "operator" ? text(same.operator) : member(by);
}

/** One decision in words: parting a card from several others, and what stays together, is one sentence. */
function sentencesOf({ facts, joined }: ShownEntry, words: Words): string {
  const { history } = words;
  const [first] = facts;
  if (first.kind === "card-read" && joined.length > 1)
    return history.postedJoining(joined.map((one) => contactLine(one, words, longestValue)).join(" + "));
  if (facts.some(({ kind }) => kind === "apart")) return history.apart;
  const tags = facts.flatMap((fact) => (fact.kind === "tagged" ? [`#${shown(fact.tag, longestValue)}`] : []));
  if (tags.length > 0) return history.tagged(tags.join(" "));
  const sentences = [...new Set(facts.map((fact) => sentenceOf(fact, words)))];
  const rest = sentences.length - mostSentences;
  return [...sentences.slice(0, mostSentences), ...(rest > 0 ? [`+ ${rest}`] : [])].join("; ");
}

function sentenceOf(fact: Exclude<Fact, Undone>, { history }: Words): string {
  switch (fact.kind) {
    case "card-read":
      return fact.importedFrom === undefined
        ? history.posted(jobOn(fact))
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
      return fact.because === "sides" ? history.sides : history.same;
    case "apart":
      return history.apart;
    case "tagged":
      return history.tagged(`#${shown(fact.tag, longestValue)}`);
    case "noted":
      return history.noted(shown(fact.note, longestNote));
    case "introducing":
      return history.introducing;
  }
}

/** Title and company as the card was read. */
function jobOn({ read: { fields } }: CardRead): string {
  const parts = [fields.titles[0]?.value, fields.companies[0]?.value].filter((part) => part !== undefined);
  return parts.map((part) => shown(part, 80)).join(" · ");
}

function correctionOf({ field, was, value, phoneKind }: Corrected, history: Words["history"]): string {
  if (was !== undefined && was === value && phoneKind === undefined)
    return history.checked(field, shown(was, longestValue));
  if (was === undefined) return history.added(field, shown(value ?? "", longestValue));
  if (value === undefined) return history.tookAway(field, shown(was, longestValue));
  return history.corrected(field, shown(was, longestValue), shown(value, longestValue));
}
