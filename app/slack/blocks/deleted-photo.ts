import type { KnownBlock, RichTextElement } from "@slack/types";
import type { Removed } from "../../contacts/facts.ts";
import type { Message } from "../../ports/speak.ts";
import type { DeletedPhoto, DeletionQuestion } from "../../steps/deletion-question.ts";
import type { Words } from "../../words/words.ts";
import { actionIds } from "../action-ids.ts";
import { limits } from "../limits.ts";
import { buttonRow, cardButton, plainLine } from "./buttons.ts";
import { contactLine } from "./contact.ts";
import { cut, escaped } from "./escape.ts";
import { fits } from "./fits.ts";
import { lines, member, text } from "./rich-text.ts";

/** Asks the poster whether the cards of photos that are no longer in Slack go, too; says of each what was decided. */
export function deletionMessage({ poster, photos }: DeletionQuestion, words: Words): Message {
  const { deleted } = words;
  if (photos.length === 0) return { text: escaped(deleted.nothingLeft), blocks: [plainLine(deleted.nothingLeft)] };
  const open = photos.filter(({ kept, cards }) => !kept && cards.some(({ removed }) => removed === undefined));
  const question = open.length === 0 ? deleted.decided : deleted.question(open.length);
  const items = photos.map((photo) => {
    const blocks = photoBlocks(photo, words);
    return { whole: blocks, short: blocks };
  });
  return {
    text: cut(`<@${poster}> ${escaped(question)}`, limits.messageText),
    blocks: [
      lines([[member(poster), text(` ${question}`)]]),
      ...fits(items, (rest) => plainLine(words.card.tooMany(rest))),
    ],
  };
}

/** "Removed with its photo by …", with Undo. */
export function removedBlocks(removed: Removed, words: Words): KnownBlock[] {
  const who: RichTextElement = removed.by === "operator" ? text(words.same.operator) : member(removed.by);
  const undo = cardButton(actionIds.undo, words.same.undo, `${removed.card} ${removed.id}`);
  return [lines([[who, text(words.deleted.removedBy)]]), buttonRow(`undo ${removed.id}`, [undo])];
}

function photoBlocks({ kept, cards }: DeletedPhoto, words: Words): KnownBlock[] {
  const { deleted } = words;
  const [first] = cards;
  const people = cards.flatMap(({ contact }) => (contact === undefined ? [] : [contactLine(contact, words)]));
  const gone = cards.flatMap(({ removed }) => (removed === undefined ? [] : removedBlocks(removed, words)));
  if (people.length === 0) return gone;
  const remove = cardButton(actionIds.removeDeleted, deleted.remove, first.card);
  const keep = cardButton(actionIds.keepDeleted, deleted.keep, first.card);
  return [
    lines([people.flatMap((person, nth) => [text(nth === 0 ? "" : "; "), text(person, { bold: true })])]),
    ...(kept ? [plainLine(deleted.stays)] : []),
    buttonRow(`deleted ${first.card}`, kept ? [remove] : [remove, keep]),
    ...gone,
  ];
}
