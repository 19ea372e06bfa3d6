import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  headsOf,
  mostOfSegment,
  overfull,
  ownSegment,
  type Segment,
  spread,
} from "../../../app/adapters/neptune/spread-ties.ts";
import { compareTies, readKey, type TieKey, writeKey } from "../../../app/adapters/neptune/tie-order.ts";

const list = "list";

/** A list with its ties by segment, as the graph would hold it. */
interface Held {
  segments: readonly Segment[];
  readonly ties: Map<string, TieKey[]>;
}

/** Does to a list what the adapter does to the graph. */
function change(held: Held, added: readonly TieKey[], gone: ReadonlySet<TieKey>, newId: () => string): number {
  const removed = new Map<string, number>();
  for (const [id, ties] of held.ties) {
    const stays = ties.filter((tie) => !gone.has(tie));
    if (stays.length < ties.length) removed.set(id, ties.length - stays.length);
    held.ties.set(id, stays);
  }
  const loaded = new Map(overfull(held.segments, { added, removed }).map((id) => [id, held.ties.get(id) ?? []]));
  const after = spread(held.segments, { added, removed }, loaded, newId);
  for (const { tie, segment } of after.moved) {
    for (const [id, ties] of held.ties)
      if (ties.includes(tie))
        held.ties.set(
          id,
          ties.filter((one) => one !== tie),
        );
    held.ties.set(segment, [...(held.ties.get(segment) ?? []), tie]);
  }
  for (const { tie, segment } of after.placed) held.ties.set(segment, [...(held.ties.get(segment) ?? []), tie]);
  for (const id of after.emptied) held.ties.delete(id);
  held.segments = after.segments;
  return after.moved.length;
}

function check(held: Held, all: readonly TieKey[]): void {
  const lists = held.segments.map(({ id, size }) => {
    const ties = held.ties.get(id) ?? [];
    expect(ties).toHaveLength(size);
    expect(size).toBeLessThanOrEqual(mostOfSegment);
    return [...ties].sort(compareTies);
  });
  const sorted = [...all].sort(compareTies);
  expect(lists.flat()).toEqual(sorted);
  const heads = held.segments.length === 1 ? [list] : headsOf(held.segments, 100);
  const read = heads.flatMap((id) => held.ties.get(id) ?? []);
  expect(read.length).toBeLessThan(100 + mostOfSegment);
  expect(read.sort(compareTies).slice(0, 100)).toEqual(sorted.slice(0, 100));
}

const tie = fc.record({
  weight: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.double({ noNaN: true, noDefaultInfinity: true })),
  person: fc.integer({ min: 0, max: 400 }).map((n) => `p${n}`),
  cluster: fc.integer({ min: 0, max: 3 }).map((n) => `c${n}`),
});
const turn = fc.record({
  added: fc.uniqueArray(tie, { maxLength: 400, selector: (one) => writeKey(one) }),
  /** Of those that are there, by their place from the strong end. */
  gone: fc.array(fc.nat({ max: 500 }), { maxLength: 300 }),
});

describe("ties spread over segments", () => {
  it("are all there, in ranges, none too large, with the strongest in front, whatever comes and goes", () => {
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 8 }), (turns) => {
        const held: Held = { segments: [ownSegment(list)], ties: new Map() };
        let all: TieKey[] = [];
        let next = 0;
        for (const { added, gone } of turns) {
          const sorted = [...all].sort(compareTies);
          const going = new Set(gone.flatMap((at) => sorted[at] ?? []));
          const there = new Set(all.filter((one) => !going.has(one)).map(writeKey));
          const coming = added.filter((one) => !there.has(writeKey(one)));
          change(held, coming, going, () => `further ${next++}`);
          all = [...all.filter((one) => !going.has(one)), ...coming];
          check(held, all);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("aren't moved when they come in the order of time", () => {
    const held: Held = { segments: [ownSegment(list)], ties: new Map() };
    const all: TieKey[] = [];
    let moved = 0;
    for (let at = 0; at < 2_000; at += 1) {
      const one = { weight: at, person: `p${at}`, cluster: `c${at}` };
      all.push(one);
      moved += change(held, [one], new Set(), () => `further ${at}`);
    }
    check(held, all);
    expect(moved).toBe(0);
    expect(held.segments).toHaveLength(2_000 / mostOfSegment);
  });

  it("have keys that survive being written", () => {
    fc.assert(
      fc.property(tie, (one) => {
        expect(readKey(writeKey(one))).toEqual({ ...one, weight: one.weight === 0 ? 0 : one.weight });
      }),
    );
    expect(readKey(writeKey(undefined))).toBeUndefined();
  });
});
