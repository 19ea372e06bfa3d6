import type { KnownBlock } from "@slack/types";
import type { Contact } from "../../contacts/contact.ts";
import type { CardRead, Fact, FieldName } from "../../contacts/facts.ts";
import type { CardId } from "../../ids.ts";
import type { Message } from "../../ports/speak.ts";
import type { Words } from "../../words/words.ts";
import { actionIds } from "../action-ids.ts";
import { boldLine, buttonRow, cardButton } from "./buttons.ts";
import { valuesOnCard } from "./card-values.ts";
import { nameOf } from "./contact.ts";
import { escaped, shown } from "./escape.ts";
import { howManyFit } from "./fits.ts";
import { day, lines, member, text } from "./rich-text.ts";

/** Asks which card of a contact is somebody else's, the newest first: a button for each, and one for older cards. */
export function whichCardMessage(contact: Contact, facts: readonly Fact[], from: number, words: Words): Message {
  const headline = words.same.whichCard(nameOf(contact, words));
  const reads = new Map(facts.flatMap((fact) => (fact.kind === "card-read" ? [[fact.card, fact] as const] : [])));
  const items = contact.cards
    .toReversed()
    .slice(from)
    .map((card) => cardBlocks(contact, card, reads.get(card), words));
  const count = howManyFit(items);
  const next = from + count;
  const older = cardButton(actionIds.chooseCard, words.history.older, `${contact.id} ${next}`);
  return {
    text: escaped(headline),
    blocks: [
      boldLine(headline),
      ...items.slice(0, count).flat(),
      ...(count < items.length ? [buttonRow(`older ${contact.id} ${next}`, [older])] : []),
    ],
  };
}

function cardBlocks(contact: Contact, card: CardId, read: CardRead | undefined, words: Words): KnownBlock[] {
  const values = valuesOnCard(contact, card);
  const of = (field: FieldName) =>
    values.filter((value) => value.field === field).map((value) => shown(value.text, 80));
  const job = [...of("titles"), ...of("companies"), ...of("emails")].slice(0, 4).join(" · ");
  const posted =
    read === undefined
      ? []
      : [
          ...(read.by === "operator" ? [text(words.same.operator)] : [member(read.by)]),
          text(" · "),
          day(read.met.at),
          ...(read.met.where === undefined ? [] : [text(` · ${shown(read.met.where, 80)}`)]),
        ];
  const rows = [[text(of("names").slice(0, 2).join(" · "), { bold: true })], [text(job)], posted];
  return [
    lines(rows.filter((row) => row.some((one) => one.type !== "text" || one.text !== ""))),
    buttonRow(`which ${card}`, [cardButton(actionIds.notTheSame, words.same.notTheSame, card)]),
  ];
}
