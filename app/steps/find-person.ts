import type { Contact } from "../contacts/contact.ts";
import type { Unclear } from "../find/query.ts";
import type { CardId, WorkspaceId } from "../ids.ts";
import { whoMayBeMeant } from "../intro/choose-person.ts";
import type { Viewer } from "../privacy/audience.ts";
import { contactsFor } from "../privacy/fold-for-viewer.ts";
import { type FindPorts, type FoundContact, findContacts } from "./find-contacts.ts";

/** Words that name a person, or the id of a contact that was chosen (also of one of its other cards). */
export type PersonAsked = { readonly query: string } | { readonly contact: CardId };

/** No person was named, or none, or several. */
export type NotOnePerson =
  | { readonly kind: "unclear"; readonly reason: Unclear }
  /** `nearest`: whose names are like it. */
  | { readonly kind: "nobody-found"; readonly nearest: readonly FoundContact[] }
  | { readonly kind: "choose"; readonly contacts: readonly FoundContact[]; readonly more: boolean };

const mostChoices = 8;

/** The one person who is meant, as the viewer may see them; or those to choose from. */
export async function findPerson(
  ports: FindPorts,
  workspace: WorkspaceId,
  viewer: Viewer,
  person: PersonAsked,
): Promise<NotOnePerson | { readonly kind: "found"; readonly contact: Contact }> {
  if ("contact" in person) {
    const cluster = await ports.truth.read(workspace, person.contact);
    const contact = contactsFor(viewer, cluster?.facts ?? []).find(({ cards }) => cards.includes(person.contact));
    return contact === undefined ? { kind: "nobody-found", nearest: [] } : { kind: "found", contact };
  }
  const found = await findContacts(ports, workspace, viewer, person.query, mostChoices);
  if (found.unclear) return { kind: "unclear", reason: found.unclear };
  if (found.nearest) return { kind: "nobody-found", nearest: found.results };
  const meant = whoMayBeMeant(found.results);
  const [only] = meant;
  if (!only) return { kind: "nobody-found", nearest: [] };
  if (meant.length > 1)
    return { kind: "choose", contacts: meant, more: found.more && meant.length === found.results.length };
  return { kind: "found", contact: only.contact };
}
