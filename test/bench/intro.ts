import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MemberId } from "../../app/ids.ts";
import { findIntroductions, type IntroPorts } from "../../app/steps/find-introductions.ts";
import { findSuggestions } from "../../app/steps/find-suggestions.ts";
import { acme, cardIdAt } from "../find/posted-card.ts";
import { bareStatements, recording } from "./intro-bare.ts";
import { membersOf, openFilled, secondOf } from "./intro-store.ts";
import { randomFrom } from "./people.ts";
import { median, quantile } from "./quantile.ts";
import type { Row } from "./row.ts";

const rounds = 5;
const asksOfRound = 60;

/**
 * Intro and suggest in a file of 10,000 people and in a larger one (`--people`, 100,000 by default; with `--keep` the files stay in that folder, for the next time), each with about five ties a person
 * and some members who know thousands; against bare statements for the same rows. Both are timed with nothing of the file in SQLite's own memory, in turns, after they were asked once to learn
 * what there is to ask. Nobody is asked for or asks twice.
 *
 * The bare statements read what every right answer rests on, and make nothing of it: the ties of each node, for everybody and for the member alone; the facts of the person who is asked for and of
 * all who are read for an answer; what was asked about the person before, who doesn't want to be asked, and whom the member doesn't want to see. They don't look for the view's scope, or for
 * versions of clusters.
 *
 * A second ratio is against the same with the facts parsed: who may know of a fact stands in it, so no right answer is made without.
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
    {
      name: `${kind} / bare query with facts parsed, ${of}, p95`,
      value: large[kind].p95 / large[kind].parsed95,
      unit: "ratio",
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
          const parsed = await timeCold(() => bare(asked, JSON.parse));
          const ours = oursFirst ?? (await timeCold(() => ask(ports)));
          // The first round compiles the code.
          if (round >= 0) result[kind].push({ ours, theirs, parsed });
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
  readonly parsed: number;
}

function summary(timed: readonly Timed[]) {
  const [ours, theirs] = [timed.map((one) => one.ours), timed.map((one) => one.theirs)];
  return {
    ratio: median(ours) / median(theirs),
    p50: median(ours),
    p95: quantile(ours, 0.95),
    bare95: quantile(theirs, 0.95),
    parsed95: quantile(
      timed.map((one) => one.parsed),
      0.95,
    ),
  };
}

const viewerAt = (at: number) => ({ kind: "member" as const, member: `U${at}` as MemberId, channels: [] });

/** What the process worked, in milliseconds: on a busy machine the clock measures the others, too. All is in memory, so nothing waits. */
async function time(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
