import type { Button } from "@slack/types";
import type { Contact } from "../../contacts/contact.ts";
import type { CardId } from "../../ids.ts";
import type { Message } from "../../ports/speak.ts";
import type { Words } from "../../words/words.ts";
import { actionIds } from "../action-ids.ts";
import { buttonRow, cardButton, confirmation, plainLine } from "./buttons.ts";
import { contactLine } from "./contact.ts";
import { escaped } from "./escape.ts";

/** Asks once more before anything is done. */
export function forgetButton(contact: CardId, { forget, share }: Words): Button {
  const question = { title: forget.title, text: forget.text, yes: forget.confirm, no: share.cancel };
  return {
    ...cardButton(actionIds.forget, forget.button, contact),
    style: "danger",
    confirm: confirmation(question, true),
  };
}

/** Who is to be forgotten, and the button that does it. */
export function forgetMessage(contact: Contact, words: Words): Message {
  const sentence = words.forget.question(contactLine(contact, words));
  return {
    text: escaped(sentence),
    blocks: [plainLine(sentence), buttonRow(`forget ${contact.id}`, [forgetButton(contact.id, words)])],
  };
}
