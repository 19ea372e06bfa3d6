import type { Apart, SamePerson } from "../../../contacts/facts.ts";
import { apartFrom, joinCards, mostPairs, type PairDecision, partCard } from "../../../contacts/part-card.ts";
import type { CardId } from "../../../ids.ts";
import type { Taken } from "../../../ports/inbox.ts";
import { writeFacts } from "../../../steps/write-facts.ts";
import { actionIds } from "../../action-ids.ts";
import { contactLine } from "../../blocks/contact.ts";
import { doneMessage } from "../../blocks/done.ts";
import { whichCardMessage } from "../../blocks/which-card.ts";
import type { Admitted } from "../admit.ts";
import { answer, answerPlainly } from "../answer.ts";
import { factId, instantOf } from "../decide-fact.ts";
import type { Listener } from "../listener.ts";
import type { ThenPorts } from "../listener-ports.ts";
import { readKnown } from "../read-contact.ts";
import { onPress } from "./on-press.ts";
import type { Press } from "./pressed.ts";

/** "Same", as the answer to whether two are one person. The results in the threads follow by the feed. */
export const samePerson: Listener = onPress(actionIds.samePerson, (press, who, ports, job) =>
  join(press, who, ports, job, twoCards(press)),
);

/** A person chosen beside a contact: both are one. */
export const samePersonAs: Listener = onPress(actionIds.samePersonAs, (press, who, ports, job) =>
  join(press, who, ports, job, [press.beside as CardId, press.card]),
);

async function join(
  press: Press,
  who: Admitted,
  { truth, speak }: ThenPorts,
  job: Taken,
  [card, otherCard]: readonly [CardId, CardId],
): Promise<void> {
  const { words, viewer } = who;
  const one = await readKnown(truth, press.workspace, viewer, card);
  const other = await readKnown(truth, press.workspace, viewer, otherCard);
  if (one === undefined || other === undefined) return answerPlainly(speak, press, words.refuse.contactGone);
  const facts = [...new Map([...one.facts, ...other.facts].map((fact) => [fact.id, fact])).values()];
  const decided = joinCards(facts, [card, otherCard], [one.contact, other.contact], decisionOf(who, job));
  const isDone = decided.some(({ id }) => facts.some((fact) => fact.id === id));
  if (one.contact.id === other.contact.id && !isDone) return answerPlainly(speak, press, words.same.themself);
  await decide(press, who, { truth, speak }, decided, words.same.joined(contactLine(other.contact, words)));
}

/** "Different": both stay two, and are not asked for again. */
export const differentPerson: Listener = onPress(
  actionIds.differentPerson,
  async (press, who, { truth, speak }, job) => {
    const { words, viewer } = who;
    const [card, otherCard] = twoCards(press);
    const one = await readKnown(truth, press.workspace, viewer, card);
    const other = await readKnown(truth, press.workspace, viewer, otherCard);
    if (one === undefined || other === undefined) return answerPlainly(speak, press, words.refuse.contactGone);
    const others = other.contact.cards.filter((id) => !one.contact.cards.includes(id)).slice(0, mostPairs);
    const decided = apartFrom(card, others.length > 0 ? others : [otherCard], decisionOf(who, job));
    await decide(press, who, { truth, speak }, decided, words.same.apart(contactLine(other.contact, words)));
  },
);

/** "Not the same person" beside a card: it becomes a contact of its own. */
export const notTheSame: Listener = onPress(actionIds.notTheSame, (press, who, ports, job) =>
  part(press, who, ports, job, press.card),
);

/** The same beside a contact: it asks for the card that is somebody else's. */
export const chooseCard: Listener = onPress(actionIds.chooseCard, async (press, who, ports, job) => {
  const [id = "", from = "0"] = press.card.split(" ");
  const known = await readKnown(ports.truth, press.workspace, who.viewer, id as CardId);
  if (known === undefined) return answerPlainly(ports.speak, press, who.words.refuse.contactGone);
  const { cards } = known.contact;
  const newest = cards.at(-1);
  if (cards.length === 2 && newest !== undefined) return part(press, who, ports, job, newest);
  if (cards.length < 2) return answerPlainly(ports.speak, press, who.words.same.oneCardOnly);
  await answer(ports.speak, press, whichCardMessage(known.contact, known.facts, Number(from), who.words));
});

async function part(press: Press, who: Admitted, { truth, speak }: ThenPorts, job: Taken, card: CardId): Promise<void> {
  const { words, viewer } = who;
  const known = await readKnown(truth, press.workspace, viewer, card);
  if (known === undefined) return answerPlainly(speak, press, words.refuse.contactGone);
  const { facts, contact } = known;
  const stated = decisionOf(who, job);
  const before = facts.filter((fact) => fact.at !== stated.at || fact.by !== stated.by);
  // The same press, worked on a second time.
  const written = facts.filter((one): one is Apart => one.kind === "apart" && !before.includes(one));
  if (written.length > 0) return decide(press, who, { truth, speak }, written, words.same.parted);
  if (contact.cards.length < 2) return answerPlainly(speak, press, words.same.oneCardOnly);
  if (contact.cards.length > mostPairs) return answerPlainly(speak, press, words.same.tooMany);
  await decide(press, who, { truth, speak }, partCard(facts, contact, card, stated), words.same.parted);
}

/** Writes the decision, and says so with Undo. */
async function decide(
  press: Press,
  { words }: Admitted,
  { truth, speak }: Pick<ThenPorts, "truth" | "speak">,
  decided: readonly (SamePerson | Apart)[],
  sentence: string,
): Promise<void> {
  await writeFacts({ truth }, press.workspace, decided);
  const [first] = decided;
  if (first === undefined) throw new Error("a decision of nothing");
  await answer(speak, press, doneMessage(sentence, { card: first.cards[0], fact: first.id }, words));
}

function decisionOf({ member }: Admitted, job: Taken): PairDecision {
  return { at: instantOf(job), by: member.id, idFor: (pair) => factId(job, pair) };
}

/** The two cards in a button's value. */
function twoCards({ card }: Press): readonly [CardId, CardId] {
  const [one = "", other = ""] = card.split(" ");
  return [one as CardId, other as CardId];
}
