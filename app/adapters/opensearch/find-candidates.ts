import type { Client } from "@opensearch-project/opensearch";
import type { CardId } from "../../ids.ts";
import type { Question } from "../../ports/search-view.ts";
import { ask } from "./engine.ts";
import { type Asking, bodyForOthers, bodyForOwn, type Part, partsOf } from "./search-bodies.ts";
import { errorOfStatus, SearchViewLost } from "./search-errors.ts";

/** People for each question, best first; `whole` is false where the scope was being removed, or isn't there. */
export interface FoundPeople {
  readonly whole: boolean;
  /** Some cluster of the scope has `others`. */
  readonly hasOthers: boolean;
  readonly people: readonly (readonly CardId[])[];
}

interface Hit {
  /** How many levels it gets through, and its order; of a cluster with `inner_hits`, these have them. */
  readonly sort: readonly unknown[];
  readonly fields?: Readonly<Record<string, readonly string[]>>;
  readonly inner_hits?: { readonly others: { readonly hits: { readonly hits: readonly Hit[] } } };
}

interface SearchAnswer {
  readonly status?: number;
  readonly error?: { readonly type: string };
  readonly hits?: { readonly hits: readonly Hit[] };
}

interface Person {
  readonly person: CardId;
  /** Levels that are not got through. */
  readonly behind: number;
  readonly order: number;
}

/** One search of the many that are asked at once. */
interface Search {
  readonly question: number;
  readonly part: Part;
  /** Levels that are asked for in the parts before. */
  readonly before: number;
  readonly of: "own" | "others";
}

const timeoutMs = 10_000;
/** A cluster may be several people, and a person in several clusters for a moment: hardly ever more are needed. */
const mostRows = 5_000;

/** Asks all questions at once, and again only those for which people of one cluster left too few of others. */
export async function findCandidates(
  client: Client,
  asking: Asking,
  questions: readonly Question[],
  most: number,
  withOthers: boolean,
): Promise<FoundPeople> {
  const kinds = withOthers ? (["own", "others"] as const) : (["own"] as const);
  const searches = questions.flatMap((question, at) => searchesOf(question, at, asking, kinds));
  const people: (readonly CardId[])[] = questions.map(() => []);
  let [whole, hasOthers] = [true, false];
  let left = searches;
  for (let rows = most; left.length > 0; rows *= 4) {
    const answers = await askAll(client, asking, left, rows);
    const marks = answers.map(marksOf);
    whole &&= marks.every((one) => one.has("whole"));
    hasOthers ||= marks.some((one) => one.has("others"));
    const short = new Set<number>();
    for (const question of new Set(left.map((one) => one.question))) {
      const own = left.flatMap((one, at) =>
        one.question === question ? [{ search: one, hits: answers[at] ?? [] }] : [],
      );
      const found = bestOf(own.flatMap(({ search, hits }) => hits.flatMap((hit) => peopleOf(search, hit))));
      people[question] = found.slice(0, most);
      if (found.length < most && own.some(({ hits }) => hits.filter(isPerson).length >= rows)) short.add(question);
    }
    left = whole && rows < mostRows ? left.filter((one) => short.has(one.question)) : [];
  }
  return { whole, hasOthers, people };
}

function searchesOf(question: Question, at: number, asking: Asking, kinds: readonly Search["of"][]): Search[] {
  let before = 0;
  return partsOf(question, asking.workspace).flatMap((part) => {
    const searches = kinds.map((of) => ({ question: at, part, before, of }));
    before += part.levels.length;
    return searches;
  });
}

async function askAll(
  client: Client,
  asking: Asking,
  searches: readonly Search[],
  rows: number,
): Promise<(readonly Hit[])[]> {
  const { names, workspace } = asking;
  const header = { index: names.contacts, routing: workspace, allow_partial_search_results: false };
  const bodies = searches.map(({ part, of }) => (of === "own" ? bodyForOwn : bodyForOthers)(asking, part, rows));
  const { body } = await ask<{ readonly responses: readonly SearchAnswer[] }>(client, {
    method: "POST",
    path: ["_msearch"],
    lines: bodies.map((one) => `${JSON.stringify(header)}\n${JSON.stringify(one)}\n`).join(""),
    timeoutMs,
  });
  return searches.map((_, at) => hitsOf(names.contacts, body.responses[at]));
}

/** Never an empty answer for one that could not be given. */
function hitsOf(index: string, answer: SearchAnswer | undefined): readonly Hit[] {
  if (answer?.hits !== undefined && answer.error === undefined) return answer.hits.hits;
  const { status = 500, error } = answer ?? {};
  if (error?.type === "index_not_found_exception") throw new SearchViewLost(index);
  throw errorOfStatus(status) ?? new Error(`OpenSearch doesn't understand a question: ${error?.type}`);
}

function marksOf(hits: readonly Hit[]): ReadonlySet<string> {
  return new Set(hits.flatMap(({ fields }) => fields?.mark ?? []));
}

function isPerson({ fields }: Hit): boolean {
  return fields?.mark === undefined;
}

function peopleOf({ part, before, of }: Search, hit: Hit): Person[] {
  if (!isPerson(hit)) return [];
  const [field, hits] = of === "own" ? ["person", [hit]] : ["others.person", hit.inner_hits?.others.hits.hits ?? []];
  return hits.flatMap(({ fields, sort: [through, order] }) =>
    (fields?.[field] ?? []).map((person) => ({
      person: person as CardId,
      behind: before + part.levels.length - Number(through),
      order: Number(order),
    })),
  );
}

/** Each person once, where they stand best. */
function bestOf(people: readonly Person[]): CardId[] {
  const best = [...people].sort(
    (one, other) => one.behind - other.behind || other.order - one.order || (one.person < other.person ? 1 : -1),
  );
  return [...new Set(best.map(({ person }) => person))];
}
