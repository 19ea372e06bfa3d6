import { describe, expect, it } from "vitest";
import type { CardId, ClusterId, FactId, Instant, MemberId, WorkspaceId } from "../../app/ids.ts";
import { applyToGraph } from "../../app/steps/apply-to-graph.ts";
import { applyToSearch } from "../../app/steps/apply-to-search.ts";
import { findContacts } from "../../app/steps/find-contacts.ts";
import { rebuildViews } from "../../app/steps/rebuild-views.ts";
import { dumpViews, leftOver } from "../adapters/sqlite/dump-views.ts";
import { madeUpPerson, randomFrom } from "../bench/people.ts";
import { acme } from "../find/posted-card.ts";
import { memberView, openWorld, type World } from "./open-world.ts";

const globex = "T2" as WorkspaceId;
const secret = { kind: "member", member: "U1" as MemberId } as const;

/** Some people with one card, some with several, some for one member only. */
async function fill(world: World, people: number, seed: number): Promise<CardId[]> {
  const random = randomFrom(seed);
  const cards: CardId[] = [];
  for (let at = 0; at < people; at++) {
    const earlier = random() < 0.3 ? cards[Math.floor(random() * cards.length)] : undefined;
    const person = madeUpPerson(at);
    cards.push(await world.post({ ...person, ...(random() < 0.3 ? { audience: secret } : {}) }, earlier));
  }
  return cards;
}

/** Absorbs the second card's cluster into the first's, as a decision "same person" does. */
async function join(world: World, one: CardId, other: CardId): Promise<void> {
  const [first, second] = [await world.truth.read(acme, one), await world.truth.read(acme, other)];
  if (!first || !second) throw new Error("no such cards");
  const [into, absorbed] = first.id < second.id ? [first, second] : [second, first];
  await world.truth.append(acme, {
    into: { id: into.id, version: into.version },
    absorb: [{ id: absorbed.id, version: absorbed.version }],
    facts: [
      {
        kind: "same-person",
        id: `${absorbed.id}-join` as FactId,
        at: "2026-11-01T00:00:00.000Z" as Instant,
        by: "operator",
        cards: [into.id, absorbed.id],
      },
    ],
    identities: [],
  });
  const snapshot = { state: "gone", cluster: absorbed.id, version: into.version + 100, into: into.id } as const;
  await applyToSearch(world, { workspace: acme, attempt: 1, snapshot });
  await applyToGraph(world, { workspace: acme, attempt: 1, snapshot });
  await world.apply(into.id);
}

describe("rebuilding the views", () => {
  it("gives what following the changes gave, to the byte, and leaves nothing else behind", async () => {
    const world = openWorld();
    const cards = await fill(world, 60, 7);
    await world.post({ at: 1_700_000_000, names: ["Other Workspace"] }, undefined, globex);
    await join(world, cards[0] as CardId, cards[59] as CardId);
    const before = dumpViews(world.db);
    expect(before.filter((line) => line.startsWith("key T1")).length).toBeGreaterThan(1000);
    expect(before.filter((line) => line.startsWith("tie T1")).length).toBeGreaterThan(100);
    const progress: number[] = [];
    const clusters = await rebuildViews(world, acme, (count) => progress.push(count));
    expect(progress.at(-1)).toBe(clusters);
    expect(dumpViews(world.db)).toEqual(before);
    expect(leftOver(world.db)).toBe(0);
    await rebuildViews(world, acme);
    expect(dumpViews(world.db)).toEqual(before);
  });

  it("mends what was lost or wrong in a view", async () => {
    const world = openWorld();
    await fill(world, 20, 8);
    const before = dumpViews(world.db);
    world.db.exec(
      "delete from search_document; delete from search_key; delete from graph_tie; delete from view_cluster",
    );
    expect(dumpViews(world.db)).toEqual([]);
    await rebuildViews(world, acme);
    expect(dumpViews(world.db)).toEqual(before);
  });

  it("finds everybody before, while and after it runs, also who is posted meanwhile", async () => {
    const world = openWorld();
    await fill(world, 300, 9);
    await world.post({ at: 1_750_000_000, names: ["Known Before"] });
    const seen: number[] = [];
    let running = true;
    const probe = (async () => {
      for (let at = 0; running; at++) {
        seen.push((await findContacts(world, acme, memberView("U1"), "known before")).results.length);
        if (at === 1) await world.post({ at: 1_750_000_100, names: ["Posted Meanwhile"] });
        await new Promise(setImmediate);
      }
    })();
    await rebuildViews(world, acme);
    running = false;
    await probe;
    expect(seen.length).toBeGreaterThan(1);
    expect(new Set(seen)).toEqual(new Set([1]));
    expect((await findContacts(world, acme, memberView("U1"), "posted meanwhile")).results).toHaveLength(1);
  });

  it("makes the same of the same changes in any order, any number of times", async () => {
    const [one, other] = [openWorld(), openWorld()];
    const cards = await fill(one, 30, 10);
    await fill(other, 30, 10);
    other.db.exec(
      "delete from search_document; delete from search_key; delete from graph_tie; delete from view_cluster",
    );
    const random = randomFrom(11);
    const shuffled = [...cards, ...cards].sort(() => random() - 0.5);
    for (const card of shuffled) await other.apply(card);
    expect(dumpViews(other.db)).toEqual(dumpViews(one.db));
  });

  it("doesn't bring back who was absorbed or erased when an old change comes late", async () => {
    const world = openWorld();
    const card = await world.post({ at: 1_700_000_000, names: ["Jisoo Park"] });
    const cluster = await world.truth.read(acme, card);
    const late = {
      workspace: acme,
      attempt: 1,
      snapshot: { state: "live", cluster: card as ClusterId, version: 1, facts: cluster?.facts ?? [] },
    } as const;
    const gone = {
      workspace: acme,
      attempt: 1,
      snapshot: { state: "gone", cluster: card as ClusterId, version: 2 },
    } as const;
    for (const record of [gone, late]) {
      expect(await applyToSearch(world, record)).toEqual({ kind: "done" });
      expect(await applyToGraph(world, record)).toEqual({ kind: "done" });
    }
    expect((await findContacts(world, acme, memberView("U1"), "jisoo")).results).toEqual([]);
    expect(dumpViews(world.db)).toEqual([`graph T1 ${card} 2 1`, `search T1 ${card} 2 1`]);
  });
});
