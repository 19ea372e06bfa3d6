import { findContacts } from "../../../app/steps/find-contacts.ts";
import { openFindStore } from "../../bench/find-store.ts";
import { acme, cardIdAt, type Posted } from "../../find/posted-card.ts";
import type { SelfSpelledRank } from "./ask-self-spelled.ts";
import { type EasternSpelled, easternSpelled, type Place } from "./eastern-spelled.ts";
import { nameFits } from "./fits.ts";
import { type Person, personAt } from "./people.ts";
import { southernSpelled } from "./southern-spelled.ts";

export interface EasternRank extends SelfSpelledRank {
  readonly from: Place;
  readonly apart: boolean;
}

const everybody: readonly EasternSpelled[] = [...easternSpelled, ...southernSpelled];

/** As they write themselves, and with family and given name the other way round. */
const typings: readonly ((latin: string) => string)[] = [(latin) => latin, otherOrder];

/** Shinzo Abe ↔ Abe Shinzo; in Chinese names only the family name has no hyphen, or stands first. */
function otherOrder(latin: string): string {
  const [first = "", ...others] = latin.toLowerCase().replace(/-/g, "").split(" ");
  return [...others, first].join(" ");
}

/** Asks for each of them, whose card shows characters alone, among so many made-up people. Whoever has the same name fits as well. */
export async function askEasternSpelled(count: number): Promise<EasternRank[]> {
  const people = Array.from({ length: count }, (_, at) => personAt(at));
  const own = everybody.map(
    ({ written }, at): Posted => ({ at: 1_700_000_000 + at, names: [written], company: `Firm ${at}` }),
  );
  const store = await openFindStore(count + own.length, (at) => people[at]?.card ?? (own[at - count] as Posted));
  const byCard = new Map<string, Person | EasternSpelled>([
    ...people.map((person) => [cardIdAt(person.card.at), person] as const),
    ...everybody.map((one, at) => [cardIdAt(1_700_000_000 + at), one] as const),
  ]);
  const ranks: EasternRank[] = [];
  for (const meant of everybody) {
    for (const typed of typings) {
      const asked = typed(meant.latin);
      const { results } = await findContacts(store, acme, { kind: "operator" }, asked, 5);
      const place = results.findIndex(({ contact }) => fits(byCard.get(contact.id), meant));
      const first = results
        .slice(0, 3)
        .map(({ contact, why }) => `${contact.names[0]?.value.written} (${why.map(({ how }) => how).join(", ")})`);
      ranks.push({
        asked,
        meant: meant.written,
        place,
        first: first.join(", "),
        from: meant.place,
        apart: meant.apart,
      });
    }
  }
  store.close();
  return ranks;
}

function fits(found: Person | EasternSpelled | undefined, { written, latin }: EasternSpelled): boolean {
  if (found === undefined) return false;
  if ("written" in found) return found.written === written || found.latin === latin;
  if (found.family + found.given === written) return true;
  const words = latin.split(" ");
  return [words.length - 1, 0].some((at) => {
    const given = words.filter((_, index) => index !== at).join("");
    return nameFits(found, [given, words[at] ?? ""]);
  });
}
