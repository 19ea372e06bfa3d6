import type { Contact } from "../contacts/contact.ts";
import { foldFacts } from "../contacts/fold.ts";
import { typedIdentity } from "../contacts/typed-identity.ts";
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

function plain(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/gu, "");
}
