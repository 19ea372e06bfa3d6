import { expect, it } from "vitest";
import { documentOrder } from "../../app/find/document-order.ts";
import type { CardId } from "../../app/ids.ts";
import type { LiveSearchEntry, Question, SearchDocument, SearchView } from "../../app/ports/search-view.ts";
import { randomFrom } from "../bench/people.ts";
import { acme, id } from "./search-entries.ts";

const audiences = ["*", "c:C1", "c:C2", "m:U1", "m:U2"];
const letters = "abcdefgh".split("");
const clusters = 60;
const rounds = 12;
const questionsAtOnce = 6;

/** Who has to be given, straight from the port's words. */
function expected(documents: readonly SearchDocument[], seenBy: readonly string[], question: Question, limit: number) {
  const people = documents
    .filter(({ audience }) => seenBy.includes(audience))
    .flatMap((document) => {
      const tiers = question.map(({ alternatives }) =>
        alternatives.filter(({ keys }) => keys.every((key) => document.keys.includes(key))).map(({ tier }) => tier),
      );
      const worst = Math.max(...tiers.map((met) => Math.min(...met)));
      return Number.isFinite(worst) ? [{ person: document.person, worst, order: documentOrder(document) }] : [];
    })
    .sort((one, other) => one.worst - other.worst || other.order - one.order);
  return [...new Set(people.map(({ person }) => person))].slice(0, limit);
}

/** Clusters of several people, for several audiences, and questions of several terms, all by chance. */
export function anyCandidatesContract(open: () => Promise<SearchView>) {
  it.each([1, 2, 3])("gives exactly whom it has to, whoever may see whom (%i)", async (seed) => {
    const random = randomFrom(seed);
    const below = (n: number) => Math.floor(random() * n);
    const some = <T>(all: readonly T[], share: number) => all.filter(() => random() < share);
    const any = <T>(all: readonly T[]): T => all[below(all.length)] as T;
    const documents = (cluster: string): SearchDocument[] =>
      some(audiences, 0.45).flatMap((audience) =>
        some([cluster, `${cluster}x`, `${cluster}y`], 0.6).map((person) => ({
          audience,
          person: person as CardId,
          posted: 1_700_000_000 + below(6),
          keys: some(letters, 0.4),
        })),
      );
    const entries = Array.from(
      { length: clusters },
      (_, at): LiveSearchEntry => ({
        state: "live",
        cluster: id(`k${at}`),
        version: 1,
        documents: documents(`k${at}`),
      }),
    );
    const question = (): Question =>
      Array.from({ length: 1 + below(3) }, () => ({
        alternatives: Array.from({ length: 1 + below(6) }, () => ({
          tier: below(7),
          keys: Array.from({ length: 1 + below(2) }, () => any(letters)),
        })),
      }));

    const view = await open();
    await view.apply(acme, entries);
    const all = entries.flatMap((entry) => entry.documents);
    for (let round = 0; round < rounds; round++) {
      const seenBy = some(audiences, 0.5);
      const limit = any([1, 3, 10, 200]);
      const questions = Array.from({ length: questionsAtOnce }, question);
      const given = await view.candidates(acme, seenBy, questions, limit);
      expect(given.map((people) => [...people].sort())).toEqual(
        questions.map((one) => expected(all, seenBy, one, limit).sort()),
      );
    }
  });
}
