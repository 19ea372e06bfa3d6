import type { Contact } from "../../../contacts/contact.ts";
import type { Fact, Noted, Tagged } from "../../../contacts/facts.ts";
import type { CardId } from "../../../ids.ts";
import type { Taken } from "../../../ports/inbox.ts";
import type { Audience } from "../../../privacy/audience.ts";
import { audiencesOfCards } from "../../../privacy/audiences-of-cards.ts";
import { findPerson, type PersonAsked } from "../../../steps/find-person.ts";
import { writeFacts } from "../../../steps/write-facts.ts";
import type { Words } from "../../../words/words.ts";
import { actionIds } from "../../action-ids.ts";
import { contactLine } from "../../blocks/contact.ts";
import { doneMessage } from "../../blocks/done.ts";
import { shown } from "../../blocks/escape.ts";
import type { Admitted } from "../admit.ts";
import { answer, answerPlainly } from "../answer.ts";
import type { Asked } from "../asked.ts";
import { factId, instantOf } from "../decide-fact.ts";
import type { ThenPorts } from "../listener-ports.ts";
import { answerNotOnePerson } from "./not-one-person.ts";
import { problemOf, type Remark, remarkValue } from "./read-remark.ts";

/** Answers `/octember tag` and `/octember note`, and the choice among several people. */
export async function answerRemark(
  asked: Asked,
  who: Admitted,
  ports: ThenPorts,
  job: Taken,
  { remark, person, usage }: { remark: Remark | undefined; person: PersonAsked; usage: string },
): Promise<void> {
  const { viewer, words } = who;
  if (remark === undefined) return answerPlainly(ports.speak, asked, usage);
  const { tags, note = "" } = remark;
  const problem = problemOf(remark, words);
  if (problem !== undefined) return answerPlainly(ports.speak, asked, problem);
  const found = await findPerson(ports, asked.workspace, viewer, person);
  if (found.kind !== "found") {
    const value = (contact: CardId) => remarkValue(contact, remark);
    const choice = { action: actionIds.remarkOn, value, nobodyNamed: usage };
    return answerNotOnePerson(asked, who, ports, person, found, choice);
  }
  const { contact } = found;
  const cluster = await ports.truth.read(asked.workspace, contact.id);
  const { card, audience } = widestCard(contact, cluster?.facts ?? []);
  const facts = factsOf(remark, card, who, job);
  await writeFacts(ports, asked.workspace, facts);
  const name = contactLine(contact, words, 120);
  const done =
    note === "" ? words.remark.tagged(name, tags.map((tag) => `#${shown(tag)}`).join(" ")) : words.remark.noted(name);
  const [first] = facts;
  if (first === undefined) throw new Error("a remark without a tag or a note");
  await answer(ports.speak, asked, doneMessage(`${done} ${seenBy(audience, words)}`, { card, fact: first.id }, words));
}

function factsOf({ tags, note }: Remark, card: CardId, { member }: Admitted, job: Taken): readonly Fact[] {
  const stated = { at: instantOf(job), by: member.id, card };
  const tagged = tags.map((tag): Tagged => ({ kind: "tagged", id: factId(job, `tag ${tag}`), ...stated, tag }));
  const noted: Noted[] = note === undefined ? [] : [{ kind: "noted", id: factId(job, "note"), ...stated, note }];
  return [...tagged, ...noted];
}

/** A remark may be known by whoever may know of its card: so it goes to the one that most may know of. */
export function widestCard(contact: Contact, facts: readonly Fact[]): { card: CardId; audience: Audience } {
  const audiences = audiencesOfCards(facts);
  const width = { workspace: 2, channel: 1, member: 0 };
  const cards = contact.cards.flatMap((card) => {
    const audience = audiences.get(card);
    return audience === undefined ? [] : [{ card, audience }];
  });
  const [widest] = cards.sort((a, b) => width[b.audience.kind] - width[a.audience.kind]);
  if (widest === undefined) throw new Error("a contact without a card");
  return widest;
}

export function seenBy(audience: Audience, { remark }: Words): string {
  if (audience.kind === "workspace") return remark.seenByAll;
  return audience.kind === "channel" ? remark.seenByChannel : remark.seenByYou;
}
