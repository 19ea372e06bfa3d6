import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sqliteAsks } from "../../app/adapters/sqlite/asks.ts";
import { type Database, openDatabase } from "../../app/adapters/sqlite/database.ts";
import { sqliteDismissals } from "../../app/adapters/sqlite/dismissals.ts";
import { sqliteGraphView } from "../../app/adapters/sqlite/graph-view.ts";
import { sqliteTruth } from "../../app/adapters/sqlite/truth.ts";
import type { CardId, ClusterId, MemberId } from "../../app/ids.ts";
import { graphEntryOfCluster } from "../../app/intro/entry.ts";
import type { Directory } from "../../app/ports/directory.ts";
import type { GraphNode } from "../../app/ports/graph-view.ts";
import { findIntroductions, type IntroPorts } from "../../app/steps/find-introductions.ts";
import { findSuggestions } from "../../app/steps/find-suggestions.ts";
import { acme, cardIdAt, type Posted, postedCard } from "../find/posted-card.ts";
import { madeUpPerson, randomFrom } from "./people.ts";
import { median, quantile } from "./quantile.ts";
import type { Row } from "./row.ts";

const rounds = 5;
const asksOfRound = 60;
const atOnce = 500;
const audience = "*";

/**
 * Intro and suggest in a file of 10,000 people and in a larger one (`--people`, 100,000 by default), each with about five ties a person
 * and some members who know thousands; against the bare statements for the same ties and the same people's rows, asked right after, when
 * they lie in memory. Nobody is asked for or asks twice.
 */
export async function benchIntro(): Promise<Row[]> {
  const at = process.argv.indexOf("--people");
  const many = at < 0 ? 100_000 : Number(process.argv[at + 1]);
  const [small, large] = [await measure(10_000), await measure(many)];
  const of = `of ${many.toLocaleString("en")}`;
  return (["intro", "suggest"] as const).flatMap((kind): Row[] => [
    { name: `${kind} / bare query, ${of}, p50`, value: large[kind].ratio, unit: "ratio" },
    {
      name: `${kind} / bare query, ${of}, p95`,
      value: large[kind].p95 / large[kind].bare95,
      unit: "ratio",
      limit: 1.5,
    },
    { name: `${kind}, p50 ${of}`, value: large[kind].p50, unit: "ms" },
    { name: `${kind}, p95 ${of}`, value: large[kind].p95, unit: "ms" },
    { name: `bare query, p95 ${of}`, value: large[kind].bare95, unit: "ms" },
    { name: `${kind}, p95 ${of} / of 10,000`, value: large[kind].p95 / small[kind].p95, unit: "ratio" },
  ]);
}

interface Asked {
  readonly nodes: readonly (readonly [readonly GraphNode[], number])[];
  readonly cards: readonly (readonly CardId[])[];
}

async function measure(people: number) {
  const folder = mkdtempSync(join(tmpdir(), "octember-bench-intro-"));
  const db = openDatabase(join(folder, "bench.db"));
  try {
    const ports = await fill(db, people);
    const { recorded, asked } = recording(ports);
    const bare = bareStatements(db);
    const random = randomFrom(people);
    const sides = {
      intro: () => {
        const contact = cardIdAt(secondOf(Math.floor(random() * people)));
        return findIntroductions(recorded, acme, viewerAt(Math.floor(random() * membersOf(people))), { contact });
      },
      suggest: () => findSuggestions(recorded, acme, viewerAt(Math.floor(random() * membersOf(people)))),
    };
    const result = { intro: [] as [number, number][], suggest: [] as [number, number][] };
    for (let round = -1; round < rounds; round++) {
      for (let ask = 0; ask < asksOfRound; ask++) {
        for (const kind of ["intro", "suggest"] as const) {
          asked.nodes.length = 0;
          asked.cards.length = 0;
          const ours = await time(sides[kind]);
          const theirs = await time(() => bare(asked));
          // The first round compiles the code.
          if (round >= 0) result[kind].push([ours, theirs]);
        }
      }
    }
    return { intro: summary(result.intro), suggest: summary(result.suggest) };
  } finally {
    db.close();
    rmSync(folder, { recursive: true });
  }
}

function summary(timed: readonly [number, number][]) {
  const [ours, theirs] = [timed.map(([one]) => one), timed.map(([, one]) => one)];
  return {
    ratio: median(ours) / median(theirs),
    p50: median(ours),
    p95: quantile(ours, 0.95),
    bare95: quantile(theirs, 0.95),
  };
}

const membersOf = (people: number) => Math.ceil(people / 200);
const secondOf = (at: number) => 1_600_000_000 + at * 60;
const viewerAt = (at: number) => ({ kind: "member" as const, member: `U${at}` as MemberId, channels: [] });

/** Most know some hundred people, few know thousands. */
function personAt(at: number, people: number): Posted {
  const random = randomFrom(at * 7 + 1);
  const member = () => `U${Math.floor(random() ** 2 * membersOf(people))}`;
  const company = Math.floor(random() ** 1.5 * (people / 50));
  const event = random() < 0.3 ? { where: `Fair ${Math.floor(random() * 200)}` } : {};
  return {
    ...madeUpPerson(at),
    at: secondOf(at),
    by: member(),
    knownBy: [member(), member()],
    company: `Firm ${company}`,
    emails: [`p${at}@firm${company}.com`],
    ...event,
  };
}

async function fill(db: Database, people: number): Promise<IntroPorts> {
  db.exec("pragma synchronous = off");
  const [truth, graph] = [sqliteTruth(db), sqliteGraphView(db)];
  for (let first = 0; first < people; first += atOnce) {
    const clusters = [];
    for (let at = first; at < Math.min(first + atOnce, people); at++) {
      const fact = postedCard(personAt(at, people));
      const id = fact.card as string as ClusterId;
      await truth.append(acme, { into: { id, version: 0 }, absorb: [], facts: [fact], identities: [] });
      clusters.push({ id, version: 1, facts: [fact] });
    }
    await graph.apply(acme, clusters.map(graphEntryOfCluster));
  }
  db.exec("pragma synchronous = full; pragma wal_checkpoint(truncate); analyze");
  const search = { candidates: async () => [] };
  return {
    truth,
    graph,
    search,
    directory,
    asks: sqliteAsks(db),
    dismissals: sqliteDismissals(db),
    now: () => 1_795_305_600_000,
  };
}

/** All members are there, and speak English. */
const directory = {
  member: async (_workspace: string, id: MemberId) => ({ ...nobodyOdd, id, name: id, email: `${id}@acme.com` }),
  memberOfMail: async () => undefined,
} as unknown as Directory;
const nobodyOdd = { language: "en-US", guest: false, left: false, bot: false };

/** The same ports, which say what they were asked for. */
function recording(ports: IntroPorts) {
  const asked = { nodes: [] as [readonly GraphNode[], number][], cards: [] as (readonly CardId[])[] };
  const recorded: IntroPorts = {
    ...ports,
    graph: {
      strongest(workspace, audiences, nodes, limit) {
        asked.nodes.push([nodes, limit]);
        return ports.graph.strongest(workspace, audiences, nodes, limit);
      },
    },
    truth: {
      ...ports.truth,
      readMany(workspace, cards) {
        asked.cards.push(cards);
        return ports.truth.readMany(workspace, cards);
      },
    },
  };
  return { recorded, asked };
}

/** What somebody would send to the engine for the same ties and rows; nothing is made of the answers. */
function bareStatements(db: Database): (asked: Asked) => number {
  const scope =
    db.prepare("select id from view_scope where view = 'graph' and state = 'live'").get<{ id: number }>()?.id ?? 0;
  const ties = db.prepare(
    `select person, weight, first, last from graph_tie where scope = ${scope} and kind = ? and node = ? and audience = '${audience}'
     order by weight desc, person desc, cluster limit ?`,
  );
  const rows = db.prepare(
    `select fact.cluster, fact.body from json_each(?2) wanted cross join card on card.workspace = ?1 and card.id = wanted.value
     cross join fact on fact.workspace = ?1 and fact.cluster = card.cluster`,
  );
  return ({ nodes, cards }) => {
    let read = 0;
    for (const [some, limit] of nodes) for (const { kind, key } of some) read += ties.all(kind, key, limit).length;
    for (const some of cards) read += rows.all(acme, JSON.stringify(some)).length;
    return read;
  };
}

async function time(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
