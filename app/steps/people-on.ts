import type { Contact } from "../contacts/contact.ts";
import type { CardId, WorkspaceId } from "../ids.ts";
import type { Truth } from "../ports/truth.ts";
import type { Viewer } from "../privacy/audience.ts";
import { contactsFor } from "../privacy/fold-for-viewer.ts";

/** The contacts that these cards are of, as the viewer may see them, each once. Whoever else their clusters hold is left out. */
export async function peopleOn(
  { truth }: { readonly truth: Truth },
  workspace: WorkspaceId,
  viewer: Viewer,
  cards: readonly CardId[],
): Promise<readonly Contact[]> {
  if (cards.length === 0) return [];
  const wanted = new Set(cards);
  const clusters = await truth.readMany(workspace, cards);
  const people = clusters.flatMap(({ facts }) => contactsFor(viewer, facts));
  return people.filter((contact) => contact.cards.some((card) => wanted.has(card)));
}
