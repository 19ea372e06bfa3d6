import type { Client } from "@opensearch-project/opensearch";
import { indexNames } from "../../../app/adapters/opensearch/index-shape.ts";
import { prepareIndexes } from "../../../app/adapters/opensearch/prepare-indexes.ts";
import { itemOf } from "../../../app/adapters/opensearch/search-documents.ts";
import { openSearchSearchView } from "../../../app/adapters/opensearch/search-view.ts";
import { searchEntryOfCluster } from "../../../app/find/entry.ts";
import type { ClusterId } from "../../../app/ids.ts";
import type { SearchEntry } from "../../../app/ports/search-view.ts";
import { acme, postedCard } from "../../find/posted-card.ts";
import { madeUpPerson } from "../people.ts";
import { median, quantile } from "../quantile.ts";
import type { Row } from "../row.ts";

export const ours = "ours";
/** The same documents in an index of the same shape, written and read without Octember. */
export const bare = indexNames("bare");

const atOnce = 500;
const rounds = 5;
/** Compiles the engine's code and ours. */
const warmUp = 20;

/** `apply` of 500 entries, with what they become and until everybody sees them, against a `_bulk` of the same documents that waits for nothing. */
export async function benchIndexing(client: Client, people: number): Promise<Row[]> {
  const view = openSearchSearchView(client, { index: ours });
  await prepareIndexes(client, bare, {});
  const [applied, bulk]: [number[], number[]] = [[], []];
  for (let first = 0; first < people; first += atOnce) {
    const entries = entriesFrom(first);
    const documents = documentsOf(entries);
    const sides: [number[], () => Promise<unknown>][] = [
      [applied, () => view.apply(acme, entries)],
      [bulk, () => client.bulk({ index: bare.contacts, body: documents })],
    ];
    for (const [times, work] of (first / atOnce) % 2 === 0 ? sides : sides.reverse()) times.push(await timed(work));
  }
  const [ourTimes, bareTimes] = [applied.slice(warmUp), bulk.slice(warmUp)];
  const each = Math.floor(ourTimes.length / rounds);
  const ratios = Array.from({ length: rounds }, (_, round) => {
    const of = (times: readonly number[]) => median(times.slice(round * each, (round + 1) * each));
    return of(ourTimes) / of(bareTimes);
  });
  return [
    { name: "indexing 500 / bare _bulk of the same", value: median(ratios), unit: "ratio", limit: 1 / 0.8 },
    { name: "indexing 500, p95", value: quantile(ourTimes, 0.95), unit: "ms" },
    { name: "bare _bulk of 500, p95", value: quantile(bareTimes, 0.95), unit: "ms" },
    { name: "indexing", value: atOnce / (median(ourTimes) / 1000), unit: "contacts/s" },
  ];
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function entriesFrom(first: number): SearchEntry[] {
  return Array.from({ length: atOnce }, (_, at) => {
    const fact = postedCard(madeUpPerson(first + at));
    return searchEntryOfCluster({ id: fact.card as ClusterId, version: 1, facts: [fact] });
  });
}

function documentsOf(entries: readonly SearchEntry[]): object[] {
  return entries.flatMap((entry) => {
    const lines = itemOf({ workspace: acme, generation: 1 }, entry)?.lines ?? "";
    return lines
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
  });
}
