import type { Contact } from "../contacts/contact.ts";
import { foldFacts } from "../contacts/fold.ts";
import { typedIdentity } from "../contacts/typed-identity.ts";
import { oneTypoApart } from "../find/typos.ts";
import type { CardId, WorkspaceId } from "../ids.ts";
import type { Truth } from "../ports/truth.ts";
import { allContacts } from "./all-contacts.ts";
import { peopleWith } from "./people-with.ts";

/** Whom the operator means by the id of one of their cards, by a mail address or by a mobile number; `undefined` where it is none of these. */
export async function peopleByIdOrIdentity(
  ports: { readonly truth: Truth },
  workspace: WorkspaceId,
  said: string,
): Promise<readonly Contact[] | undefined> {
  const card = said.trim() as CardId;
  const cluster = await ports.truth.read(workspace, card);
  const byId = foldFacts(cluster?.facts ?? []).filter(({ cards }) => cards.includes(card));
  if (byId.length > 0) return byId;
  const identity = typedIdentity(said);
  return identity === undefined ? undefined : peopleWith(ports, workspace, identity);
}

/** Everybody of that very name, in any script, however it is spaced and capitalized. Reads the whole workspace: for whoever has no index. */
export async function peopleNamed(
  ports: { readonly truth: Truth },
  workspace: WorkspaceId,
  name: string,
): Promise<readonly Contact[]> {
  const wanted = plain(name);
  const found: Contact[] = [];
  for await (const contact of allContacts(ports, workspace, { kind: "operator" }))
    if (contact.names.some(({ value }) => plain(value.written) === wanted)) found.push(contact);
  return found;
}

/** Whoever's name is like that one, at most this many, the nearest first: one was mistyped, or is not the whole of it. Reads the whole workspace. */
export async function peopleNearlyNamed(
  ports: { readonly truth: Truth },
  workspace: WorkspaceId,
  name: string,
  most: number,
): Promise<readonly Contact[]> {
  const wanted = plain(name);
  if (wanted === "") return [];
  const found: { readonly contact: Contact; readonly distance: number }[] = [];
  for await (const contact of allContacts(ports, workspace, { kind: "operator" })) {
    const distances = contact.names.flatMap(({ value }) => distanceOf(wanted, plain(value.written)) ?? []);
    if (distances.length > 0) found.push({ contact, distance: Math.min(...distances) });
    found.sort((a, b) => a.distance - b.distance || (a.contact.id < b.contact.id ? -1 : 1)).splice(most);
  }
  return found.map(({ contact }) => contact);
}

/** 0: one is a part of the other; 1: they are one typo apart; `undefined`: they are not alike. */
function distanceOf(wanted: string, name: string): number | undefined {
  if (name.includes(wanted) || (wanted.includes(name) && name.length > 1)) return 0;
  return oneTypoApart(wanted, name) ? 1 : undefined;
}

function plain(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/gu, "");
}
