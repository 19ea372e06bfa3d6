import type { Contact } from "../contacts/contact.ts";
import type { MessageRef } from "../contacts/facts.ts";
import type { CardId, WorkspaceId } from "../ids.ts";
import type { PhotoState, PhotoStatuses } from "../ports/photo-status.ts";
import type { Truth } from "../ports/truth.ts";
import type { Audience } from "../privacy/audience.ts";
import { contactsFor } from "../privacy/fold-for-viewer.ts";

/** What became of one card of a photo: a contact, or nothing since somebody said that it is no card. */
export interface CardResult {
  readonly card: CardId;
  readonly contact?: Contact;
}

export interface PhotoResult {
  /** From 0. */
  readonly place: number;
  readonly state: PhotoState;
  /** Why there is no card. */
  readonly reason?: string;
  readonly cards: readonly CardResult[];
}

/** What became of a message of photos, so far. */
export interface MessageResult {
  readonly photos: readonly PhotoResult[];
}

/** Computed anew from statuses and facts each time, folded for the place that it is said in. A person on two cards stands once. */
export async function resultOfMessage(
  { statuses, truth }: { readonly statuses: PhotoStatuses; readonly truth: Truth },
  { workspace, message, audience }: { workspace: WorkspaceId; message: MessageRef; audience: Audience },
): Promise<MessageResult> {
  const photos = await statuses.ofMessage(workspace, message);
  const clusters = await truth.readMany(
    workspace,
    photos.flatMap((photo) => photo.cards),
  );
  const contacts = clusters.flatMap((cluster) => contactsFor({ kind: "place", audience }, cluster.facts));
  const told = new Set<CardId>();
  const cardResult = (card: CardId): CardResult[] => {
    const contact = contacts.find((one) => one.cards.includes(card));
    if (contact === undefined) return [{ card }];
    if (told.has(contact.id)) return [];
    told.add(contact.id);
    return [{ card, contact }];
  };
  return {
    photos: photos.map(({ place, state, reason, cards }) => ({
      place,
      state,
      ...(reason === undefined ? {} : { reason }),
      cards: cards.flatMap(cardResult),
    })),
  };
}
