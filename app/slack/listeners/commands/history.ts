import type { Contact } from "../../../contacts/contact.ts";
import type { CardRead, Fact, MessageRef } from "../../../contacts/facts.ts";
import { type HistoryEntry, historyOf } from "../../../contacts/history.ts";
import { undoDecision } from "../../../contacts/undo.ts";
import { whatIsNew } from "../../../contacts/what-is-new.ts";
import type { CardId, FactId, Instant } from "../../../ids.ts";
import { factsFor } from "../../../privacy/audiences-of-cards.ts";
import { findPerson, type PersonAsked } from "../../../steps/find-person.ts";
import { actionIds } from "../../action-ids.ts";
import { cardOf, entriesAtOnce, historyMessage } from "../../blocks/history.ts";
import type { Admitted } from "../admit.ts";
import { answer } from "../answer.ts";
import type { Asked } from "../asked.ts";
import { cardLinks } from "../card-links.ts";
import type { ThenPorts } from "../listener-ports.ts";
import { answerNotOnePerson } from "./not-one-person.ts";

/** Answers `/octember history PERSON`, and the buttons that mean the same. `from`: how many later entries were shown before. */
export async function answerHistory(
  asked: Asked,
  who: Admitted,
  ports: ThenPorts,
  person: PersonAsked,
  from = 0,
): Promise<void> {
  const { viewer, words } = who;
  const found = await findPerson(ports, asked.workspace, viewer, person);
  if (found.kind !== "found") {
    const value = (contact: CardId) => contact;
    const choice = { action: actionIds.showHistory, value, nobodyNamed: words.history.whose };
    return answerNotOnePerson(asked, who, ports, person, found, choice);
  }
  const { contact } = found;
  const cluster = await ports.truth.read(asked.workspace, contact.id);
  const facts = factsFor(viewer, cluster?.facts ?? []);
  const all = historyOf(facts, contact);
  const page = all.slice(from, from + entriesAtOnce);
  const links = await cardLinks(ports.speak, asked.workspace, messagesOf(page, facts), entriesAtOnce);
  const stated = { at: new Date(ports.now()).toISOString() as Instant, by: viewer.member, idFor: (id: FactId) => id };
  const entries = page.map((entry) => ({
    ...entry,
    canUndo: undoDecision(facts, (entry.undone ?? entry.facts[0]).id, stated).kind === "undo",
    joined: joinedBy(entry, facts, contact),
  }));
  const message = historyMessage({ contact, entries, from, all: all.length, links }, words);
  await answer(ports.speak, asked, message);
}

/** The contacts that were several until this card. */
function joinedBy({ facts: [first] }: HistoryEntry, facts: readonly Fact[], contact: Contact): readonly Contact[] {
  if (first.kind !== "card-read") return [];
  const known = whatIsNew(facts, contact, first.card)?.known ?? [];
  return known.length > 1 ? known : [];
}

/** The messages of the cards that these entries are about. */
function messagesOf(entries: readonly HistoryEntry[], facts: readonly Fact[]): ReadonlyMap<CardId, MessageRef> {
  const cards = new Set(entries.map(({ facts: [first] }) => cardOf(first)));
  const reads = facts.filter((fact): fact is CardRead => fact.kind === "card-read" && cards.has(fact.card));
  return new Map(reads.flatMap(({ card, message }) => (message === undefined ? [] : [[card, message] as const])));
}
