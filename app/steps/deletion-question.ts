import type { Contact } from "../contacts/contact.ts";
import type { CardRead, Fact, MessageRef, Removed } from "../contacts/facts.ts";
import { foldFacts } from "../contacts/fold.ts";
import { standingFacts } from "../contacts/standing-facts.ts";
import type { CardId, MemberId, WorkspaceId } from "../ids.ts";
import type { PhotoStatus, PhotoStatuses } from "../ports/photo-status.ts";
import type { Truth } from "../ports/truth.ts";
import type { Audience, Viewer } from "../privacy/audience.ts";
import { factsFor } from "../privacy/audiences-of-cards.ts";

/** A card of a deleted photo: it counts, or was removed with the photo. */
type DeletedCard =
  | { readonly card: CardId; readonly contact: Contact; readonly removed?: never }
  | { readonly card: CardId; readonly contact?: never; readonly removed: Removed };

export interface DeletedPhoto {
  readonly place: number;
  /** Its poster said that the cards stay. */
  readonly kept: boolean;
  readonly cards: readonly [DeletedCard, ...DeletedCard[]];
}

/** Whether the cards of photos that are no longer in Slack go, too: what there is to decide, and what was decided. */
export interface DeletionQuestion {
  readonly poster: MemberId;
  readonly photos: readonly DeletedPhoto[];
}

/** The deleted photos of a message with all facts about their cards, whoever may know of them. */
export interface DeletedPhotos {
  readonly poster: MemberId;
  /** That of the place where they were posted. */
  readonly audience: Audience;
  readonly thread: string;
  readonly photos: readonly PhotoStatus[];
  readonly facts: readonly Fact[];
}

/** `undefined`: no photo with a card was deleted. */
export async function readDeletedPhotos(
  { statuses, truth }: { readonly statuses: PhotoStatuses; readonly truth: Truth },
  workspace: WorkspaceId,
  message: MessageRef,
): Promise<DeletedPhotos | undefined> {
  const known = await statuses.ofMessage(workspace, message);
  const photos = known.filter(({ deleted, cards }) => deleted !== undefined && cards.length > 0);
  const cards = photos.flatMap((photo) => photo.cards);
  if (cards.length === 0) return undefined;
  const clusters = await truth.readMany(workspace, cards);
  const facts = clusters.flatMap((cluster) => cluster.facts);
  const read = facts.find((fact): fact is CardRead => fact.kind === "card-read" && cards.includes(fact.card));
  if (read === undefined || read.by === "operator") return undefined;
  return { poster: read.by, audience: read.audience, thread: photos[0]?.thread ?? message.ts, photos, facts };
}

/** The question as a viewer may see it: cards that they may not know of, or that were said to be none, are left out. */
export function deletionQuestion({ poster, photos, facts }: DeletedPhotos, viewer: Viewer): DeletionQuestion {
  const seen = factsFor(viewer, facts);
  const contacts = foldFacts(seen);
  const removed = standingFacts(seen).filter((fact): fact is Removed => fact.kind === "removed");
  const asked = photos.flatMap(({ place, deleted, cards }): DeletedPhoto[] => {
    const [first, ...rest] = cards.flatMap((card): DeletedCard[] => {
      const contact = contacts.find((one) => one.cards.includes(card));
      if (contact !== undefined) return [{ card, contact }];
      const decision = removed.find((one) => one.card === card);
      return decision === undefined ? [] : [{ card, removed: decision }];
    });
    return first === undefined ? [] : [{ place, kept: deleted === "kept", cards: [first, ...rest] }];
  });
  return { poster, photos: asked };
}

/** How many cards still count, and nobody has decided about. */
export function countOpen({ photos }: DeletionQuestion): number {
  const open = photos.filter(({ kept }) => !kept).flatMap(({ cards }) => cards);
  return open.filter(({ removed }) => removed === undefined).length;
}
