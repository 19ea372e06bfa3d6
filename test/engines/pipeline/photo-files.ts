import type { Block } from "@aws-sdk/client-textract";
import sharp from "sharp";
import type { Side } from "../../../app/cards/card.ts";
import type { TextReader } from "../../../app/ports/text-reader.ts";
import { photoHash, type Recorded, recordCard } from "../../adapters/textract/record-card.ts";
import { card, column } from "../../eval/render/drawing.ts";
import { fakeReader } from "../../slack/fake-reader.ts";

const size = { width: 1_000, height: 600 };
let blank: Promise<Buffer> | undefined;

/** A photo whose text both readers know: Textract by a recording, the other by what stands behind the picture in the file. */
export async function recordedPhoto(text: string): Promise<Recorded> {
  blank ??= sharp({ create: { ...size, channels: 3, background: "white" } })
    .png()
    .toBuffer();
  return { photo: Buffer.concat([await blank, Buffer.from(text)]), blocks: blocksOf(text.split("\n")) };
}

/** A photo whose text stands in its pixels alone; Textract knows of it what an English reader would. */
export function drawnPhoto(text: string): Recorded {
  return recordCard(card(column(text.split("\n"), { text: "", x: 80, y: 118, size: 40 }, 80)));
}

/** Nobody's picture: whoever reads it fails for good, each time. */
export function poisonedPhoto(nth: number): Recorded {
  return { photo: Buffer.from(`${poison} ${nth}`), blocks: [] };
}

const poison = "poison";
const pngsEnd = "IEND\xaeB`\x82";

export interface ReaderOfPhotos extends TextReader {
  /** How many were read from their pixels. */
  readonly reallyRead: () => number;
}

/** The reader for other scripts: it really reads what is `drawn`, and knows of all others what they say. */
export function readerOfPhotos(drawn: readonly Recorded[], real: TextReader, refuse: () => never): ReaderOfPhotos {
  const hashes = new Set(drawn.map(({ photo }) => photoHash(photo)));
  const known = fakeReader();
  // Whoever asks gives up after a while and asks again: a busy machine goes on with what it began.
  const reallyRead = new Map<string, Promise<readonly Side[]>>();
  return {
    reallyRead: () => reallyRead.size,
    async read(photo) {
      const hash = photoHash(photo);
      if (hashes.has(hash)) {
        const reading = reallyRead.get(hash) ?? real.read(photo);
        reallyRead.set(hash, reading);
        return reading;
      }
      const bytes = Buffer.from(photo);
      if (bytes.toString("latin1").startsWith(poison)) refuse();
      return known.read(bytes.subarray(bytes.indexOf(pngsEnd, 0, "latin1") + pngsEnd.length));
    },
    close: () => real.close(),
  };
}

function blocksOf(lines: readonly string[]): Block[] {
  return lines.flatMap((text, at): Block[] => {
    const [left, top] = [0.06, 0.1 + at * 0.1];
    const [right, bottom] = [left + Math.min(0.88, text.length * 0.018), top + 0.06];
    const Polygon = [
      { X: left, Y: top },
      { X: right, Y: top },
      { X: right, Y: bottom },
      { X: left, Y: bottom },
    ];
    const words = text.split(" ").map((Text): Block => ({ BlockType: "WORD", Text, Confidence: 98 }));
    return [{ BlockType: "LINE", Text: text, Confidence: 98, Geometry: { Polygon } }, ...words];
  });
}
