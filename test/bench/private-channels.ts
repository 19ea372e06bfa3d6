import type { ChannelId, MemberId } from "../../app/ids.ts";
import type { Audience, Viewer } from "../../app/privacy/audience.ts";
import { findContacts } from "../../app/steps/find-contacts.ts";
import { acme } from "../find/posted-card.ts";
import { queriesFor } from "./find-queries.ts";
import { type FindStore, openFindStore } from "./find-store.ts";
import { madeUpPerson } from "./people.ts";
import { median } from "./quantile.ts";
import type { Row } from "./row.ts";

const people = 20_000;
const rounds = 5;
const queriesOfRound = 160;
const channels = Array.from({ length: 50 }, (_, at) => `CPRIVATE${at}` as ChannelId);
const member = "U1" as MemberId;
const inNone: Viewer = { kind: "member", member, channels: [] };
const inAll: Viewer = { kind: "member", member, channels };

/** One card of five was posted in one of 50 private channels: what find takes for who is in all of them, against who is in none. */
export async function benchPrivateChannels(): Promise<Row[]> {
  const store = await openFindStore(people, (at) => ({ ...madeUpPerson(at), audience: audienceOf(at) }));
  try {
    const used = new Set<string>();
    // Compiles the code; its queries aren't asked again.
    for (const { text } of queriesFor(people, 80, 99, used)) await both(store, text, true);
    const ratios: number[] = [];
    const times: { readonly all: number; readonly none: number }[] = [];
    for (let round = 0; round < rounds; round++) {
      const timed: typeof times = [];
      for (const [at, { text }] of queriesFor(people, queriesOfRound, round, used).entries())
        timed.push(await both(store, text, at % 16 < 8));
      ratios.push(median(timed.map(({ all }) => all)) / median(timed.map(({ none }) => none)));
      times.push(...timed);
    }
    return [
      { name: "find in 50 private channels / in none", value: median(ratios), unit: "ratio", limit: 1.5 },
      { name: "find in 50 private channels, p50", value: median(times.map(({ all }) => all)), unit: "ms" },
      { name: "find in none, p50", value: median(times.map(({ none }) => none)), unit: "ms" },
    ];
  } finally {
    store.close();
  }
}

function audienceOf(person: number): Audience {
  const channel = person % 5 === 0 ? channels[(person / 5) % channels.length] : undefined;
  return channel === undefined ? { kind: "workspace" } : { kind: "channel", channel };
}

/** Who is second finds the pages in memory, so the two take turns. */
async function both({ truth, search }: FindStore, text: string, noneFirst: boolean) {
  const time = async (viewer: Viewer) => {
    const started = performance.now();
    await findContacts({ truth, search }, acme, viewer, text);
    return performance.now() - started;
  };
  const first = noneFirst ? await time(inNone) : undefined;
  const all = await time(inAll);
  return { all, none: first ?? (await time(inNone)) };
}
