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

/**
 * A rebuild, which is how many are indexed at once, against a loop of `_bulk` of the same documents; and `apply`, which returns when
 * everybody sees them, against such a loop that waits for that, too.
 */
export async function benchIndexing(client: Client, people: number): Promise<Row[]> {
  const view = openSearchSearchView(client, { index: ours });
  const rebuild = await openSearchSearchView(client, { index: "rebuilt" }).rebuild(acme);
  const bareVisible = indexNames("bare-visible");
  await Promise.all([prepareIndexes(client, bare, {}), prepareIndexes(client, bareVisible, {})]);
  const times: Record<"rebuilt" | "bulk" | "applied" | "visible", number[]> = {
    rebuilt: [],
    bulk: [],
    applied: [],
    visible: [],
  };
  for (let first = 0; first < people; first += atOnce) {
    const entries = entriesFrom(first);
    const body = documentsOf(entries);
    const sides: readonly (readonly [keyof typeof times, () => Promise<unknown>])[] = [
      ["rebuilt", () => rebuild.apply(entries)],
      ["bulk", () => client.bulk({ index: bare.contacts, body })],
      ["applied", () => view.apply(acme, entries)],
      ["visible", () => client.bulk({ index: bareVisible.contacts, body, refresh: true })],
    ];
    for (const at of sides.keys()) {
      const [side, work] = sides[(at + first / atOnce) % sides.length] ?? sides[0] ?? [];
      if (side && work) times[side].push(await timed(work));
    }
  }
  const measured = (side: keyof typeof times) => times[side].slice(warmUp);
  const ratio = (side: keyof typeof times, to: keyof typeof times) => {
    const each = Math.floor(measured(side).length / rounds);
    const of = (all: readonly number[], round: number) => median(all.slice(round * each, (round + 1) * each));
    return median(Array.from({ length: rounds }, (_, round) => of(measured(side), round) / of(measured(to), round)));
  };
  const p95 = (side: keyof typeof times) => quantile(measured(side), 0.95);
  return [
    { name: "rebuild of 500 / bare _bulk of the same", value: ratio("rebuilt", "bulk"), unit: "ratio", limit: 1 / 0.8 },
    {
      name: "apply of 500 / bare _bulk with refresh",
      value: ratio("applied", "visible"),
      unit: "ratio",
      limit: 1 / 0.8,
    },
    { name: "apply of 500 / bare _bulk, not visible", value: ratio("applied", "bulk"), unit: "ratio" },
    { name: "rebuild of 500, p95", value: p95("rebuilt"), unit: "ms", note: `bare ${p95("bulk").toFixed(0)} ms` },
    { name: "apply of 500, p95", value: p95("applied"), unit: "ms", note: `bare ${p95("visible").toFixed(0)} ms` },
    { name: "rebuild", value: atOnce / (median(measured("rebuilt")) / 1000), unit: "contacts/s" },
    { name: "apply", value: atOnce / (median(measured("applied")) / 1000), unit: "contacts/s" },
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
