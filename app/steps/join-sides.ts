import type { Card } from "../cards/card.ts";
import { wholeCard } from "../cards/kept-card.ts";
import { areSidesOfOne, otherSideOf } from "../cards/sides/other-side.ts";
import { readSides } from "../contacts/codes/read-sides.ts";
import type { CardRead, SamePerson } from "../contacts/facts.ts";
import { liveCards } from "../contacts/live-cards.ts";
import { Erased } from "../errors.ts";
import type { CardId, FactId } from "../ids.ts";
import type { PhotoStatus } from "../ports/photo-status.ts";
import { fileOf, instantOf, type PostedPhotos } from "./posted-photos.ts";
import { type ReadPorts, readPhoto } from "./read-photo.ts";
import { cardRead, type WritePorts } from "./write-cards.ts";
import { writeFacts } from "./write-facts.ts";

export type JoinPorts = ReadPorts & WritePorts;

/** A photo of a message, with the cards that were read from it. */
interface ReadPhoto {
  readonly status: PhotoStatus;
  readonly cards: readonly CardRead[];
}

/**
 * Makes one person of the two sides of a card that were posted as two photos of a message, once all of these are read; also where one side is
 * no card by itself. Done twice, or by two at once, it writes nothing anew.
 * @param statuses of the message's photos, read after the last of them was.
 * @returns whether a photo is another than it was: one that was no card.
 */
export async function joinSides(
  ports: JoinPorts,
  posted: PostedPhotos,
  statuses: readonly PhotoStatus[],
): Promise<boolean> {
  const { workspace } = posted;
  // Whoever reads the last one finds all of them.
  if (statuses.length < 2 || statuses.some(({ state }) => state === "waiting" || state === "kept")) return false;
  const photos = await withCards(ports, posted, statuses);
  if (photos.every(({ cards }) => cards.length === 0)) return false;
  const backs = await readBacks(ports, posted, photos);
  const cards = photos.flatMap((photo) => [...photo.cards, ...(backs.get(photo.status) ?? [])]);
  const facts = [...[...backs.values()].flat(), ...sidesAmong(cards)];
  try {
    if (facts.length > 0) await writeFacts(ports, workspace, facts);
  } catch (error) {
    // Who was on one of them was forgotten meanwhile.
    if (error instanceof Erased) return false;
    throw error;
  }
  for (const [{ reason: _, ...status }, own] of backs) {
    await ports.statuses.advance(workspace, "empty", { ...status, state: "done", cards: own.map(({ card }) => card) });
  }
  return backs.size > 0;
}

async function withCards(
  { truth }: Pick<JoinPorts, "truth">,
  { workspace }: PostedPhotos,
  statuses: readonly PhotoStatus[],
): Promise<readonly ReadPhoto[]> {
  const clusters = await truth.readMany(
    workspace,
    statuses.flatMap(({ cards }) => cards),
  );
  const live = new Map(liveCards(clusters.flatMap(({ facts }) => facts)).map((read) => [read.card, read]));
  const of = (cards: readonly CardId[]) => cards.map((card) => live.get(card)).filter((read) => read !== undefined);
  return statuses.map((status) => ({ status, cards: of(status.cards) }));
}

/** The photos that are no card by themselves, but the other side of one that is. */
async function readBacks(
  ports: JoinPorts,
  posted: PostedPhotos,
  photos: readonly ReadPhoto[],
): Promise<ReadonlyMap<PhotoStatus, readonly CardRead[]>> {
  const backs = new Map<PhotoStatus, readonly CardRead[]>();
  for (const { status } of photos) {
    if (status.state !== "empty" || status.reason !== "no-card") continue;
    const { photo, place } = status;
    const reading = await readPhoto(ports, posted.workspace, photo);
    const [side, ...others] =
      reading.kind === "empty" ? (reading.sides ?? []).filter(({ lines }) => lines.length > 0) : [];
    if (side === undefined || others.length > 0) continue;
    const fronts = photos
      .filter(({ cards }) => cards.length > 0)
      .sort((a, b) => Math.abs(a.status.place - place) - Math.abs(b.status.place - place))
      .flatMap(({ cards }) => cards);
    const back = firstOf(fronts, ({ read }) => otherSideOf(wholeCard(read), side, readSides));
    const one = { photo, file: fileOf(posted.workspace, photo), place };
    if (back !== undefined) backs.set(status, [cardRead(posted, one, back, 0)]);
  }
  return backs;
}

function firstOf(fronts: readonly CardRead[], look: (front: CardRead) => Card | undefined): Card | undefined {
  for (const front of fronts) {
    const found = look(front);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Each card is tied to the first of those before it, on other photos, that it is a side of. */
function sidesAmong(cards: readonly CardRead[]): readonly SamePerson[] {
  return cards.flatMap((one, at) => {
    const other = cards
      .slice(0, at)
      .find(
        (before) => before.photos[0] !== one.photos[0] && areSidesOfOne(wholeCard(before.read), wholeCard(one.read)),
      );
    return other === undefined || other.message === undefined ? [] : [tied(other, one, other.message.ts)];
  });
}

function tied({ card: one, by }: CardRead, { card: other }: CardRead, ts: string): SamePerson {
  const id = `${other}-sides` as FactId;
  return { kind: "same-person", id, at: instantOf(ts), by, cards: [one, other], because: "sides" };
}
