import type { Button } from "@slack/types";
import type { Contact } from "../../contacts/contact.ts";
import type { FieldName } from "../../contacts/facts.ts";
import type { CardId } from "../../ids.ts";
import type { Words } from "../../words/words.ts";
import { actionIds } from "../action-ids.ts";
import { limits } from "../limits.ts";
import { cardButton } from "./buttons.ts";
import { valuesOnCard } from "./card-values.ts";
import { shortHash } from "./correction-lines.ts";

/** A value that was read with doubt, and a card that it stands on. */
export interface Doubted {
  readonly card: CardId;
  readonly field: FieldName;
  readonly text: string;
  /** Names it in the button's value without holding it. */
  readonly name: string;
}

/** What is in doubt on some cards of a contact, each value once; not what a card says besides, as nobody is shown a mark there. */
export function doubtedOn(contact: Contact, cards: readonly CardId[]): readonly Doubted[] {
  const all = cards.flatMap((card) =>
    valuesOnCard(contact, card)
      .filter(({ field, doubtful }) => doubtful && field !== "extras")
      .map(({ field, text }): Doubted => ({ card, field, text, name: shortHash(`${field} ${text}`).slice(0, 12) })),
  );
  return [...new Map(all.map((one) => [one.name, one])).values()];
}

/** Says that all which is in doubt beside it is right; what the card says once it was read again is not meant. None where nothing is in doubt. */
export function looksRightButton(contact: Contact, cards: readonly CardId[], words: Words): readonly Button[] {
  const names = doubtedOn(contact, cards).map(({ name }) => name);
  const [first] = cards;
  if (names.length === 0 || first === undefined) return [];
  return [cardButton(actionIds.looksRight, words.card.looksRight, buttonValue(first, names))];
}

/** Reads the value of such a button. */
export function doubtedIn(value: string): { readonly card: CardId; readonly names: ReadonlySet<string> } {
  const [card = "", ...names] = value.split(" ");
  return { card: card as CardId, names: new Set(names) };
}

function buttonValue(card: CardId, names: readonly string[]): string {
  const whole = [card, ...names].join(" ");
  return whole.length <= limits.buttonValue ? whole : whole.slice(0, whole.lastIndexOf(" ", limits.buttonValue));
}
