import type { Line, Side } from "../../cards/card.ts";
import { OctemberError } from "../../errors.ts";
import { type TextReader, type Unreadable, UnreadablePhoto } from "../../ports/text-reader.ts";
import type { Call } from "./call-function.ts";
import { fieldsOf, listOf, Malformed, numberOf, textOf } from "./shapes.ts";

/** More is no photo of cards. */
const mostSides = 100;
const mostLines = 5_000;

/** Where a photo lies, for a function that fetches it itself: it may be larger than a call may be. */
export interface PhotoPlace {
  readonly bucket: string;
  readonly key: string;
}

/** Another function's text reader, for one photo. */
export function lambdaReader(call: Call, place: PhotoPlace): TextReader {
  return {
    async read() {
      const answer = await call({ ...place });
      const { unreadable, sides } = fieldsOf(answer, "the answer");
      if (unreadable !== undefined) throw new UnreadablePhoto(textOf(unreadable, "why") as Unreadable);
      return listOf(sides, "sides", mostSides, sideIn);
    },
    async close() {},
  };
}

class NoPhoto extends OctemberError {
  override readonly name = "NoPhoto";
  readonly code = "file-gone";
}

/**
 * Reads the photo that another function named.
 * @throws Malformed, NoPhoto, and what the reader throws but for `UnreadablePhoto`, which is an answer
 */
export async function answerReading(
  reader: Pick<TextReader, "read">,
  open: (key: string) => Promise<Uint8Array | undefined>,
  bucket: string,
  question: unknown,
): Promise<{ readonly sides: readonly Side[] } | { readonly unreadable: Unreadable }> {
  const asked = fieldsOf(question, "the question", ["bucket", "key"]);
  if (asked.bucket !== bucket) throw new Malformed("photos lie in another bucket");
  const photo = await open(textOf(asked.key, "the key", 1_024));
  if (photo === undefined) throw new NoPhoto("the photo isn't there");
  try {
    return { sides: await reader.read(photo) };
  } catch (error) {
    if (error instanceof UnreadablePhoto) return { unreadable: error.code };
    throw error;
  }
}

/** Of what the reader told also what is not known here. */
function sideIn(value: unknown): Side {
  const { width, height, lines, ...rest } = fieldsOf(value, "a side");
  return {
    ...rest,
    width: numberOf(width, "a width"),
    height: numberOf(height, "a height"),
    lines: listOf(lines, "lines", mostLines, lineIn),
  };
}

function lineIn(value: unknown): Line {
  const { text, box, confidence, ...rest } = fieldsOf(value, "a line");
  const { x, y, width, height } = fieldsOf(box, "a box");
  if (typeof text !== "string") throw new Malformed("a line's text is none");
  const [left, top, wide, high] = [x, y, width, height].map((one) => numberOf(one, "a box"));
  return {
    ...rest,
    text,
    box: { x: left ?? 0, y: top ?? 0, width: wide ?? 0, height: high ?? 0 },
    confidence: numberOf(confidence, "a confidence"),
  };
}
