import type { Client } from "@opensearch-project/opensearch";
import { keyTag } from "../../../app/adapters/opensearch/search-documents.ts";
import { openSearchSearchView } from "../../../app/adapters/opensearch/search-view.ts";
import { readQuery } from "../../../app/find/query.ts";
import type { KeyTerm, Question } from "../../../app/ports/search-view.ts";
import { acme } from "../../find/posted-card.ts";
import { askedThroughQuery } from "../asked-query.ts";
import { queriesFor } from "../find-queries.ts";
import { median, quantile } from "../quantile.ts";
import type { Row } from "../row.ts";
import { bare, ours, timed } from "./indexing.ts";

const rounds = 5;
const queriesOfRound = 400;
const most = 12;
const audiences = ["*", "m:U1"];

/** What `query` is asked by find, against the one query that somebody would write for the same people: 2,000 questions, none asked twice of either. */
export async function benchCandidates(client: Client, people: number): Promise<Row[]> {
  const { views, close } = await askedThroughQuery({ search: openSearchSearchView(client, { index: ours }) });
  await client.indices.refresh({ index: [bare.contacts] });
  const used = new Set<string>();
  const [ratios, ourTimes, bareTimes]: [number[], number[], number[]] = [[], [], []];
  let same = 0;
  const ask = async (text: string, bareFirst: boolean) => {
    const query = readQuery(text);
    if (query.kind === "unclear") throw new Error("a query that asks for nothing");
    let [found, expected]: [readonly string[], readonly string[]] = [[], []];
    const askOurs = () =>
      timed(async () => {
        found = (await views.search.candidates(acme, audiences, [query.terms], most))[0] ?? [];
      });
    const askBare = () =>
      timed(async () => {
        expected = await bareQuery(client, query.terms);
      });
    const first = bareFirst ? await askBare() : undefined;
    const mine = await askOurs();
    const theirs = first ?? (await askBare());
    return { mine, theirs, same: [...found].sort().join() === [...expected].sort().join() };
  };
  for (const [at, { text }] of queriesFor(people, 80, 99, used).entries()) await ask(text, at % 2 === 0);
  for (let round = 0; round < rounds; round++) {
    const [mine, theirs]: [number[], number[]] = [[], []];
    for (const [at, { text }] of queriesFor(people, queriesOfRound, round, used).entries()) {
      const one = await ask(text, at % 16 < 8);
      mine.push(one.mine);
      theirs.push(one.theirs);
      same += Number(one.same);
    }
    ratios.push(median(mine) / median(theirs));
    ourTimes.push(...mine);
    bareTimes.push(...theirs);
  }
  await close();
  return [
    { name: "query, find / bare query, 100,000 contacts", value: median(ratios), unit: "ratio", limit: 1.3 },
    { name: "answers that are the bare query's", value: (100 * same) / ourTimes.length, unit: "%" },
    { name: "query, find, p50", value: median(ourTimes), unit: "ms" },
    { name: "query, find, p95", value: quantile(ourTimes, 0.95), unit: "ms" },
    { name: "bare query, p50", value: median(bareTimes), unit: "ms" },
    { name: "bare query, p95", value: quantile(bareTimes, 0.95), unit: "ms" },
    {
      name: "query, find / bare query, p95",
      value: quantile(ourTimes, 0.95) / quantile(bareTimes, 0.95),
      unit: "ratio",
    },
  ];
}

/** It knows which documents are visible, counts on all to be there, and has nobody in private channels. */
async function bareQuery(client: Client, terms: Question): Promise<string[]> {
  const tiers = [...new Set(terms.flatMap(({ alternatives }) => alternatives.map(({ tier }) => tier)))].sort();
  const tag = keyTag(acme);
  const upTo = (tier: number, { alternatives }: KeyTerm) => {
    const within = alternatives.filter((one) => one.tier <= tier).map(({ keys }) => keys.map((key) => tag + key));
    const single = within.filter(({ length }) => length === 1).flat();
    const several = within.filter(({ length }) => length > 1);
    return {
      bool: {
        should: [
          { terms: { keys: single } },
          ...several.map((keys) => ({ bool: { filter: keys.map((one) => ({ term: { keys: one } })) } })),
        ],
      },
    };
  };
  const queries = tiers.map((tier) => ({
    constant_score: { filter: { bool: { filter: terms.map((term) => upTo(tier, term)) } }, boost: 10 - tier },
  }));
  const { body } = await client.search({
    index: bare.contacts,
    routing: [acme],
    body: {
      size: most,
      _source: false,
      track_total_hits: false,
      docvalue_fields: [{ field: "person" }],
      query: {
        bool: {
          filter: [{ term: { scope: `${acme}/1` } }, { terms: { audience: audiences } }],
          must: [{ dis_max: { queries } }],
        },
      },
      sort: ["_score", { order: "desc" }],
    },
  } as Parameters<Client["search"]>[0]);
  return body.hits.hits.flatMap(({ fields }) => (fields as { person: string[] } | undefined)?.person ?? []);
}
