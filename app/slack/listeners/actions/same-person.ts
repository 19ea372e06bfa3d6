import { apartFrom, mostPairs, type PairDecision, samePersonAs } from "../../../contacts/part-card.ts";
import type { CardId } from "../../../ids.ts";
import type { Taken } from "../../../ports/inbox.ts";
import { writeFacts } from "../../../steps/write-facts.ts";
import { actionIds } from "../../action-ids.ts";
import { contactLine } from "../../blocks/contact.ts";
import type { Admitted } from "../admit.ts";
import { answerPlainly } from "../answer.ts";
import { factId, instantOf } from "../decide-fact.ts";
import type { Listener } from "../listener.ts";
import { readContact } from "../read-contact.ts";
import { onPress, type Press } from "./on-press.ts";

/** "Same", as the answer to whether two are one person. The results in the threads follow by the feed. */
export const samePerson: Listener = onPress(actionIds.samePerson, async (press, who, { truth, speak }, job) => {
  const { words, viewer } = who;
  const [card, otherCard] = cardsOf(press);
  const one = await readContact(truth, press.workspace, viewer, card);
  const other = await readContact(truth, press.workspace, viewer, otherCard);
  if (one === undefined || other === undefined) return answerPlainly(speak, press, words.refuse.contactGone);
  if (one.id === other.id) return answerPlainly(speak, press, words.same.themself);
  await writeFacts({ truth }, press.workspace, [samePersonAs(card, otherCard, decisionOf(who, job))]);
  await answerPlainly(speak, press, words.same.joined(contactLine(other, words)));
});

/** "Different": both stay two, and are not asked for again. */
export const differentPerson: Listener = onPress(
  actionIds.differentPerson,
  async (press, who, { truth, speak }, job) => {
    const { words, viewer } = who;
    const [card, otherCard] = cardsOf(press);
    const one = await readContact(truth, press.workspace, viewer, card);
    const other = await readContact(truth, press.workspace, viewer, otherCard);
    if (one === undefined || other === undefined) return answerPlainly(speak, press, words.refuse.contactGone);
    const others = other.cards.filter((id) => !one.cards.includes(id)).slice(0, mostPairs);
    const apart = others.length > 0 ? others : [otherCard];
    await writeFacts({ truth }, press.workspace, apartFrom(card, apart, decisionOf(who, job)));
    await answerPlainly(speak, press, words.same.apart(contactLine(other, words)));
  },
);

/** "Not the same person" beside a card: it becomes a contact of its own. */
export const notTheSame: Listener = onPress(actionIds.notTheSame, async (press, who, { truth, speak }, job) => {
  const { words, viewer } = who;
  const contact = await readContact(truth, press.workspace, viewer, press.card);
  if (contact === undefined) return answerPlainly(speak, press, words.refuse.contactGone);
  const others = contact.cards.filter((card) => card !== press.card);
  if (others.length === 0) return answerPlainly(speak, press, words.same.oneCardOnly);
  if (others.length > mostPairs) return answerPlainly(speak, press, words.same.tooMany);
  await writeFacts({ truth }, press.workspace, apartFrom(press.card, others, decisionOf(who, job)));
  await answerPlainly(speak, press, words.same.parted);
});

function decisionOf({ member }: Admitted, job: Taken): PairDecision {
  return { at: instantOf(job), by: member.id, idFor: (pair) => factId(job, pair) };
}

/** The two cards in a button's value. */
function cardsOf({ card }: Press): readonly [CardId, CardId] {
  const [one = "", other = ""] = card.split(" ");
  return [one as CardId, other as CardId];
}
