import type { KnownBlock, RichTextElement } from "@slack/types";
import type { Contact } from "../../contacts/contact.ts";
import { jobIn } from "../../contacts/in-language.ts";
import type { Why } from "../../find/rank.ts";
import type { CardId } from "../../ids.ts";
import type { Message } from "../../ports/speak.ts";
import type { Found } from "../../steps/find-contacts.ts";
import type { Words } from "../../words/words.ts";
import { actionIds } from "../action-ids.ts";
import { limits } from "../limits.ts";
import { buttonRow, cardButton, plainLine, smallLine } from "./buttons.ts";
import { contactLine, nameOf } from "./contact.ts";
import { cut, escaped, shown } from "./escape.ts";
import { fits } from "./fits.ts";
import { day, lines, member, text } from "./rich-text.ts";

const mostMembers = 5;
const longestQueryShown = 60;
/** So many can be asked for in all. */
const mostAsked = 100;

/** A first word that is nearly a command, and the command that was probably meant. */
interface Mistyped {
  readonly word: string;
  readonly meant: string;
}

interface Options {
  readonly mistyped?: Mistyped | undefined;
  readonly from?: number;
  readonly links?: ReadonlyMap<CardId, string>;
}

/**
 * The people found, best first, each with who knows them and buttons; or the nearest, or what to try.
 * @param options `from`: how many better ones were shown before; `links`: the messages of cards of those who have namesakes
 */
export function foundMessage(found: Found, words: Words, options: Options = {}): Message {
  const { mistyped, from = 0, links = new Map<CardId, string>() } = options;
  const headline = headlineOf(found, words);
  const hint = mistyped === undefined ? [] : [hintOf(mistyped, words)];
  const missing = found.results.length === 0 || found.nearest ? [words.find.tryThis] : [];
  const misread = found.notUnderstood.length === 0 ? [] : [notUnderstoodLine(found, words)];
  const people = found.results.map(({ contact }) => contact);
  const summary = [...hint, ...misread, headline, people.map((one) => contactLine(one, words)).join("; "), ...missing];
  const items = found.results.map(({ contact, why }) => ({
    whole: [
      personLines(contact, words, [...cardRows(contact, links, words), ...whyRows(why, words)]),
      personButtons(contact, words),
    ],
    short: [lines([[text(contactLine(contact, words))]]), personButtons(contact, words)],
  }));
  return {
    text: cut(escaped(summary.filter((part) => part !== "").join(" ")), limits.messageText),
    blocks: [
      ...[...hint, ...misread].map(smallLine),
      ...(items.length === 0
        ? [plainLine(headline)]
        : fits([{ whole: [plainLine(headline)], short: [] }, ...items], plainRest)),
      ...missing.map(smallLine),
      ...moreButton(found, from, words),
    ],
  };
}

function notUnderstoodLine({ notUnderstood }: Found, { find }: Words): string {
  return find.notUnderstood(shown(notUnderstood.join(", "), longestQueryShown));
}

/** Where the photo of the card is, of those whose name is not enough. */
function cardRows(contact: Contact, links: ReadonlyMap<CardId, string>, { intro }: Words): RichTextElement[][] {
  const [card] = contact.acquaintances.filter((one) => links.has(one.card));
  const url = card && links.get(card.card);
  if (card === undefined || url === undefined) return [];
  return [[day(card.at), text(" · "), { type: "link", url, text: intro.seeCard }]];
}

/** In a word, of the best reason that is not plain from what is shown. */
function whyRows(why: readonly Why[], { find }: Words): RichTextElement[][] {
  const said: Readonly<Record<string, ((value: string) => string) | undefined>> = find.why;
  const [row] = why.flatMap(({ how, value }) => said[how]?.(shown(value, longestQueryShown)) ?? []);
  return row === undefined ? [] : [[text(row, { italic: true })]];
}

/** Its value is how many were shown, and the query, so that nothing in it can be taken for something else. */
function moreButton({ more, results, query }: Found, from: number, { find }: Words): KnownBlock[] {
  const next = from + results.length;
  const value = `${next} ${Buffer.from(query).toString("base64url")}`;
  if (!more || next >= mostAsked || value.length > limits.buttonValue) return [];
  return [buttonRow(`more ${next}`, [cardButton(actionIds.findMore, find.showMore, value)])];
}

function plainRest(rest: number): KnownBlock {
  return smallLine(`+ ${rest}`);
}

function headlineOf(found: Found, { find }: Words): string {
  const query = shown(found.query, longestQueryShown);
  const count = found.results.length;
  if (count === 0) return find.nobody(query);
  if (found.nearest) return find.nearest(query);
  return found.more ? find.more(query, count) : find.found(query, count);
}

function hintOf({ word, meant }: Mistyped, { help }: Words): string {
  return help.searched(shown(word, longestQueryShown), `/octember ${shown(meant, longestQueryShown)}`);
}

/** Name; title and company; who knows them. */
export function personLines(contact: Contact, words: Words, more: readonly RichTextElement[][] = []): KnownBlock {
  const { title, organization } = jobIn(words.language, contact);
  const job = [title, organization].filter((part) => part !== undefined && part !== "");
  const knownBy = knownByRow(contact, words);
  return lines([
    [text(nameOf(contact, words), { bold: true })],
    ...(job.length === 0 ? [] : [[text(shown(job.join(" · "), 250))]]),
    ...(knownBy.length === 0 ? [] : [knownBy]),
    ...more,
  ]);
}

function knownByRow(contact: Contact, { find }: Words): RichTextElement[] {
  const members = [...new Set(contact.acquaintances.map((one) => one.member))];
  if (members.length === 0) return [];
  const rest = members.length - mostMembers;
  return [
    text(`${find.knownBy} `),
    ...members.slice(0, mostMembers).flatMap((id, index) => (index === 0 ? [member(id)] : [text(", "), member(id)])),
    ...(rest > 0 ? [text(` ${find.andOthers(rest)}`)] : []),
  ];
}

function personButtons(contact: Contact, { find }: Words): KnownBlock {
  return buttonRow(`found ${contact.id}`, [
    cardButton(actionIds.showContact, find.show, contact.id),
    cardButton(actionIds.shareContact, find.share, contact.id),
  ]);
}
