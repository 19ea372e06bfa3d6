import type { Code, Side } from "../../cards/card.ts";
import { type DecodedPhoto, decodePages } from "./decode-photo.ts";
import { detectLines } from "./detect-lines.ts";
import { findCodes } from "./find-codes.ts";
import type { HangulEngine } from "./hangul-engine.ts";
import type { Engines } from "./load-engines.ts";
import { dropCoded, placeCodes } from "./place-codes.ts";
import { placeUpright, uprightFrame } from "./place-upright.ts";
import { readUpright } from "./read-upright.ts";
import { asRead } from "./recognise-line.ts";
import { rereadHangul } from "./reread-hangul.ts";
import { sortLines } from "./sort-lines.ts";

/**
 * Reads the lines of a photo, upright, and of a scan page by page.
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
    const read = await readPage(decoded, engines, openHangul);
    sides.push(...(page === 0 ? read : read.map((side) => ({ ...side, page }))));
    page += 1;
  }
  return sides;
}

async function readPage(
  { picture, size }: DecodedPhoto,
  engines: Engines,
  openHangul: () => Promise<HangulEngine>,
): Promise<readonly Side[]> {
  const codes = await findCodes(picture);
  const found = dropCoded(await detectLines(engines.detector, picture), codes);
  const { turns, lines } = await readUpright(engines, picture, found);
  const reread = await rereadHangul(lines, picture, openHangul);
  const frame = uprightFrame(
    picture,
    size,
    lines.map(({ box }) => box),
    turns,
  );
  const placed = lines.map((line, i) => ({ ...(reread[i] ?? asRead(line)), box: placeUpright(line.box, frame) }));
  return [
    {
      width: frame.width,
      height: frame.height,
      lines: sortLines(placed.filter(({ text }) => text !== "")),
      ...placeCodes(codes, frame),
    },
  ];
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
