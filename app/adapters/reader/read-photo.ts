import type { Side } from "../../cards/card.ts";
import { decideTurns } from "./decide-turns.ts";
import { decodePhoto } from "./decode-photo.ts";
import { detectLines } from "./detect-lines.ts";
import type { HangulEngine } from "./hangul-engine.ts";
import type { Engines } from "./load-engines.ts";
import { alongText } from "./picture.ts";
import { placeUpright, uprightFrame } from "./place-upright.ts";
import { asRead, type ReadLine, recogniseLine } from "./recognise-line.ts";
import { rereadHangul } from "./reread-hangul.ts";
import { sortLines } from "./sort-lines.ts";

/**
 * Reads the lines of a photo, upright.
 * @throws UnreadablePhoto
 */
export async function readPhoto(
  photo: Uint8Array,
  engines: Engines,
  openHangul: () => Promise<HangulEngine>,
): Promise<readonly Side[]> {
  const { picture, size } = await decodePhoto(photo);
  const found = await detectLines(engines.detector, picture);
  const turns = await decideTurns(engines.classifier, picture, found);
  const boxes = found.map((box) => alongText(box, turns)).filter((box) => box.width > 0.35 * box.height);
  const lines: ReadLine[] = [];
  for (const box of boxes) lines.push(await recogniseLine(engines, picture, box));
  const reread = await rereadHangul(lines, picture, openHangul);
  const frame = uprightFrame(picture, size, boxes, turns);
  const placed = lines.map((line, i) => ({ ...(reread[i] ?? asRead(line)), box: placeUpright(line.box, frame) }));
  return [{ width: frame.width, height: frame.height, lines: sortLines(placed.filter(({ text }) => text !== "")) }];
}
