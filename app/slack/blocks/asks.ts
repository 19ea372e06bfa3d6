import type { KnownBlock, RichTextBlock } from "@slack/types";
import type { Contact } from "../../contacts/contact.ts";
import type { Instant } from "../../ids.ts";
import { isAsked } from "../../intro/asking.ts";
import type { Ask } from "../../ports/asks.ts";
import type { Message } from "../../ports/speak.ts";
import type { Words } from "../../words/words.ts";
import { actionIds } from "../action-ids.ts";
import { limits } from "../limits.ts";
import { nameIn } from "./ask-text.ts";
import { boldLine, buttonRow, cardButton, smallLine } from "./buttons.ts";
import { cut, escaped, shown } from "./escape.ts";
import { fits, type Item } from "./fits.ts";
import { lines, member, text } from "./rich-text.ts";

/** An ask with the people that it is about, as its reader sees them; missing where they can't, any longer. */
export interface ShownAsk {
  readonly ask: Ask;
  readonly person?: Contact;
  readonly through?: Contact;
}

/** What a colleague is asked, with the three answers. */
export function askMessage(
  { ask, person, through }: ShownAsk,
  { asker }: { readonly asker: string },
  words: Words,
): Message {
  const { asks } = words;
  const name = personName(person, words);
  const wish = through === undefined ? asks.wants(name) : asks.wantsThrough(shown(nameIn(through, words), 80), name);
  const blocks: KnownBlock[] = [
    lines([[member(ask.asker), text(wish)]]),
    quoted(ask.text),
    answers(ask, words),
    smallLine(asks.silent),
  ];
  return said(asks.request(shown(asker, 80), name), blocks);
}

/** What stands there once it was answered, or taken back. */
export function answeredMessage({ ask, person }: ShownAsk, words: Words): Message {
  const { asks, dates } = words;
  const name = personName(person, words);
  const again = dates.day(instantAt(ask.due));
  const sentence = ask.withdrawn
    ? asks.takenBack(name)
    : ask.answer === "accepted"
      ? asks.acceptedByYou(name)
      : ask.answer === "declined"
        ? asks.declinedByYou(name)
        : asks.laterByYou(name, again);
  const show =
    ask.answer === "accepted" && person !== undefined
      ? [buttonRow(`asked ${ask.id}`, [cardButton(actionIds.showContact, words.find.show, person.id)])]
      : [];
  const later = ask.answer === "not-now" && !ask.withdrawn ? [quoted(ask.text), answers(ask, words, true)] : [];
  return said(sentence.trim(), [lines([[member(ask.asker), text(sentence)]]), ...later, ...show]);
}

/** What the asker is told when it was accepted. */
export function acceptedMessage(
  { ask, person }: ShownAsk,
  { colleague }: { readonly colleague: string },
  words: Words,
): Message {
  const name = personName(person, words);
  const show =
    person === undefined
      ? []
      : [buttonRow(`accepted ${ask.id}`, [cardButton(actionIds.showContact, words.find.show, person.id)])];
  const blocks = [lines([[member(ask.colleague), text(words.asks.accepted(name))]]), ...show];
  return said(words.asks.acceptedShort(shown(colleague, 80), name), blocks);
}

/** In place of what was said about somebody who was forgotten. */
export function forgottenAsk({ asks }: Words): Message {
  return said(asks.forgotten, [smallLine(asks.forgotten)]);
}

export interface AskList {
  readonly yours: readonly ShownAsk[];
  readonly toYou: readonly ShownAsk[];
  readonly allowed: boolean;
}

/** `/octember asks`: what a member waits for, what they were asked, and whether they may be asked. */
export function asksMessage(list: AskList, words: Words): Message {
  const headline = words.asks.listHeadline;
  return {
    text: escaped(headline),
    blocks: fits([{ whole: [boldLine(headline)], short: [] }, ...askItems(list, words)], (rest) =>
      smallLine(`+ ${rest}`),
    ),
  };
}

/** The same as parts of something larger. */
export function askItems({ yours, toYou, allowed }: AskList, words: Words): readonly Item[] {
  const { asks } = words;
  const title = (line: string): Item => ({ whole: [boldLine(line)], short: [boldLine(line)] });
  const none: Item = { whole: [smallLine(asks.noneOfYours)], short: [] };
  const [label, value] = allowed ? [asks.turnOff, "off"] : [asks.turnOn, "on"];
  const setting = [
    smallLine(allowed ? asks.isOn : asks.isOff),
    buttonRow("allow asks", [cardButton(actionIds.allowAsks, label, value)]),
  ];
  return [
    ...(yours.length === 0 ? [none] : [title(asks.yours), ...yours.map((one) => ownItem(one, words))]),
    ...(toYou.length === 0 ? [] : [title(asks.toYou), ...toYou.map((one) => askedItem(one, words))]),
    { whole: setting, short: setting },
  ];
}

function ownItem({ ask, person }: ShownAsk, words: Words): Item {
  const row = lines([[member(ask.colleague), text(` · ${personName(person, words)} · ${stateOf(ask, words)}`)]]);
  return { whole: [row, withdrawRow(ask, words)], short: [row] };
}

function askedItem({ ask, person }: ShownAsk, words: Words): Item {
  const row = lines([[member(ask.asker), text(words.asks.wants(personName(person, words)))]]);
  return { whole: [row, quoted(ask.text), answers(ask, words)], short: [row] };
}

/** Beside a way to the person: that it was asked for, and how to take that back. */
export function pendingBlocks(ask: Ask, words: Words): KnownBlock[] {
  const day = words.dates.day(instantAt(ask.at));
  const { pending, waiting } = words.asks;
  return [smallLine(ask.firstSent === undefined ? waiting(day) : pending(day)), withdrawRow(ask, words)];
}

/** Nothing in it depends on the answer. */
function stateOf({ firstSent, at }: Ask, { asks, dates }: Words): string {
  return firstSent === undefined
    ? asks.waitingSince(dates.day(instantAt(at)))
    : asks.sentOn(dates.day(instantAt(firstSent)));
}

function withdrawRow({ id }: Ask, { asks }: Words): KnownBlock {
  return buttonRow(`withdraw ${id}`, [cardButton(actionIds.withdrawAsk, asks.withdraw, id)]);
}

function answers(ask: Ask, { asks }: Words, later = false): KnownBlock {
  const accept = { ...cardButton(actionIds.acceptAsk, asks.accept, ask.id), style: "primary" as const };
  const notNow = cardButton(actionIds.notNowAsk, asks.notNow, ask.id);
  const decline = cardButton(actionIds.declineAsk, asks.decline, ask.id);
  return buttonRow(`answer ${ask.id}`, [accept, ...(later || !isAsked(ask) ? [] : [notNow]), decline]);
}

/** Whatever a member wrote, as text that mentions nobody. */
function quoted(value: string): RichTextBlock {
  return { type: "rich_text", elements: [{ type: "rich_text_quote", elements: [{ type: "text", text: value }] }] };
}

function personName(person: Contact | undefined, words: Words): string {
  return person === undefined ? words.asks.somebody : shown(nameIn(person, words), 80);
}

function said(sentence: string, blocks: KnownBlock[]): Message {
  return { text: cut(escaped(sentence), limits.messageText), blocks };
}

function instantAt(at: number): Instant {
  return new Date(at).toISOString() as Instant;
}
