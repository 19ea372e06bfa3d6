import { matchesOf } from "../../app/adapters/sqlite/match-keys.ts";
import { readQuery } from "../../app/find/query.ts";
import type { MemberId } from "../../app/ids.ts";
import type { SearchView } from "../../app/ports/search-view.ts";
import type { Viewer } from "../../app/privacy/audience.ts";
import { findContacts } from "../../app/steps/find-contacts.ts";
import { acme } from "../find/posted-card.ts";
import { type Asked, queriesFor } from "./find-queries.ts";
import { type FindStore, openFindStore } from "./find-store.ts";
import type { Row } from "./row.ts";

const viewer: Viewer = { kind: "member", member: "U1" as MemberId, channels: [] };
const rounds = 5;
const queriesOfRound = 160;

/** Find among 10,000 and 100,000 contacts, against a bare query for the same number of candidates with their rows. */
export async function benchFind(): Promise<Row[]> {
  const small = await measure(10_000);
  const large = await measure(100_000);
  return [
    { name: "find / bare query, 100,000 contacts", value: large.ratio, unit: "ratio", limit: 2, note: large.byKind },
    { name: "find / bare query, 10,000 contacts", value: small.ratio, unit: "ratio", note: small.byKind },
    { name: "find, p50 of 100,000", value: large.p50, unit: "ms" },
    { name: "find, p95 of 100,000", value: large.p95, unit: "ms" },
    { name: "bare query, p50 of 100,000", value: large.bare, unit: "ms" },
    { name: "find, p50 of 100,000 / of 10,000", value: large.p50 / small.p50, unit: "ratio" },
    { name: "find, p95 of 100,000 / of 10,000", value: large.p95 / small.p95, unit: "ratio" },
    { name: "indexing 100,000", value: large.indexingRate, unit: "contacts/s" },
    { name: "file", value: large.bytesPerContact / 1024, unit: "KB/contact" },
  ];
}

interface Timed {
  readonly kind: string;
  readonly find: number;
  readonly bare: number;
}

async function measure(people: number) {
  const store = await openFindStore(people);
  try {
    const used = new Set<string>();
    const side = sidesOf(store);
    // Compiles the code; its queries aren't asked again.
    for (const asked of queriesFor(people, 80, 99, used)) await side(asked, true);
    const ratios: number[] = [];
    const all: Timed[] = [];
    for (let round = 0; round < rounds; round++) {
      const timed: Timed[] = [];
      for (const [at, asked] of queriesFor(people, queriesOfRound, round, used).entries())
        timed.push(await side(asked, at % 16 < 8));
      ratios.push(median(timed.map(({ find }) => find)) / median(timed.map(({ bare }) => bare)));
      all.push(...timed);
    }
    const finds = all.map(({ find }) => find);
    return {
      ratio: median(ratios),
      byKind: kindsOf(all),
      p50: median(finds),
      p95: percentile(finds, 0.95),
      bare: median(all.map(({ bare }) => bare)),
      indexingRate: store.indexingRate,
      bytesPerContact: store.bytesPerContact,
    };
  } finally {
    store.close();
  }
}

/** Asks both sides once, one after the other: who is second finds the pages in memory, so they take turns. */
function sidesOf({ db, truth, search }: FindStore): (asked: Asked, bareFirst: boolean) => Promise<Timed> {
  const scope =
    db.prepare("select id from view_scope where view = 'search' and state = 'live'").get<{ id: number }>()?.id ?? 0;
  const bare = db.prepare(
    `select fact.cluster, fact.body from search_key join search_document document on document.id = search_key.rowid
     join fact on fact.workspace = ? and fact.cluster = document.cluster
     where search_key match ? and document.audience in ('*', 'm:U1') order by search_key.rowid desc limit ?`,
  );
  let candidates = 0;
  const counting: SearchView = {
    ...search,
    async candidates(...question) {
      const found = await search.candidates(...question);
      candidates = found.length;
      return found;
    },
  };
  const time = async (work: () => unknown) => {
    const started = performance.now();
    await work();
    return performance.now() - started;
  };
  const ask = (text: string) => time(() => findContacts({ truth, search: counting }, acme, viewer, text));
  return async ({ kind, text }, bareFirst) => {
    const query = readQuery(text);
    if (query.kind === "unclear") throw new Error("a query that asks for nothing");
    // As many rows as find folds, by the widest expression: the one query that somebody would write.
    const widest = [...matchesOf(scope, query.terms)].at(-1) ?? "";
    const askBare = () => time(() => bare.all(acme, widest, Math.max(candidates, 1)));
    if (!bareFirst) {
      const find = await ask(text);
      return { kind, find, bare: await askBare() };
    }
    candidates = 12;
    const first = await askBare();
    return { kind, find: await ask(text), bare: first };
  };
}

function kindsOf(timed: readonly Timed[]): string {
  return [...new Set(timed.map(({ kind }) => kind))]
    .map((kind) => {
      const of = timed.filter((one) => one.kind === kind);
      return `${kind} ${(median(of.map(({ find }) => find)) / median(of.map(({ bare }) => bare))).toFixed(1)}`;
    })
    .join(", ");
}

function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? Number.NaN;
}
