import { memoryCache } from "../../app/adapters/memory/cache.ts";
import type { MemberId } from "../../app/ids.ts";
import type { Viewer } from "../../app/privacy/audience.ts";
import { cachedSearch } from "../../app/steps/cached-views.ts";
import { type FindPorts, findContacts } from "../../app/steps/find-contacts.ts";
import { acme } from "../find/posted-card.ts";
import { queriesFor } from "./find-queries.ts";
import { openFindStore } from "./find-store.ts";
import { median } from "./quantile.ts";
import type { Row } from "./row.ts";

const viewer: Viewer = { kind: "member", member: "U1" as MemberId, channels: [] };
const people = 10_000;
const rounds = 5;
const queriesOfRound = 160;

/** Find on one machine with answers kept in memory, against the same without: of what is asked for the first time, and again. */
export async function benchKeptAnswers(): Promise<Row[]> {
  const store = await openFindStore(people);
  const kept: FindPorts = { truth: store.truth, search: cachedSearch(store.search, memoryCache()) };
  const timed = async (ports: FindPorts, text: string) => {
    const started = performance.now();
    await findContacts(ports, acme, viewer, text, 10);
    return performance.now() - started;
  };
  try {
    const used = new Set<string>();
    for (const { text } of queriesFor(people, 80, 99, used))
      for (const ports of [kept, store]) await timed(ports, text);
    const [first, again]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      const all: Record<"bare" | "first" | "again", number[]> = { bare: [], first: [], again: [] };
      for (const [at, { text }] of queriesFor(people, queriesOfRound, round, used).entries()) {
        // What is asked first has the file's pages read for the other.
        if (at % 2 === 0) all.bare.push(await timed(store, text));
        all.first.push(await timed(kept, text));
        if (at % 2 === 1) all.bare.push(await timed(store, text));
        all.again.push(await timed(kept, text));
      }
      first.push(median(all.first) / median(all.bare));
      again.push(median(all.again) / median(all.bare));
    }
    return [
      { name: "find of something new, answers kept / not kept", value: median(first), unit: "ratio", limit: 1.1 },
      { name: "find of the same again, answers kept / not kept", value: median(again), unit: "ratio", limit: 0.9 },
    ];
  } finally {
    store.close();
  }
}
