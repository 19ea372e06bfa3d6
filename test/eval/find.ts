import { findContacts } from "../../app/steps/find-contacts.ts";
import { openFindStore } from "../bench/find-store.ts";
import { acme, cardIdAt } from "../find/posted-card.ts";
import { askEasternSpelled } from "./find/ask-eastern-spelled.ts";
import { askSelfSpelled, directions } from "./find/ask-self-spelled.ts";
import { type Person, personAt } from "./find/people.ts";
import { kinds, type Query, queriesFor } from "./find/queries.ts";
import { query2019 } from "./find/query-2019.ts";

/*
 * `npm run eval:find [-- --people 20000] [--misses]`: 100,000 made-up people with cards, 2,000 queries by kind; how often somebody who fits
 * as well as the one who is meant comes first, and among the first five. Beside it the query of 2019 on the same people. Then 300 Korean
 * names as those write them who bear them, and 350 Japanese and Chinese ones whose cards show characters alone, among so many people again;
 * of the latter, half were left unread while rules were made (`apart`), whose misses are shown with `--misses --apart` alone.
 */

const option = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const count = option("people", 100_000);
const asked = option("queries", 2_000);
const showMisses = process.argv.includes("--misses");

const people = Array.from({ length: count }, (_, at) => personAt(at));
const byCard = new Map<string, Person>(people.map((person) => [cardIdAt(person.card.at), person]));
const queries = queriesFor(people, asked);
const store = await openFindStore(count, (at) => personAt(at).card);
const of2019 = query2019(people);

interface Rank {
  readonly query: Query;
  /** Of the first who fits; -1: none of the first five. */
  readonly ours: number;
  readonly then: number;
  readonly first: string;
}

const ranks: Rank[] = [];
for (const query of queries) {
  const { results } = await findContacts(store, acme, { kind: "operator" }, query.text, 5);
  const found = results.map(({ contact }) => byCard.get(contact.id));
  const place = (list: readonly (Person | undefined)[]) =>
    list.findIndex((one) => one !== undefined && query.fits(one));
  const then = of2019(query.text, 5).map((at) => people[at]);
  const first = results
    .slice(0, 3)
    .map(({ contact, why }) => `${contact.names[0]?.value.written} (${why.map(({ how }) => how).join(", ")})`);
  ranks.push({ query, ours: place(found), then: place(then), first: first.join(", ") });
}
store.close();

const percent = (list: readonly Rank[], test: (one: Rank) => boolean) =>
  `${((100 * list.filter(test).length) / Math.max(1, list.length)).toFixed(1)} %`.padStart(9);
const row = (name: string, list: readonly Rank[]) =>
  `${name.padEnd(20)}${String(list.length).padStart(6)}${percent(list, ({ ours }) => ours === 0)}${percent(list, ({ ours }) => ours >= 0)}${percent(list, ({ then }) => then === 0)}${percent(list, ({ then }) => then >= 0)}\n`;

process.stdout.write(`${count} people\n`);
process.stdout.write("kind                 asked    top-1    top-5    2019:1   2019:5\n");
for (const kind of Object.keys(kinds)) {
  process.stdout.write(
    row(
      kind,
      ranks.filter(({ query }) => query.kind === kind),
    ),
  );
}
process.stdout.write(row("all", ranks));
if (showMisses) {
  for (const { query, ours, first } of ranks) {
    if (ours === 0) continue;
    const { family, given, card } = query.meant;
    process.stdout.write(
      `${query.kind}: "${query.text}" is ${family} ${given} [${card.names.join(" / ")}], place ${ours + 1}: ${first}\n`,
    );
  }
}

for (const direction of directions) {
  const own = await askSelfSpelled(count, direction);
  const share = (test: (place: number) => boolean) =>
    `${((100 * own.filter(({ place }) => test(place)).length) / own.length).toFixed(1)} %`.padStart(9);
  process.stdout.write(
    `${direction.name.padEnd(20)}${String(own.length).padStart(6)}${share((place) => place === 0)}${share((place) => place >= 0)}\n`,
  );
  if (!showMisses) continue;
  for (const { asked: text, meant, place, first } of own)
    if (place !== 0) process.stdout.write(`${direction.name}: "${text}" is ${meant}, place ${place + 1}: ${first}\n`);
}

const eastern = await askEasternSpelled(count);
for (const from of new Set(eastern.map((one) => one.from))) {
  for (const apart of [false, true]) {
    const own = eastern.filter((one) => one.from === from && one.apart === apart);
    const share = (test: (place: number) => boolean) =>
      `${((100 * own.filter(({ place }) => test(place)).length) / own.length).toFixed(1)} %`.padStart(9);
    const name = apart ? `${from}, apart` : from;
    process.stdout.write(
      `${name.padEnd(32)}${String(own.length).padStart(6)}${share((place) => place === 0)}${share((place) => place >= 0)}\n`,
    );
    if (!showMisses || apart !== process.argv.includes("--apart")) continue;
    for (const { asked: text, meant, place, first } of own)
      if (place !== 0) process.stdout.write(`${from}: "${text}" is ${meant}, place ${place + 1}: ${first}\n`);
  }
}
