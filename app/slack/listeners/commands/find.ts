import type { MessageRef } from "../../../contacts/facts.ts";
import { namesakesAmong } from "../../../find/namesakes.ts";
import type { CardId } from "../../../ids.ts";
import { type Found, findContacts } from "../../../steps/find-contacts.ts";
import { foundMessage } from "../../blocks/found.ts";
import type { Admitted } from "../admit.ts";
import { answer, answerPlainly } from "../answer.ts";
import type { Asked } from "../asked.ts";
import { cardLinks } from "../card-links.ts";
import type { ThenPorts } from "../listener-ports.ts";
import type { Mistyped } from "./parse-command.ts";

/** More than a member reads; the answer says how to narrow it down. */
const mostShown = 10;
/** As long as a query may be for `readQuery`; said to those who typed more. */
const longestQuery = 200;

/** Answers `/octember find QUERY`, and "More" below it: those after the first `from`. */
export async function answerFind(
  asked: Asked,
  { viewer, words }: Admitted,
  ports: ThenPorts,
  { query, mistyped, from = 0 }: { readonly query: string; readonly mistyped?: Mistyped; readonly from?: number },
): Promise<void> {
  const all = await findContacts(ports, asked.workspace, viewer, query, from + mostShown);
  const found = { ...all, results: all.results.slice(from) };
  if (found.unclear === "too-long") return answerPlainly(ports.speak, asked, words.find.tooLong(longestQuery));
  if (found.unclear !== undefined) return answerPlainly(ports.speak, asked, words.find.emptyQuery);
  const links = await cardLinks(ports.speak, asked.workspace, cardsOfNamesakes(all, found.results), mostShown);
  await answer(ports.speak, asked, foundMessage(found, words, { mistyped, from, links }));
}

/** The message of the newest card of each who has a namesake among all that were found: its photo tells whom one remembers. */
function cardsOfNamesakes(all: Found, shown: Found["results"]): ReadonlyMap<CardId, MessageRef> {
  const namesakes = new Set(namesakesAmong(all.results.map(({ contact }) => contact)));
  const messages = shown.flatMap(({ contact }) => {
    const newest = contact.acquaintances.find(({ message }) => message !== undefined);
    return namesakes.has(contact) && newest?.message ? [[newest.card, newest.message] as const] : [];
  });
  return new Map(messages);
}
