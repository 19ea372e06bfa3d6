import type { Statement } from "../../app/adapters/sqlite/database.ts";
import { matchesOf } from "../../app/adapters/sqlite/match-keys.ts";
import { readQuery } from "../../app/find/query.ts";
import type { MemberId } from "../../app/ids.ts";
import type { KeyTerm, SearchView } from "../../app/ports/search-view.ts";
import type { Viewer } from "../../app/privacy/audience.ts";
import { findContacts } from "../../app/steps/find-contacts.ts";
import { acme } from "../find/posted-card.ts";
import { type Asked, queriesFor } from "./find-queries.ts";
import { type FindStore, openFindStore } from "./find-store.ts";
import { median, quantile } from "./quantile.ts";
import type { Row } from "./row.ts";

const viewer: Viewer = { kind: "member", member: "U1" as MemberId, channels: [] };
const rounds = 5;
const queriesOfRound = 160;

/** Find among 10,000 and more contacts (`--people`, 100,000 by default), against a bare query for the same candidates with their rows. */
export async function benchFind(): Promise<Row[]> {
  const at = process.argv.indexOf("--people");
  const many = at < 0 ? 100_000 : Number(process.argv[at + 1]);
  const small = await measure(10_000);
  const large = await measure(many);
  const of = many.toLocaleString("en");
  return [
    { name: `find / bare query, ${of} contacts`, value: large.ratio, unit: "ratio", limit: 1.5, note: large.byKind },
    { name: "find / bare query, p95", value: large.p95 / large.bare95, unit: "ratio", limit: 1.3 },
    { name: "find / bare query, 10,000 contacts", value: small.ratio, unit: "ratio", note: small.byKind },
    { name: "candidates that the bare query gave too", value: large.same * 100, unit: "%" },
    { name: `find, p50 of ${of}`, value: large.p50, unit: "ms" },
    { name: `find, p95 of ${of}`, value: large.p95, unit: "ms" },
    { name: `bare query, p50 of ${of}`, value: large.bare, unit: "ms" },
    { name: `find, p50 of ${of} / of 10,000`, value: large.p50 / small.p50, unit: "ratio" },
    { name: `find, p95 of ${of} / of 10,000`, value: large.p95 / small.p95, unit: "ratio" },
    { name: `indexing ${of}`, value: large.indexingRate, unit: "contacts/s" },
    { name: "file", value: large.bytesPerContact / 1024, unit: "KB/contact" },
  ];
}

interface Timed {
  readonly kind: string;
  readonly find: number;
  readonly bare: number;
  /** The share of find's candidates that the bare query gave too. */
  readonly same: number;
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
      p95: quantile(finds, 0.95),
      bare: median(all.map(({ bare }) => bare)),
      bare95: quantile(
        all.map(({ bare }) => bare),
        0.95,
      ),
      same: all.reduce((sum, { same }) => sum + same, 0) / all.length,
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
  const bare = bareQuery(db, scope);
  let candidates: readonly string[] = [];
  const counting: SearchView = {
    ...search,
    async candidates(workspace, audiences, questions, limit) {
      const found = await search.candidates(workspace, audiences, questions, limit);
      candidates = found.flat();
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
    let rows: readonly { cluster: string }[] = [];
    const askBare = () =>
      time(() => {
        rows = bare(query.terms);
      });
    const first = bareFirst ? await askBare() : undefined;
    const find = await ask(text);
    const bareTime = first ?? (await askBare());
    const expected = new Set(rows.map(({ cluster }) => cluster));
    const same = candidates.filter((one) => expected.has(one)).length / Math.max(1, candidates.length);
    return { kind, find, bare: bareTime, same };
  };
}

/** So many candidates does a find of ten results fold; more only where it looks a second time, which nobody does in one statement. */
const mostCandidates = 20;

/**
 * The one statement that somebody would write for the candidates that find compares, with their rows: those who meet the
 * narrowest expression first, of equals the latest. It has no ranking, no folding and no viewer's private channels.
 */
function bareQuery(db: FindStore["db"], scope: number): (terms: readonly KeyTerm[]) => readonly { cluster: string }[] {
  const statements = new Map<number, Statement>();
  const tier = (at: number) =>
    `select * from (select document.cluster, ${at} as tier, search_key.rowid as id from search_key
     join search_document document on document.id = search_key.rowid
     where search_key match ? and document.audience in ('*', 'm:U1') order by search_key.rowid desc limit ${mostCandidates})`;
  const statementOf = (tiers: number) => {
    const known = statements.get(tiers);
    if (known) return known;
    const best = `select cluster, min(tier) as tier, max(id) as id from (${Array.from({ length: tiers }, (_, at) => tier(at)).join(" union all ")})
      group by cluster order by tier, id desc limit ${mostCandidates}`;
    const made = db.prepare(
      `select fact.cluster, fact.body from (${best}) best cross join fact on fact.workspace = ? and fact.cluster = best.cluster`,
    );
    statements.set(tiers, made);
    return made;
  };
  return (terms) => {
    const tiers = [...matchesOf(scope, terms)];
    return statementOf(tiers.length).all<{ cluster: string }>(...tiers, acme);
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
