import type { Contact } from "../contacts/contact.ts";
import { foldFacts } from "../contacts/fold.ts";
import { identityOfMail, identityOfPhone } from "../contacts/identity.ts";
import type { Identity, WorkspaceId } from "../ids.ts";
import type { Truth } from "../ports/truth.ts";

/** Everybody who has this mail address or number, whoever may see them: for who runs Octember and is to forget them. */
export async function peopleWith(
  { truth }: { readonly truth: Truth },
  workspace: WorkspaceId,
  identity: Identity,
): Promise<readonly Contact[]> {
  const holder = (await truth.holders(workspace, [identity])).get(identity);
  const cluster = holder && (await truth.read(workspace, holder));
  return foldFacts(cluster?.facts ?? []).filter(
    ({ emails, phones }) =>
      emails.some(({ value }) => identityOfMail(value) === identity) ||
      phones.some(({ value }) => identityOfPhone(value) === identity),
  );
}
