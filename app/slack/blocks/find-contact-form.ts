import type { ExternalSelect, KnownBlock, ModalView } from "@slack/types";
import type { Contact } from "../../contacts/contact.ts";
import type { Words } from "../../words/words.ts";
import { actionIds } from "../action-ids.ts";
import { limits } from "../limits.ts";
import { buttonRow, cardButton, plainLine, smallLine } from "./buttons.ts";
import { contactBlocks } from "./contact.ts";
import { cut } from "./escape.ts";

/** The box in which people are looked for while somebody types. */
export function personSearch({ help }: Words): ExternalSelect {
  return {
    type: "external_select",
    action_id: actionIds.findPerson,
    placeholder: { type: "plain_text", text: help.searchPlaceholder, emoji: false },
    // Korean names have two to four characters: Slack's own three would be too many.
    min_query_length: 1,
  };
}

/** "Find contact": a search box, and below it who was chosen in it, or that they are `gone`. */
export function findContactForm(words: Words, chosen?: Contact | "gone"): ModalView {
  const { find, help } = words;
  return {
    type: "modal",
    title: { type: "plain_text", text: cut(find.formTitle, limits.viewTitle) },
    close: { type: "plain_text", text: cut(find.formClose, limits.viewSubmit) },
    blocks: [
      {
        type: "section",
        block_id: "find",
        text: { type: "plain_text", text: `${help.search}\n${find.formHint}`, emoji: false },
        accessory: personSearch(words),
      },
      ...(chosen === undefined ? [] : [{ type: "divider" as const }, ...chosenBlocks(chosen, words)]),
    ],
  };
}

/** Buttons say their answer in the DM: a form has nowhere to say it. */
function chosenBlocks(chosen: Contact | "gone", words: Words): KnownBlock[] {
  if (chosen === "gone") return [plainLine(words.refuse.contactGone)];
  const { id } = chosen;
  return [
    ...contactBlocks(chosen, words),
    buttonRow(`found ${id}`, [
      cardButton(actionIds.introduceMe, words.intro.introduceMe, id),
      cardButton(actionIds.saveToPhone, words.card.saveToPhone, id),
      cardButton(actionIds.showContact, words.find.allActions, id),
    ]),
    smallLine(words.find.answeredInDirect),
  ];
}
