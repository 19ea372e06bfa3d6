import type { Code, Outline, Side } from "../../cards/card.ts";
import { areaOf, lengthsOf, scaled } from "../../cards/layout/outline.ts";
import { type DecodedPhoto, decodePages } from "./decode-photo.ts";
import { detectLines, shrinkToDetect } from "./detect-lines.ts";
import { type FoundCards, findCards } from "./find-cards.ts";
import { findCodes } from "./find-codes.ts";
import { findFinders } from "./finder-patterns.ts";
import type { HangulEngine } from "./hangul-engine.ts";
import type { Engines } from "./load-engines.ts";
import { type Found, type Readers, readCutOut, readWhole } from "./read-side.ts";
import { areSeverallyReached } from "./several-people.ts";
import { steepnessOf } from "./steepness.ts";
import { longestCard, straighten } from "./straighten.ts";

/** A card that takes up less of its photo is read from a closer picture of it. */
const smallShare = 0.4;

/**
 * Reads the lines of a photo, upright, and its QR codes, and of a scan page by page: a side for each card that lies on it apart from others.
 * @throws UnreadablePhoto
 */
export async function readPhoto(
  photo: Uint8Array,
  engines: Engines,
  openHangul: () => Promise<HangulEngine>,
): Promise<readonly Side[]> {
  const sides: Side[] = [];
  let page = 0;
  for await (const decoded of decodePages(photo)) {
    const read = await readPage({ engines, openHangul }, decoded);
    sides.push(...(page === 0 ? read : read.map((side) => ({ ...side, page }))));
    page += 1;
  }
  return sides;
}

async function readPage(readers: Readers, decoded: DecodedPhoto): Promise<readonly Side[]> {
  const { picture } = decoded;
  // Making a picture small goes on beside this thread.
  const [small, finders] = await Promise.all([shrinkToDetect(picture), findFinders(picture)]);
  const [steepness, boxes] = await Promise.all([
    steepnessOf(small, picture),
    detectLines(readers.engines.detector, picture, small),
  ]);
  const cards = findCards(picture, boxes, steepness);
  if (isFilledByOne(cards, decoded)) return [await readWhole(readers, decoded, { boxes, finders })];
  return (await readAsOne(readers, decoded, { boxes, finders }, cards)) ?? readEach(readers, decoded, cards.outlines);
}

/** Nothing is gained by cutting anything out. */
function isFilledByOne({ outlines }: FoundCards, { picture }: DecodedPhoto): boolean {
  const [only, ...others] = outlines;
  return only === undefined || (others.length === 0 && areaOf(only) >= picture.width * picture.height * smallShare);
}

/** The whole photo, where what looked like several cards may be the parts of one, and nothing on it says otherwise. */
async function readAsOne(
  readers: Readers,
  decoded: DecodedPhoto,
  found: Found,
  { outlines, areApart }: FoundCards,
): Promise<readonly Side[] | undefined> {
  if (areApart || outlines.length < 2) return undefined;
  const whole = await readWhole(readers, decoded, found);
  const onPhoto = outlines.map((outline) => scaled(outline, decoded.size.width / decoded.picture.width));
  return areSeverallyReached(whole, onPhoto) ? undefined : [whole];
}

/** Cuts each card out of the photo, as large as it is of use. */
async function readEach(readers: Readers, decoded: DecodedPhoto, cards: readonly Outline[]): Promise<readonly Side[]> {
  const { picture, size } = decoded;
  const largest = Math.max(...cards.flatMap(lengthsOf));
  const closer = await decoded.closer((Math.max(picture.width, picture.height) * longestCard) / largest);
  const [toCloser, toPhoto] = [closer.width / picture.width, size.width / picture.width];
  const sides: Side[] = [];
  for (const outline of cards) {
    const card = straighten(closer, scaled(outline, toCloser));
    sides.push(await readCutOut(readers, card, scaled(outline, toPhoto)));
  }
  return sides;
}

/**
 * Reads nothing but the QR codes of a photo, which takes a tenth of the time.
 * @throws UnreadablePhoto
 */
export async function readCodes(photo: Uint8Array): Promise<readonly Code[]> {
  const codes: Code[] = [];
  for await (const { picture } of decodePages(photo)) {
    codes.push(...(await findCodes(picture)).map(({ text }) => ({ text })));
  }
  return codes;
}
