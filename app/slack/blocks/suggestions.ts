import type { Contact } from "../../contacts/contact.ts";
import type { Connection } from "../../intro/connections.ts";
import type { Message } from "../../ports/speak.ts";
import type { Words } from "../../words/words.ts";
import { actionIds } from "../action-ids.ts";
import { limits } from "../limits.ts";
import { buttonRow, cardButton, plainLine, smallLine } from "./buttons.ts";
import { nameOf } from "./contact.ts";
import { cut, escaped } from "./escape.ts";
import { fits } from "./fits.ts";
import { connectionItem } from "./intro.ts";

/** `/octember intro` alone: whom to meet next, with the reasons. */
export function suggestionsMessage(found: readonly Connection[], words: Words): Message {
  const { intro } = words;
  if (found.length === 0) {
    const sentences = [intro.emptyQuery, intro.nobodyNext];
    return { text: escaped(sentences.join(" ")), blocks: sentences.map(plainLine) };
  }
  const isNew = found.every(({ because }) => because.every(({ kind }) => kind === "met-by"));
  const items = found.map((one) => connectionItem(one, words));
  const start = [plainLine(intro.whomNext), ...(isNew ? [smallLine(intro.newcomer)] : [])];
  const names = words.dates.and(found.map(({ contact }) => nameOf(contact, words)));
  return {
    text: cut(escaped(`${intro.whomNext} ${names}`), limits.messageText),
    blocks: fits([{ whole: start, short: start }, ...items], (rest) => smallLine(`+ ${rest}`)),
  };
}

/** After "Not interested" or its undoing, with the way back. */
export function dismissedMessage(contact: Contact, dismissed: boolean, words: Words): Message {
  const { intro, same } = words;
  const name = nameOf(contact, words);
  const sentence = dismissed ? intro.dismissed(name) : intro.suggestedAgain(name);
  const undo = buttonRow(`dismissed ${contact.id}`, [cardButton(actionIds.suggestAgain, same.undo, contact.id)]);
  return { text: escaped(sentence), blocks: [plainLine(sentence), ...(dismissed ? [undo] : [])] };
}
