import type { Card } from "../cards/card.ts";
import { readingVersion } from "../cards/reading-version.ts";
import type { CardRead } from "../contacts/facts.ts";
import { Erased } from "../errors.ts";
import type { CardId, FactId } from "../ids.ts";
import type { Checkpoint } from "../ports/checkpoint.ts";
import type { PhotoState, PhotoStatuses } from "../ports/photo-status.ts";
import type { Photos } from "../ports/photos.ts";
import type { Truth } from "../ports/truth.ts";
import { type AcceptedPhoto, instantOf, type PostedPhotos } from "./posted-photos.ts";
import type { Reading } from "./read-photo.ts";
import { writeFacts } from "./write-facts.ts";

export interface WritePorts {
  readonly truth: Truth;
  readonly statuses: PhotoStatuses;
  readonly photos: Pick<Photos, "delete">;
  readonly checkpoint: Checkpoint;
}

/** `kept` → `done`, `empty` or `refused`: writes the cards of a photo into the truth. Done twice, it writes nothing anew. */
export async function writeCards(
  ports: WritePorts,
  posted: PostedPhotos,
  one: AcceptedPhoto,
  reading: Reading,
): Promise<void> {
  const settle = (state: PhotoState, cards: readonly CardId[], reason?: string) =>
    ports.statuses.advance(posted.workspace, "kept", {
      photo: one.photo,
      message: posted.message,
      place: one.place,
      state,
      cards,
      ...(reason === undefined ? {} : { reason }),
    });
  if (reading.kind !== "cards") {
    await settle(reading.kind, [], reading.reason);
    return;
  }
  const facts = reading.cards.map((card, place) => cardRead(posted, one, card, place));
  await ports.checkpoint("before-commit");
  try {
    await writeFacts(ports, posted.workspace, facts);
  } catch (error) {
    if (!(error instanceof Erased)) throw error;
    await ports.photos.delete(posted.workspace, one.photo);
    await settle("refused", [], error.code);
    return;
  }
  await ports.checkpoint("after-commit");
  await settle(
    "done",
    facts.map((fact) => fact.card),
  );
}

/** The card at a place of a photo, as read from it. */
export function cardRead(posted: PostedPhotos, one: AcceptedPhoto, read: Card, place: number): CardRead {
  const card = `${posted.message.ts}-${one.file}-${place}` as CardId;
  const at = instantOf(posted.message.ts);
  const reading = 1;
  return {
    kind: "card-read",
    id: `${card}-read-${reading}` as FactId,
    at,
    by: posted.poster,
    audience: posted.audience,
    card,
    reading,
    photos: [one.photo],
    message: posted.message,
    knownBy: posted.knownBy,
    met: { at, ...(posted.where === undefined ? {} : { where: posted.where }) },
    read,
    readWith: readingVersion,
  };
}
