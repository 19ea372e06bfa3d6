import type { ExternalSelect } from "@slack/types";
import type { Contact } from "../../contacts/contact.ts";
import type { CardId, MemberId } from "../../ids.ts";
import type { Message } from "../../ports/speak.ts";
import type { Words } from "../../words/words.ts";
import { actionIds } from "../action-ids.ts";
import { buttonRow, cardButton, confirmation } from "./buttons.ts";
import { contactBlocks, contactLine } from "./contact.ts";
import { escaped } from "./escape.ts";
import { forgetButton } from "./forget.ts";
import { looksRightButton } from "./looks-right.ts";

/** What the member may do, as cards of the contact are theirs. */
interface MayChange {
  readonly share: boolean;
  readonly hide: boolean;
  readonly forget: boolean;
}

/** The whole contact as one member sees it, with all that can be done. */
export function shownContactMessage(contact: Contact, may: MayChange, words: Words): Message {
  const { id, cards } = contact;
  const { share, same } = words;
  const widen = cardButton(actionIds.shareWithTeam, share.withTeam, `${id} all`);
  const narrow = {
    ...cardButton(actionIds.makePrivate, share.makePrivate, `${id} all`),
    confirm: confirmation(
      { title: share.hideTitle, text: share.hideText, yes: share.hideConfirm, no: share.cancel },
      true,
    ),
  };
  const sameAs: ExternalSelect = {
    type: "external_select",
    action_id: `${actionIds.samePersonAs}:${id}`,
    placeholder: plain(same.sameAs),
    min_query_length: 1,
    confirm: confirmation({
      title: same.sameAsTitle,
      text: same.sameAsText,
      yes: same.sameAsConfirm,
      no: share.cancel,
    }),
  };
  return {
    text: escaped(contactLine(contact, words)),
    blocks: [
      ...contactBlocks(contact, words),
      buttonRow(`contact ${id}`, [
        cardButton(actionIds.introduceMe, words.intro.introduceMe, id),
        cardButton(actionIds.shareContact, words.find.share, id),
        cardButton(actionIds.saveToPhone, words.card.saveToPhone, id),
        cardButton(actionIds.correct, words.card.correct, newestCard(contact)),
        ...looksRightButton(contact, cards, words),
        cardButton(actionIds.openRemark, words.remark.button, id),
        cardButton(actionIds.showHistory, words.history.button, id),
        ...(may.share ? [widen] : []),
        ...(may.hide ? [narrow] : []),
        ...(may.forget ? [forgetButton(id, words)] : []),
      ]),
      buttonRow(`same ${id}`, [
        sameAs,
        ...(cards.length > 1 ? [cardButton(actionIds.chooseCard, same.notTheSame, id)] : []),
      ]),
    ],
  };
}

function plain(text: string) {
  return { type: "plain_text" as const, text, emoji: false };
}

/** The contact as a channel may see it, said by the member who shares it. */
export function sharedContactMessage(contact: Contact, by: MemberId, words: Words): Message {
  const { id } = contact;
  return {
    text: escaped(contactLine(contact, words)),
    blocks: [
      { type: "context", elements: [{ type: "mrkdwn", text: words.contact.sharedBy(`<@${by}>`) }] },
      ...contactBlocks(contact, words),
      buttonRow(`shared ${id}`, [
        cardButton(actionIds.introduceMe, words.intro.introduceMe, id),
        cardButton(actionIds.saveToPhone, words.card.saveToPhone, id),
      ]),
    ],
  };
}

/** Ids of cards sort by when they were posted. */
function newestCard({ id, cards }: Contact): CardId {
  return [...cards].sort().at(-1) ?? id;
}
