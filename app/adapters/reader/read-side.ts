import type { Outline, Side } from "../../cards/card.ts";
import { ontoOutline } from "../../cards/layout/perspective.ts";
import type { DecodedPhoto } from "./decode-photo.ts";
import { detectLines, shrinkToDetect } from "./detect-lines.ts";
import { findCodes } from "./find-codes.ts";
import { type Finder, findFinders } from "./finder-patterns.ts";
import type { HangulEngine } from "./hangul-engine.ts";
import type { Engines } from "./load-engines.ts";
import type { Picture, TiltedBox } from "./picture.ts";
import { dropCoded, placeCodes } from "./place-codes.ts";
import { frameCorners, placeUpright, type UprightFrame, uprightFrame } from "./place-upright.ts";
import { laidLevel } from "./read-across.ts";
import { readUpright } from "./read-upright.ts";
import { asRead, recogniseLine, stripsOf } from "./recognise-line.ts";
import { rereadHangul } from "./reread-hangul.ts";
import { sortLines } from "./sort-lines.ts";

/** Who reads: the networks, and Tesseract when it is first needed. */
export interface Readers {
  readonly engines: Engines;
  readonly openHangul: () => Promise<HangulEngine>;
}

/** What was found in a picture before anything of it is read. */
export interface Found {
  /** Its text. */
  readonly boxes: readonly TiltedBox[];
  /** The patterns of its QR codes. */
  readonly finders: readonly Finder[];
}

/** Reads a photo as one side. Its outline is missing where it is the photo itself. */
export async function readWhole(readers: Readers, { picture, size }: DecodedPhoto, found: Found): Promise<Side> {
  const { side, frame } = await readSide(readers, { picture, size }, found);
  return frame.angle === 0 ? side : { ...side, outline: frameCorners(frame) };
}

/** Reads a card that was cut out of its photo, where its outline was. */
export async function readCutOut(readers: Readers, picture: Picture, outline: Outline): Promise<Side> {
  const [small, finders] = await Promise.all([shrinkToDetect(picture), findFinders(picture)]);
  const boxes = await detectLines(readers.engines.detector, picture, small);
  const { side, frame } = await readSide(readers, { picture, size: picture }, { boxes, finders });
  const onPhoto = ontoOutline(outline, picture);
  const [a, b, c, d] = frameCorners(frame);
  return { ...side, outline: [onPhoto(...a), onPhoto(...b), onPhoto(...c), onPhoto(...d)] };
}

async function readSide(
  { engines, openHangul }: Readers,
  { picture, size }: Pick<DecodedPhoto, "picture" | "size">,
  { boxes: found, finders }: Found,
): Promise<{ readonly side: Side; readonly frame: UprightFrame }> {
  const codes = await findCodes(picture, finders);
  const stripOf = stripsOf(picture);
  const { turns, lines } = await readUpright(engines, stripOf, dropCoded(found, codes));
  const reread = await rereadHangul(lines, picture, openHangul, (box) => recogniseLine(engines, stripOf, box));
  const boxes = lines.map(laidLevel);
  const frame = uprightFrame(picture, size, boxes, turns);
  const placed = lines.map((line, i) => ({
    ...(reread[i] ?? asRead(line)),
    box: placeUpright(boxes[i] ?? line.box, frame),
  }));
  const { width, height } = frame;
  const read = sortLines(placed.filter(({ text }) => text !== ""));
  return { side: { width, height, lines: read, ...placeCodes(codes, frame) }, frame };
}
