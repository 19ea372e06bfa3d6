import type { AudienceSet, Fact } from "../../../contacts/facts.ts";
import type { CardId } from "../../../ids.ts";
import type { Taken } from "../../../ports/inbox.ts";
import type { Audience } from "../../../privacy/audience.ts";
import { factsFor } from "../../../privacy/audiences-of-cards.ts";
import { contactOf } from "../../../privacy/fold-for-viewer.ts";
import { cardsToHide, cardsToShare } from "../../../privacy/may-share.ts";
import { writeFacts } from "../../../steps/write-facts.ts";
import { actionIds } from "../../action-ids.ts";
import { doneMessage, type Undoable } from "../../blocks/done.ts";
import type { Admitted } from "../admit.ts";
import { answer, answerPlainly } from "../answer.ts";
import { factId, instantOf } from "../decide-fact.ts";
import type { Listener } from "../listener.ts";
import type { ThenPorts } from "../listener-ports.ts";
import { onPress } from "./on-press.ts";
import type { Press } from "./pressed.ts";

/** "Share with the team": everybody may know of the card from now on; beside a whole contact, of all its cards that are the member's to share. */
export const shareWithTeam: Listener = onPress(actionIds.shareWithTeam, async (press, who, ports, job) => {
  const { member, words } = who;
  const known = await read(press, who, ports);
  if (known === undefined) return answerPlainly(ports.speak, press, words.refuse.contactGone);
  const { facts, cards } = known;
  const own = cardsToShare(facts, cards, member.id);
  if (own.length > 0) {
    const audiences = new Map(own.map(({ card }) => [card, { kind: "workspace" as const }]));
    const undoable = await setAudiences(press, who, ports, job, audiences);
    return answer(ports.speak, press, doneMessage(words.share.shared(own.length), undoable, words));
  }
  const poster = facts.flatMap((fact) => {
    const isOthers = fact.kind === "card-read" && cards.includes(fact.card) && fact.audience.kind !== "workspace";
    return isOthers && fact.by !== "operator" && fact.by !== member.id ? [fact.by] : [];
  })[0];
  if (poster === undefined) return answerPlainly(ports.speak, press, words.share.nothingToShare);
  await answer(ports.speak, press, { text: words.share.askPoster(`<@${poster}>`) });
});

/** "Make private": only its poster, or the private channel where it was posted, may know of the card from now on. */
export const makePrivate: Listener = onPress(actionIds.makePrivate, async (press, who, ports, job) => {
  const { member, words } = who;
  const known = await read(press, who, ports);
  if (known === undefined) return answerPlainly(ports.speak, press, words.refuse.contactGone);
  const own = cardsToHide(known.facts, known.cards, member.id);
  if (own.length === 0) return answerPlainly(ports.speak, press, words.share.nothingToHide);
  const undoable = await setAudiences(press, who, ports, job, new Map(own.map(({ card, narrow }) => [card, narrow])));
  const hidden = new Set(own.map(({ card }) => card));
  const [since] = known.facts
    .flatMap((fact) => (fact.kind === "card-read" && hidden.has(fact.card) ? [fact.at] : []))
    .sort();
  const isPosted = known.facts.some(
    (fact) => fact.kind === "card-read" && hidden.has(fact.card) && fact.message !== undefined,
  );
  const sentence = words.share.madePrivate(words.dates.day(since ?? instantOf(job)));
  const whole = isPosted ? `${sentence} ${words.share.photoStays}` : sentence;
  await answer(ports.speak, press, doneMessage(whole, undoable, words));
});

/** The card that was pressed beside, or all cards of the contact: the button's value says which. */
async function read(press: Press, { viewer }: Admitted, { truth }: ThenPorts) {
  const [card = "", all] = press.card.split(" ");
  const cluster = await truth.read(press.workspace, card as CardId);
  const contact = cluster && contactOf(viewer, cluster, card as CardId);
  if (cluster === undefined || contact === undefined) return undefined;
  const facts: readonly Fact[] = factsFor(viewer, cluster.facts);
  return { facts, cards: all === undefined ? [card as CardId] : contact.cards };
}

async function setAudiences(
  press: Press,
  { member }: Admitted,
  ports: ThenPorts,
  job: Taken,
  audiences: ReadonlyMap<CardId, Audience>,
): Promise<Undoable> {
  const facts = [...audiences].map(
    ([card, to]): AudienceSet => ({
      kind: "audience-set",
      id: factId(job, `audience ${card}`),
      at: instantOf(job),
      by: member.id,
      card,
      to,
    }),
  );
  await writeFacts(ports, press.workspace, facts);
  const [first] = facts;
  if (first === undefined) throw new Error("no card whose audience changes");
  return { card: first.card, fact: first.id };
}
