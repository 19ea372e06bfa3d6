import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Database } from "../../app/adapters/sqlite/database.ts";
import type { CardId, MemberId } from "../../app/ids.ts";
import type { GraphNode } from "../../app/ports/graph-view.ts";
import { findIntroductions, type IntroPorts } from "../../app/steps/find-introductions.ts";
import { findSuggestions } from "../../app/steps/find-suggestions.ts";
import { acme, cardIdAt } from "../find/posted-card.ts";
import { membersOf, openFilled, secondOf } from "./intro-store.ts";
import { randomFrom } from "./people.ts";
import { median, quantile } from "./quantile.ts";
import type { Row } from "./row.ts";

const rounds = 5;
const asksOfRound = 60;
const audience = "*";

/**
 * Intro and suggest in a file of 10,000 people and in a larger one (`--people`, 100,000 by default; with `--keep` the files stay in that folder, for the next time), each with about five ties a person
 * and some members who know thousands; against the bare statements for the same ties and the same people's rows. Both are timed with nothing of
 * the file in SQLite's own memory, in turns, after they were asked once to learn what there is to ask. Nobody is asked for or asks twice.
 */
export async function benchIntro(): Promise<Row[]> {
  const many = Number(option("people") ?? 100_000);
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

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

interface Asked {
  readonly nodes: readonly (readonly [readonly GraphNode[], number])[];
  readonly cards: readonly (readonly CardId[])[];
}

async function measure(people: number) {
  const kept = option("keep");
  const folder = kept ?? mkdtempSync(join(tmpdir(), "octember-bench-intro-"));
  const { db, ports } = await openFilled(folder, people);
  try {
    const bare = bareStatements(db);
    const random = randomFrom(people);
    const asks = {
      intro: () => {
        const contact = cardIdAt(secondOf(Math.floor(random() * people)));
        const viewer = viewerAt(Math.floor(random() * membersOf(people)));
        return (of: IntroPorts) => findIntroductions(of, acme, viewer, { contact });
      },
      suggest: () => {
        const viewer = viewerAt(Math.floor(random() * membersOf(people)));
        return (of: IntroPorts) => findSuggestions(of, acme, viewer);
      },
    };
    const timeCold = (work: () => unknown) => {
      db.exec("pragma shrink_memory");
      return time(work);
    };
    const result = { intro: [] as Timed[], suggest: [] as Timed[] };
    for (let round = -1; round < rounds; round++) {
      for (let at = 0; at < asksOfRound; at++) {
        for (const kind of ["intro", "suggest"] as const) {
          const ask = asks[kind]();
          const { recorded, asked } = recording(ports);
          await ask(recorded);
          const oursFirst = at % 2 === 0 ? await timeCold(() => ask(ports)) : undefined;
          const theirs = await timeCold(() => bare(asked));
          const ours = oursFirst ?? (await timeCold(() => ask(ports)));
          // The first round compiles the code.
          if (round >= 0) result[kind].push({ ours, theirs });
        }
      }
    }
    return { intro: summary(result.intro), suggest: summary(result.suggest) };
  } finally {
    db.close();
    if (kept === undefined) rmSync(folder, { recursive: true });
  }
}

interface Timed {
  readonly ours: number;
  readonly theirs: number;
}

function summary(timed: readonly Timed[]) {
  const [ours, theirs] = [timed.map((one) => one.ours), timed.map((one) => one.theirs)];
  return {
    ratio: median(ours) / median(theirs),
    p50: median(ours),
    p95: quantile(ours, 0.95),
    bare95: quantile(theirs, 0.95),
  };
}

const viewerAt = (at: number) => ({ kind: "member" as const, member: `U${at}` as MemberId, channels: [] });

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

/** What the process worked, in milliseconds: on a busy machine the clock measures the others, too. All is in memory, so nothing waits. */
async function time(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
