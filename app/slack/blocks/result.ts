import type { ActionsBlock, Button, KnownBlock } from "@slack/types";
import type { CardId } from "../../ids.ts";
import type { Message } from "../../ports/speak.ts";
import type { CardResult, MessageResult, PhotoResult } from "../../steps/result-of-message.ts";
import type { WhyNot } from "../../words/en/card.ts";
import type { Words } from "../../words/words.ts";
import { actionIds } from "../action-ids.ts";
import { limits } from "../limits.ts";
import { contactBlocks, contactLine } from "./contact.ts";
import { removedBlocks } from "./deleted-photo.ts";
import { cut, escaped } from "./escape.ts";
import { fits, type Item } from "./fits.ts";
import { looksRightButton } from "./looks-right.ts";
import { lines, text } from "./rich-text.ts";
import { decidedBlocks, namesakeBlocks, newsBlocks } from "./same-person.ts";

/** The one reply to a message of photos: a contact for each card, a line for each photo without one, what is still being read. */
export function resultMessage({ photos }: MessageResult, words: Words): Message {
  const reading = photos.filter(({ state }) => state === "waiting" || state === "kept");
  const [next] = reading;
  const progress = next === undefined ? [] : [progressLine(next, reading.length, photos.length, words)];
  if (reading.length === photos.length) return { text: escaped(progress.join(" ")), blocks: progress.map(plain) };
  const several = photos.length > 1;
  const items = [
    ...photos.flatMap((photo) => itemsOf(photo, several, words)),
    ...progress.map((line) => ({ whole: [plain(line)], short: [plain(line)] })),
  ];
  const blocks = fits(items, (rest) => plain(words.card.tooMany(rest)));
  return { text: cut(summaryOf(photos, progress, words), limits.messageText), blocks };
}

function progressLine(next: PhotoResult, reading: number, photos: number, words: Words): string {
  return reading === photos ? words.card.reading(photos) : words.card.stillReading(next.place + 1, photos);
}

/** What notifications and screen readers get. */
function summaryOf(photos: readonly PhotoResult[], progress: readonly string[], words: Words): string {
  const people = photos
    .flatMap(({ cards }) => cards)
    .flatMap(({ contact }) => (contact === undefined ? [] : [contactLine(contact, words)]));
  const failed = photos.flatMap((photo) => (isWithoutCard(photo) ? [whyNot(photo.reason, words)] : []));
  const found = people.length === 0 ? [] : [words.card.found(people.join("; "))];
  const gone = photos.flatMap(({ cards }) => cards).flatMap((card) => (card.contact === undefined ? [card.gone] : []));
  const [why] = found.length + failed.length + progress.length === 0 ? gone : [];
  const nothing = why === undefined ? [] : [goneLine(why, words)];
  return escaped([...found, ...failed, ...nothing, ...progress].join(" "));
}

function itemsOf(photo: PhotoResult, several: boolean, words: Words): Item[] {
  if (isWithoutCard(photo)) {
    const line = whyNot(photo.reason, words);
    const block = plain(several ? `${words.card.photo(photo.place + 1)}: ${line}` : line);
    return [{ whole: [block], short: [block] }];
  }
  return photo.cards.map((card) => cardItem(card, words));
}

function isWithoutCard({ state }: PhotoResult): boolean {
  return state === "empty" || state === "refused";
}

function cardItem(result: CardResult, words: Words): Item {
  const { card } = result;
  if (result.contact === undefined) {
    const back = buttons(card, [button(actionIds.itIsACard, words.card.itIsACard, card)]);
    const blocks =
      result.removed === undefined
        ? [plain(goneLine(result.gone, words)), ...(result.gone === "not-a-card" ? [back] : [])]
        : removedBlocks(result.removed, words);
    return { whole: blocks, short: blocks };
  }
  const { contact } = result;
  const several = contact.cards.length > 1;
  return {
    whole: [
      ...contactBlocks(contact, words),
      ...newsBlocks(result, words),
      buttons(card, [
        button(actionIds.correct, words.card.correct, card),
        ...looksRightButton(contact, [card], words),
        button(actionIds.notACard, words.card.notACard, card),
        button(actionIds.saveToPhone, words.card.saveToPhone, card),
        ...(result.private ? [button(actionIds.shareWithTeam, words.share.withTeam, card)] : []),
        ...(several ? [button(actionIds.notTheSame, words.same.notTheSame, card)] : []),
        button(actionIds.showContact, words.card.more, card),
      ]),
      ...decidedBlocks(result, words),
      ...namesakeBlocks(result, words),
    ],
    short: [
      lines([[text(contactLine(contact, words))]]),
      buttons(card, [button(actionIds.correct, words.card.correct, card)]),
    ],
  };
}

function goneLine(gone: "not-a-card" | "removed" | "private" | "erased", { card }: Words): string {
  if (gone === "erased") return card.erased;
  if (gone === "private") return card.madePrivate;
  return gone === "removed" ? card.removed : card.markedNotACard;
}

function buttons(card: CardId, elements: Button[]): ActionsBlock {
  return { type: "actions", block_id: `card ${card}`, elements };
}

function button(action: string, label: string, card: CardId): Button {
  return { type: "button", action_id: action, text: { type: "plain_text", text: label, emoji: false }, value: card };
}

function whyNot(reason: string | undefined, words: Words): string {
  const known: Readonly<Record<string, string>> = words.card.whyNot;
  return known[reason ?? ""] ?? words.card.whyNot["reader-crashed" satisfies WhyNot];
}

function plain(line: string): KnownBlock {
  return { type: "section", text: { type: "plain_text", text: cut(line, limits.sectionText), emoji: false } };
}
