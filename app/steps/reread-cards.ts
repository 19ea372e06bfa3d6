import { wholeCard } from "../cards/kept-card.ts";
import { cardsOf } from "../cards/read-card.ts";
import { readingVersion } from "../cards/reading-version.ts";
import { readSides } from "../contacts/codes/read-sides.ts";
import type { CardRead } from "../contacts/facts.ts";
import { liveCards } from "../contacts/live-cards.ts";
import { standingFacts } from "../contacts/standing-facts.ts";
import { Erased } from "../errors.ts";
import type { CardId, ClusterId, FactId, WorkspaceId } from "../ids.ts";
import { UnreadablePhoto } from "../ports/text-reader.ts";
import type { FollowPhotosPorts } from "./follow-photos.ts";
import { matchCards } from "./match-cards.ts";
import type { ReadPorts } from "./read-photo.ts";
import { type FactPorts, writeFacts } from "./write-facts.ts";

export type RereadPorts = FactPorts & Pick<ReadPorts, "photos"> & Pick<FollowPhotosPorts, "readerOf">;

/**
 * `changed`: a card says something else now, or is a new one; `same`: nothing of it changed; `kept`: the reader makes less of the photos than
 * before, and what was read stays; `photo-gone`: they are no longer kept; `erased`: who was on them was forgotten meanwhile.
 */
export type RereadOutcome = "changed" | "same" | "kept" | "photo-gone" | "erased";

const pageSize = 200;
/** More cards than a photo gives. */
const mostOfPhoto = 100;

/** What has to be read again: a card for each set of photos. Cards that count no longer, and those of files, are left alone. */
export async function dueForRereading(
  { truth }: FactPorts,
  workspace: WorkspaceId,
  all: boolean,
): Promise<readonly CardId[]> {
  const due = new Map<string, CardId>();
  let after: ClusterId | undefined;
  do {
    const clusters = await truth.page(workspace, after, pageSize);
    for (const { facts } of clusters) {
      for (const { card, photos, importedFrom, readWith = 0 } of liveCards(standingFacts(facts))) {
        if (photos.length === 0 || importedFrom !== undefined || (!all && readWith >= readingVersion)) continue;
        due.set(photos.join(" "), card);
      }
    }
    after = clusters.at(-1)?.id;
  } while (after !== undefined);
  return [...due.values()];
}

/** Reads the photos of a card again, and writes what their cards say now as newer readings: what members decided of them stays decided. */
export async function rereadCard(ports: RereadPorts, workspace: WorkspaceId, card: CardId): Promise<RereadOutcome> {
  const before = await cardsBeside(ports, workspace, card);
  const [first] = before;
  if (first === undefined) return "erased";
  const bytes = await Promise.all(first.photos.map((photo) => ports.photos.open(workspace, photo)));
  const photos = first.photos.flatMap((photo, at) => {
    const one = bytes[at];
    return one === undefined ? [] : [{ photo, bytes: one }];
  });
  if (photos.length < bytes.length) return "photo-gone";
  try {
    const sides = (await Promise.all(photos.map((one) => ports.readerOf(workspace, one.photo).read(one.bytes)))).flat();
    const now = cardsOf(sides, readSides);
    if (now.length === 0) return keepAsRead(ports, workspace, before);
    const old = matchCards(
      before.map(({ read }) => wholeCard(read)),
      now,
    );
    const facts = now.map((read, at) => newerReading(before, old[at], { read, at, first }));
    await writeFacts(ports, workspace, facts);
    const isSame = facts.every(({ read }, at) => {
      const was = before[old[at] ?? -1]?.read.fields;
      return was !== undefined && JSON.stringify(was) === JSON.stringify(read.fields);
    });
    return isSame ? "same" : "changed";
  } catch (error) {
    if (error instanceof UnreadablePhoto) return keepAsRead(ports, workspace, before);
    if (error instanceof Erased) return "erased";
    throw error;
  }
}

/** What was read counts as read with this reader, so that it isn't tried again with the same outcome. */
async function keepAsRead(ports: FactPorts, workspace: WorkspaceId, before: readonly CardRead[]): Promise<"kept"> {
  const facts = before.map((known, at) => newerReading(before, at, { read: known.read, at, first: known }));
  await writeFacts(ports, workspace, facts);
  return "kept";
}

/** The readings that count of all cards of the same photos, in their order. */
async function cardsBeside({ truth }: FactPorts, workspace: WorkspaceId, card: CardId): Promise<readonly CardRead[]> {
  const start = card.slice(0, card.lastIndexOf("-"));
  const ids = Array.from({ length: mostOfPhoto }, (_, place) => `${start}-${place}` as CardId);
  const clusters = await truth.readMany(workspace, ids);
  const newest = new Map<CardId, CardRead>();
  for (const fact of clusters.flatMap(({ facts }) => facts)) {
    if (fact.kind !== "card-read" || !ids.includes(fact.card)) continue;
    if (fact.reading > (newest.get(fact.card)?.reading ?? 0)) newest.set(fact.card, fact);
  }
  return ids.flatMap((id) => newest.get(id) ?? []);
}

function newerReading(
  before: readonly CardRead[],
  old: number | undefined,
  { read, at, first }: { readonly read: CardRead["read"]; readonly at: number; readonly first: CardRead },
): CardRead {
  const known = old === undefined ? undefined : before[old];
  const start = first.card.slice(0, first.card.lastIndexOf("-"));
  const card = known?.card ?? (`${start}-${before.length + at}` as CardId);
  const reading = (known?.reading ?? 0) + 1;
  return {
    ...(known ?? first),
    id: `${card}-read-${reading}` as FactId,
    card,
    reading,
    readWith: readingVersion,
    read,
  };
}
