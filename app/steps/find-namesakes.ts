import type { Contact } from "../contacts/contact.ts";
import { otherCard } from "../contacts/decided-of-card.ts";
import { keyOf } from "../contacts/equal-values.ts";
import type { Apart, SamePerson } from "../contacts/facts.ts";
import { compare } from "../contacts/in-order.ts";
import type { CardId, WorkspaceId } from "../ids.ts";
import type { Viewer } from "../privacy/audience.ts";
import { type FindPorts, findContacts } from "./find-contacts.ts";

/** More would be a list to search in, not a question. */
const mostNamesakes = 3;
/** Looked at, as others of nearly that name may be found with them. */
const mostFound = 10;

/**
 * Who was known before this card, has the very same name, and may be the same person: nobody has decided it yet.
 * @param decided what was decided of the card.
 */
export async function findNamesakes(
  ports: FindPorts,
  workspace: WorkspaceId,
  viewer: Viewer,
  { contact, card, decided }: { contact: Contact; card: CardId; decided: readonly (SamePerson | Apart)[] },
): Promise<readonly Contact[]> {
  const answered = new Set(decided.map((one) => otherCard(one, card)));
  const names = new Set(contact.names.map(({ value }) => keyOf("names", value)));
  const namesakes = new Map<CardId, Contact>();
  for (const { value } of contact.names.slice(0, 2)) {
    const found = await findContacts(ports, workspace, viewer, value.written, mostFound, false);
    for (const { contact: other } of found.results) {
      const isOther =
        other.id !== contact.id && compare(other.id, card) < 0 && !other.cards.some((one) => answered.has(one));
      if (isOther && other.names.some((name) => names.has(keyOf("names", name.value)))) namesakes.set(other.id, other);
    }
  }
  return [...namesakes.values()].sort((a, b) => compare(b.id, a.id)).slice(0, mostNamesakes);
}
