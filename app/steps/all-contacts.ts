import type { Contact } from "../contacts/contact.ts";
import type { ClusterId, WorkspaceId } from "../ids.ts";
import type { Truth } from "../ports/truth.ts";
import type { Viewer } from "../privacy/audience.ts";
import { contactsFor } from "../privacy/fold-for-viewer.ts";

const pageSize = 200;

/** Every contact that the viewer may see, the earliest first. Memory doesn't grow with how many there are. */
export async function* allContacts(
  { truth }: { readonly truth: Truth },
  workspace: WorkspaceId,
  viewer: Viewer,
): AsyncGenerator<Contact> {
  let after: ClusterId | undefined;
  for (;;) {
    const clusters = await truth.page(workspace, after, pageSize);
    if (clusters.length === 0) return;
    for (const { facts } of clusters) yield* contactsFor(viewer, facts);
    after = clusters.at(-1)?.id;
  }
}
