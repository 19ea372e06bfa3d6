import { expect } from "vitest";
import type { WorkspaceId } from "../../../app/ids.ts";
import { findContacts } from "../../../app/steps/find-contacts.ts";
import type { Reindexed } from "../../../handlers/wiring/reindex.ts";
import { askedViews } from "./asked-views.ts";
import { chanceOf } from "./draw.ts";
import type { Functions } from "./functions.ts";
import { type Known, writeKnownPeople } from "./known-people.ts";
import { planPhotos } from "./many-photos.ts";
import type { Stores } from "./meanwhile.ts";
import { begin, counts, isWhole, known, teamsOf } from "./proving.ts";
import { type RunOptions, runPhotos, type Trial } from "./run-photos.ts";
import { expectForgotten, expectOneResultEach, expectTheSame } from "./same-in-the-end.ts";

const rebuilds = isWhole ? 3 : 2;
/** Questions that are under way at a time. */
const atOnce = 8;

/** Asks for each of them by their mail address, in an order of its own each time. */
function openProbe({ query }: Pick<Functions, "query">, { truth }: Pick<Stores, "truth">, all: readonly Known[]) {
  const { search } = askedViews({ query });
  const chance = chanceOf(7);
  let asked = 0;

  async function isFound({ workspace, mail }: Known): Promise<boolean> {
    asked += 1;
    const { results } = await findContacts({ truth, search }, workspace, { kind: "operator" }, mail);
    return results.some(({ contact }) => contact.emails.some(({ value }) => value === mail));
  }

  return {
    asked: () => asked,
    /** @returns those who were not found. */
    async missed(isOver: () => boolean = () => false): Promise<readonly Known[]> {
      const waiting = all.map((one) => [chance(1_000_000), one] as const).sort(([a], [b]) => a - b);
      const missed: Known[] = [];
      const ask = async () => {
        for (let next = waiting.shift(); next !== undefined && !isOver(); next = waiting.shift())
          if (!(await isFound(next[1]))) missed.push(next[1]);
      };
      await Promise.all(Array.from({ length: atOnce }, ask));
      return missed;
    },
  };
}

/** As an operator has it: asked again as long as it answers where it goes on, and where it failed. */
function reindexing({ operate }: Pick<Functions, "operate">) {
  const done: WorkspaceId[] = [];
  let from: WorkspaceId | undefined;
  return {
    done,
    async goOn(): Promise<"done" | "stopped"> {
      const asked = { do: "reindex", ...(from === undefined ? {} : { from }) };
      const answer = (await operate(asked, { getRemainingTimeInMillis: () => 900_000 })) as Reindexed;
      done.push(...answer.done.map(({ workspace }) => workspace));
      from = answer.next;
      return from === undefined ? "done" : "stopped";
    },
  };
}

/**
 * Views are built anew while photos keep coming, and a probe that asks for everybody whom it knows misses nobody before, during and after.
 * @param name one letter of its own.
 * @param open the functions from their sources, by default.
 */
export async function rebuildWhileProbed(name: string, open?: RunOptions["open"]): Promise<void> {
  const planned = await planPhotos(counts);
  const asked = { before: 0, meanwhile: 0, after: 0 };
  let missed: readonly Known[] = [];
  let everybody: readonly Known[] = [];

  const knowPeople: Trial = async (post, { stores, lands }) => {
    const teams = lands.all.map(({ team }) => team);
    everybody = await writeKnownPeople(stores.truth, teams, known);
    post();
  };
  const rebuild: Trial = async (post, { functions, stores, lands }) => {
    const teams = lands.all.map(({ team }) => team);
    const probe = openProbe(functions, stores, everybody);
    let unseen: readonly Known[] = everybody;
    while (unseen.length > 0) unseen = await openProbe(functions, stores, unseen).missed();
    missed = [...missed, ...(await probe.missed())];
    asked.before = probe.asked();

    let isOver = false;
    const probing = (async () => {
      while (!isOver) missed = [...missed, ...(await probe.missed(() => isOver))];
    })();
    post();
    const askedMeanwhile = () => probe.asked() - asked.before;
    for (let time = 0; time < rebuilds || askedMeanwhile() < known; time += 1) {
      const { done, goOn } = reindexing(functions);
      await expect.poll(goOn, { timeout: 3_600_000 }).toBe("done");
      expect(done).toEqual(teams.toSorted());
    }
    isOver = true;
    await probing;
    asked.meanwhile = askedMeanwhile();
    missed = [...missed, ...(await probe.missed())];
    asked.after = probe.asked() - asked.before - asked.meanwhile;
  };

  const calm = await runPhotos({
    teams: teamsOf(name, "calm"),
    planned,
    begin,
    logLevel: "silent",
    trials: [knowPeople],
  });
  const trials = [knowPeople, rebuild];
  const hard = await runPhotos({
    teams: teamsOf(name, "hard"),
    planned,
    begin,
    logLevel: "silent",
    trials,
    ...(open === undefined ? {} : { open }),
  });

  process.stdout.write(`${JSON.stringify({ calm: calm.figures, hard: hard.figures, asked })}\n`);
  expect(missed).toEqual([]);
  expect(Math.min(asked.before, asked.meanwhile, asked.after)).toBeGreaterThanOrEqual(known);
  await expectTheSame(calm, hard, [0, 1, 2]);
  expectOneResultEach(hard, [0, 1, 2]);
  await expectForgotten(hard, [0, 1, 2]);
}
