import type { Contact } from "../contacts/contact.ts";
import type { Why } from "../find/rank.ts";

interface Result {
  readonly contact: Contact;
  readonly score: number;
  readonly why: readonly Why[];
}

/** Ways in which a person may well write that name themself: each of them could be who is meant. */
const own: ReadonlySet<Why["how"]> = new Set(["exact", "initials", "romanized"]);

/** Results whose scores are closer than this fit equally. */
const equal = 0.02;

/** Of the results of a search, best first, those who may be meant: one, or several to choose from. */
export function whoMayBeMeant<Found extends Result>(results: readonly Found[]): readonly Found[] {
  const [best] = results;
  if (!best) return [];
  return results.filter((one) => best.score - one.score <= equal || (byName(best) && byName(one)));
}

function byName({ why }: Result): boolean {
  return why.every(({ field, how }) => field === "name" && own.has(how));
}
