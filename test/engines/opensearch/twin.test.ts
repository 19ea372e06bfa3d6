import { expect, it } from "vitest";
import { searchEntryOfCluster } from "../../../app/find/entry.ts";
import type { ChannelId, MemberId } from "../../../app/ids.ts";
import type { SearchView } from "../../../app/ports/search-view.ts";
import type { Truth } from "../../../app/ports/truth.ts";
import type { Audience, Viewer } from "../../../app/privacy/audience.ts";
import { findContacts } from "../../../app/steps/find-contacts.ts";
import { openFindStore } from "../../bench/find-store.ts";
import { personAt } from "../../eval/find/people.ts";
import { queriesFor } from "../../eval/find/queries.ts";
import { acme, type Posted } from "../../find/posted-card.ts";
import { openIndex } from "./open-index.ts";

const people = 5_000;
const asked = 2_000;
const atOnce = 8;

const channel = (name: string): Audience => ({ kind: "channel", channel: name as ChannelId });
const member = (name: string): Audience => ({ kind: "member", member: name as MemberId });
/** Every other person is known to everybody, the rest to one channel or member. */
const audiences: readonly Audience[] = [channel("C1"), channel("C2"), member("U1"), member("U2")];
const viewers: readonly Viewer[] = [
  { kind: "operator" },
  { kind: "member", member: "U1" as MemberId, channels: ["C1" as ChannelId] },
  { kind: "place", audience: channel("C2") },
];

function cardAt(at: number): Posted {
  const audience = at % 2 === 0 ? undefined : audiences[(at >> 1) % audiences.length];
  return { ...personAt(at).card, ...(audience === undefined ? {} : { audience }) };
}

async function indexAll(truth: Truth, view: SearchView): Promise<void> {
  for (let page = await truth.page(acme, undefined, 500); page.length > 0; ) {
    await view.apply(acme, page.map(searchEntryOfCluster));
    page = await truth.page(acme, page.at(-1)?.id, 500);
  }
}

it("gives the same first ten as SQLite for 2,000 questions of all kinds, in the same order, to whoever asks", async () => {
  const store = await openFindStore(people, cardAt);
  try {
    const search = openIndex().view();
    await indexAll(store.truth, search);
    const told = async (engine: SearchView, viewer: Viewer, text: string) => {
      const { results, more, nearest } = await findContacts({ truth: store.truth, search: engine }, acme, viewer, text);
      return { first: results.map(({ contact, score }) => `${contact.id} ${score}`), more, nearest };
    };
    const questions = queriesFor(
      Array.from({ length: people }, (_, at) => personAt(at)),
      asked,
    ).map(({ text }, at) => ({ text, viewer: viewers[at % viewers.length] ?? ({ kind: "operator" } as const) }));
    expect(questions.length).toBe(asked);
    let answered = 0;
    for (let at = 0; at < questions.length; at += atOnce) {
      const some = questions.slice(at, at + atOnce);
      const there = await Promise.all(some.map(({ viewer, text }) => told(search, viewer, text)));
      const here = await Promise.all(some.map(({ viewer, text }) => told(store.search, viewer, text)));
      expect(there.map((one, place) => ({ ...one, ...some[place] }))).toEqual(
        here.map((one, place) => ({ ...one, ...some[place] })),
      );
      answered += here.filter(({ first }) => first.length > 0).length;
    }
    expect(answered).toBeGreaterThan(asked * 0.9);
  } finally {
    store.close();
  }
}, 1_200_000);
