import type { CardId } from "../../ids.ts";
import type { Message } from "../../ports/speak.ts";
import type { FoundContact } from "../../steps/find-contacts.ts";
import type { Words } from "../../words/words.ts";
import { actionIds } from "../action-ids.ts";
import { limits } from "../limits.ts";
import { buttonRow, cardButton, plainLine, smallLine } from "./buttons.ts";
import { contactLine } from "./contact.ts";
import { cut, escaped } from "./escape.ts";
import { fits } from "./fits.ts";
import { personLines } from "./found.ts";

/** What a button does with the one who is chosen. */
export interface PersonChoice {
  readonly action: string;
  readonly value: (contact: CardId) => string;
}

const forIntro: PersonChoice = { action: actionIds.chooseForIntro, value: (contact) => contact };

/** Asks which of several people is meant: a button for each. */
export function choosePersonMessage(
  headline: string,
  choices: readonly FoundContact[],
  words: Words,
  { action, value } = forIntro,
): Message {
  const items = choices.map(({ contact }) => {
    const row = buttonRow(`choose ${contact.id}`, [cardButton(action, words.intro.thisOne, value(contact.id))]);
    return { whole: [personLines(contact, words), row], short: [plainLine(contactLine(contact, words)), row] };
  });
  const people = choices.map(({ contact }) => contactLine(contact, words)).join("; ");
  return {
    text: cut(escaped(`${headline} ${people}`.trim()), limits.messageText),
    blocks: [plainLine(headline), ...fits(items, (rest) => smallLine(`+ ${rest}`))],
  };
}
