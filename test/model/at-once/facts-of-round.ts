import type { Fact } from "../../../app/contacts/facts.ts";
import { cardId, cardRead, corrected, noted, samePerson } from "../../contacts/facts-for-tests.ts";

export const workers = 4;
const cards = 6;

/** The cards of one person for each round: each shares an address with the next, the last two are tied by a decision alone. */
export function cardsOfRound(round: number): readonly ReturnType<typeof cardId>[] {
  return Array.from({ length: cards }, (_, at) => cardId(round * 10 + at));
}

export function firstCardOf(round: number): ReturnType<typeof cardId> {
  return cardId(round * 10);
}

/** What one of the workers writes, one after the other: all cards from another one on, decisions that join them, and a note of its own. */
export function factsOfRound(round: number, worker: number): readonly Fact[] {
  const first = round * 10;
  const mail = (at: number) => `jisoo${round}.${at}@contoso.com`;
  const reads = Array.from({ length: cards }, (_, at) => {
    const emails = at < cards - 1 ? [mail(at), ...(at < cards - 2 ? [mail(at + 1)] : [])] : [];
    return cardRead(first + at, { names: ["Jisoo Park"], emails });
  });
  const turned = [...reads.slice(worker), ...reads.slice(0, worker)];
  const decisions: Fact[] = [
    samePerson(first + 7, first + cards - 2, first + cards - 1),
    corrected(first + 8, first + cards - 1, { field: "emails", value: mail(0) }),
  ];
  const own = noted(first + 5, first + worker, `of worker ${worker}`);
  return worker % 2 === 0 ? [...turned, own, ...decisions] : [...decisions, own, ...turned.toReversed()];
}
