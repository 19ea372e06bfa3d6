import type { Contact } from "../contacts/contact.ts";
import { compare } from "../contacts/in-order.ts";
import type { ClusterId, WorkspaceId } from "../ids.ts";
import type { Truth } from "../ports/truth.ts";
import type { Viewer } from "../privacy/audience.ts";
import { contactsFor } from "../privacy/fold-for-viewer.ts";

const pageSize = 200;

/**
 * Every contact that the viewer may see, by id: in the order of clusters it would show who is tied to an earlier card that they may not see.
 * Memory holds a page, and contacts whose clusters began before them until it is their turn.
 */
export async function* allContacts(
  { truth }: { readonly truth: Pick<Truth, "page"> },
  workspace: WorkspaceId,
  viewer: Viewer,
): AsyncGenerator<Contact> {
  let waiting: readonly Contact[] = [];
  let after: ClusterId | undefined;
  for (;;) {
    const clusters = await truth.page(workspace, after, pageSize);
    const contacts = clusters.flatMap(({ facts }) => contactsFor(viewer, facts));
    waiting = [...waiting, ...contacts].sort((a, b) => compare(a.id, b.id));
    after = clusters.at(-1)?.id;
    // Those of later clusters are later than the last of these.
    const isDue = ({ id }: Contact) => after === undefined || compare(id, after) <= 0;
    yield* waiting.filter(isDue);
    if (after === undefined) return;
    waiting = waiting.filter((one) => !isDue(one));
  }
}
