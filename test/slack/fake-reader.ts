import type { Side } from "../../app/cards/card.ts";
import type { TextReader } from "../../app/ports/text-reader.ts";

/** Reads a photo whose bytes are the card's text, a line each, and `QR:` before what a code says: what real photos do is the reader's own test. */
export function fakeReader(before: (text: string) => void | Promise<void> = () => {}): TextReader & { reads: number } {
  const reader = {
    reads: 0,
    async read(photo: Uint8Array): Promise<readonly Side[]> {
      reader.reads += 1;
      const text = Buffer.from(photo).toString("utf8");
      await before(text);
      return text
        .split("\n---\n")
        .filter((one) => one.trim() !== "")
        .map(sideOf);
    },
    async close() {},
  };
  return reader;
}

/** What the reader has for clear print. */
const clear = 0.995;

/** A side whose lines are evenly set, as large as they would be printed. */
function sideOf(text: string): Side {
  const all = text.trim().split("\n");
  const lines = all.filter((line) => !line.startsWith("QR:"));
  const codes = all.filter((line) => line.startsWith("QR:")).map((line) => ({ text: line.slice(3) }));
  return {
    ...(codes.length === 0 ? {} : { codes }),
    width: 1000,
    height: 600,
    lines: lines.map((line, index) => ({
      text: line,
      box: { x: 60, y: 60 + index * 60, width: Math.min(880, line.length * 18), height: 36 },
      confidence: clear,
    })),
  };
}
