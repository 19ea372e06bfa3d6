import type { KnownBlock, RichTextElement } from "@slack/types";
import type { CardId, MemberId } from "../../ids.ts";
import type { CardResult } from "../../steps/result-of-message.ts";
import type { Words } from "../../words/words.ts";
import { actionIds } from "../action-ids.ts";
import { buttonRow, cardButton, plainLine, smallLine } from "./buttons.ts";
import { contactLine } from "./contact.ts";
import { shown } from "./escape.ts";
import { dated, lines, member, text } from "./rich-text.ts";

/** The rest is on the contact above. */
const mostAdded = 8;
const mostMembers = 5;
const mostDecided = 2;
const longestPerson = 120;

type Told = Extract<CardResult, { contact: object }>;

/** What the card told of somebody who was known: who posted it, what is new, what was until now, who knew them and since when. */
export function newsBlocks({ card, news, decided = [] }: Told, words: Words): KnownBlock[] {
  if (news === undefined) return [];
  const { same } = words;
  const { known, by, knownBy, since, wasAt, wasTitled, added } = news;
  const people = known.map((one) => contactLine(one, words, longestPerson)).join("; ");
  const until = [
    ...(wasAt === undefined ? [] : [same.wasAt(shown(wasAt, longestPerson))]),
    ...(wasTitled === undefined ? [] : [same.wasTitled(shown(wasTitled, longestPerson))]),
  ];
  const fresh = added.slice(0, mostAdded).map((one) => shown(one.text, longestPerson));
  const rest = added.length > mostAdded ? [`+ ${added.length - mostAdded}`] : [];
  const who = [by === "operator" ? text(same.operator) : member(by), text(" ")];
  // Where a member decided it, they are named with the decision.
  const byItself = decided.every(({ decision }) => decision.kind !== "same-person");
  const rows: RichTextElement[][] = [
    ...(known.length > 1
      ? [[...who, text(same.joins(people))]]
      : byItself
        ? [[...who, text(same.another(people))]]
        : []),
    ...(fresh.length > 0 ? [[text(`${same.added} `, { bold: true }), text([...fresh, ...rest].join(" · "))]] : []),
    ...(until.length > 0 ? [[text(until.join(" · "), { italic: true })]] : []),
    [text(`${same.knownBy} `, { bold: true }), ...membersOf(knownBy), ...dated(same.since, since)],
  ];
  // The card is parted from both again.
  const undo = buttonRow(`joined ${card}`, [cardButton(actionIds.notTheSame, same.undo, card)]);
  return [lines(rows), ...(known.length > 1 ? [undo] : [])];
}

function membersOf(members: readonly MemberId[]): RichTextElement[] {
  const some = members
    .slice(0, mostMembers)
    .flatMap((id, index) => (index === 0 ? [member(id)] : [text(", "), member(id)]));
  return members.length > mostMembers ? [...some, text(` + ${members.length - mostMembers}`)] : some;
}

/** Who decided that the card is, or is not, somebody's; each with Undo. */
export function decidedBlocks({ card, decided = [] }: Told, words: Words): KnownBlock[] {
  const { same } = words;
  const rest = decided.length - mostDecided;
  const blocks = decided.slice(0, mostDecided).flatMap(({ decision, other }) => {
    const person = other === undefined ? same.somebody : contactLine(other, words, longestPerson);
    const sentence = decision.kind === "apart" ? same.decidedApart(person) : same.decidedSame(person);
    const who = decision.by === "operator" ? text(same.operator) : member(decision.by);
    return [
      lines([[who, text(sentence)]]),
      buttonRow(`undo ${decision.id}`, [cardButton(actionIds.undo, same.undo, pairValue(card, decision.id))]),
    ];
  });
  return rest > 0 ? [...blocks, smallLine(same.moreDecided(rest))] : blocks;
}

/** Asks of each namesake whether it is the same person. */
export function namesakeBlocks({ card, namesakes = [] }: Told, words: Words): KnownBlock[] {
  const { same } = words;
  return namesakes.flatMap((other) => {
    const value = pairValue(card, other.id);
    return [
      plainLine(same.question(contactLine(other, words, longestPerson))),
      buttonRow(`same ${card} ${other.id}`, [
        cardButton(actionIds.samePerson, same.yes, value),
        cardButton(actionIds.differentPerson, same.no, value),
      ]),
    ];
  });
}

/** A button's value may be two ids; neither has a space in it. */
function pairValue(card: CardId, other: string): string {
  return `${card} ${other}`;
}
