import type { Contact } from "../contacts/contact.ts";
import type { CardId } from "../ids.ts";
import { together } from "../intro/connections.ts";
import { likeliest, type Tied } from "../intro/likeliest.ts";
import type { Stranger, Weighing } from "../intro/popularity.ts";
import type { Reason } from "../intro/suggestions.ts";

/** People are read and folded so many at a time, as long as one who wasn't read may be better than those who were. */
const readAtOnce = 50;

export interface Met {
  readonly contact: Contact;
  readonly reasons: readonly Reason[];
}

interface Choosing {
  readonly most: number;
  readonly wanted: number;
  weigh(strangers: readonly Stranger[]): Weighing;
  read(cards: readonly CardId[]): Promise<readonly Contact[]>;
  knowersOf(contact: Contact): number;
  reasonsFor(contact: Contact, weighing: Weighing): readonly Reason[];
}

/**
 * The best first, and so many of them at least that nobody who wasn't read could be better, if there are as many. Ties tell only which
 * colleagues know somebody; how many do altogether is known of those who were read, so these are what the walks are weighed by.
 */
export async function worthMeeting(all: readonly Tied[], choosing: Choosing): Promise<readonly Met[]> {
  const { most, wanted, read } = choosing;
  const likely = likeliest(all, choosing.weigh(all.filter(isKnownBySome)), most).map(({ tied }) => tied);
  const first = likely.slice(0, readAtOnce);
  const firstRead = await read(first.map(({ person }) => person));
  const weighing = choosing.weigh(asRead(first, firstRead, choosing).filter(isKnownBySome));
  const found: { readonly met: Met; readonly worth: number }[] = [];
  const meet = (contacts: readonly Contact[]) => {
    for (const contact of contacts) {
      const reasons = choosing.reasonsFor(contact, weighing);
      const worth = together(reasons.map((one) => one.worth));
      if (reasons.length > 0) found.push({ met: { contact, reasons }, worth });
    }
    found.sort((one, other) => other.worth - one.worth);
  };
  meet(firstRead);
  const others = likeliest(likely.slice(readAtOnce), weighing, most);
  for (let at = 0; at < others.length; at += readAtOnce) {
    const some = others.slice(at, at + readAtOnce);
    // The surest of the best are enough, if not even the next one could come before them.
    const least = found[wanted - 1]?.worth;
    if (least !== undefined && least >= (some[0]?.atMost ?? 0)) break;
    meet(await read(some.map(({ tied }) => tied.person)));
  }
  return found.map(({ met }) => met);
}

/** With everybody who knows them. */
function asRead(tied: readonly Tied[], contacts: readonly Contact[], { knowersOf }: Choosing): readonly Tied[] {
  const byCard = new Map(contacts.flatMap((contact) => contact.cards.map((card) => [card, contact] as const)));
  return tied.flatMap((one) => {
    const contact = byCard.get(one.person);
    return contact === undefined ? [] : [{ ...one, knowers: knowersOf(contact) }];
  });
}

function isKnownBySome({ closeness }: Tied): boolean {
  return closeness.some((one) => one > 0);
}
