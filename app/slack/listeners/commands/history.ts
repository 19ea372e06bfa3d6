import type { CardRead, MessageRef } from "../../../contacts/facts.ts";
import { type HistoryEntry, historyOf } from "../../../contacts/history.ts";
import type { CardId } from "../../../ids.ts";
import { factsFor } from "../../../privacy/audiences-of-cards.ts";
import { findPerson, type PersonAsked } from "../../../steps/find-person.ts";
import { actionIds } from "../../action-ids.ts";
import { entriesAtOnce, historyMessage } from "../../blocks/history.ts";
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
  const cluster = await ports.truth.read(asked.workspace, found.contact.id);
  const entries = historyOf(factsFor(viewer, cluster?.facts ?? []), found.contact);
  const messages = messagesOf(entries.slice(from, from + entriesAtOnce));
  const links = await cardLinks(ports.speak, asked.workspace, messages, entriesAtOnce);
  await answer(ports.speak, asked, historyMessage({ contact: found.contact, entries, from, links }, words));
}

function messagesOf(entries: readonly HistoryEntry[]): ReadonlyMap<CardId, MessageRef> {
  const reads = entries.flatMap(({ facts }) => facts.filter((fact): fact is CardRead => fact.kind === "card-read"));
  return new Map(reads.flatMap(({ card, message }) => (message === undefined ? [] : [[card, message] as const])));
}
