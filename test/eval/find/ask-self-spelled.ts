import { findContacts } from "../../../app/steps/find-contacts.ts";
import { openFindStore } from "../../bench/find-store.ts";
import { acme, cardIdAt, type Posted } from "../../find/posted-card.ts";
import { nameFits } from "./fits.ts";
import { type Person, personAt } from "./people.ts";
import { type SelfSpelled, selfSpelled } from "./self-spelled.ts";

/** How one of them is found: the place of the first who fits, -1 where none of the first five does. */
export interface SelfSpelledRank {
  readonly asked: string;
  readonly meant: string;
  readonly place: number;
  readonly first: string;
}

/** One way to ask: what stands on the card, and what is typed. */
export interface Direction {
  readonly name: string;
  readonly printed: (one: SelfSpelled) => string;
  readonly typed: (one: SelfSpelled) => string;
}

export const directions: readonly Direction[] = [
  { name: "own spelling", printed: ({ hangul }) => hangul, typed: ({ latin }) => latin },
  {
    name: "typed plainly",
    printed: ({ hangul }) => hangul,
    typed: ({ latin }) => latin.toLowerCase().replace(/-/g, ""),
  },
  { name: "in Hangul", printed: ({ latin }) => latin, typed: ({ hangul }) => hangul },
];

/** Asks for each of them among so many made-up people. Whoever has the very same name fits as well. */
export async function askSelfSpelled(count: number, { printed, typed }: Direction): Promise<SelfSpelledRank[]> {
  const people = Array.from({ length: count }, (_, at) => personAt(at));
  const own = selfSpelled.map(
    (one, at): Posted => ({ at: 1_700_000_000 + at, names: [printed(one)], company: `Firm ${at}` }),
  );
  const store = await openFindStore(count + own.length, (at) => people[at]?.card ?? (own[at - count] as Posted));
  const byCard = new Map<string, Person | SelfSpelled>([
    ...people.map((person) => [cardIdAt(person.card.at), person] as const),
    ...selfSpelled.map((one, at) => [cardIdAt(1_700_000_000 + at), one] as const),
  ]);
  const ranks: SelfSpelledRank[] = [];
  for (const meant of selfSpelled) {
    const { results } = await findContacts(store, acme, { kind: "operator" }, typed(meant), 5);
    const place = results.findIndex(({ contact }) => fits(byCard.get(contact.id), meant));
    const first = results
      .slice(0, 3)
      .map(({ contact, why }) => `${contact.names[0]?.value.written} (${why.map(({ how }) => how).join(", ")})`);
    ranks.push({ asked: typed(meant), meant: meant.hangul, place, first: first.join(", ") });
  }
  store.close();
  return ranks;
}

function fits(found: Person | SelfSpelled | undefined, { hangul, latin }: SelfSpelled): boolean {
  if (found === undefined) return false;
  if ("hangul" in found && typeof found.hangul === "string") return found.hangul === hangul;
  const person = found as Person;
  if (person.family + person.given === hangul) return true;
  const words = latin.split(" ");
  return [words.length - 1, 0].some((at) => {
    const given = words.filter((_, index) => index !== at).join("");
    return nameFits(person, [given, words[at] ?? ""]);
  });
}
