import type { Box, Code, Line, Side } from "../../cards/card.ts";
import { OctemberError } from "../../errors.ts";
import { type TextReader, type Unreadable, UnreadablePhoto } from "../../ports/text-reader.ts";
import type { Call } from "./call-function.ts";
import { fieldsOf, listOf, Malformed, numberOf, textOf } from "./shapes.ts";

/** More is no photo of cards. */
const mostSides = 100;
const mostLines = 5_000;
const mostCodes = 100;
/** A QR code holds up to 7,089 digits. */
const longestCode = 8_000;

/** Where a photo lies, for a function that fetches it itself: it may be larger than a call may be. */
export interface PhotoPlace {
  readonly bucket: string;
  readonly key: string;
}

/** Another function's text reader, for one photo. */
export function lambdaReader(call: Call, place: PhotoPlace): TextReader {
  return {
    async read() {
      const { sides } = readable(await call({ ...place }));
      return listOf(sides, "sides", mostSides, sideIn);
    },
    async readCodes() {
      const { codes } = readable(await call({ ...place, only: "codes" }));
      return listOf(codes, "codes", mostCodes, codeIn);
    },
    async close() {},
  };
}

function readable(answer: unknown): Readonly<Record<string, unknown>> {
  const fields = fieldsOf(answer, "the answer");
  if (fields.unreadable !== undefined) throw new UnreadablePhoto(textOf(fields.unreadable, "why") as Unreadable);
  return fields;
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
  reader: Omit<TextReader, "close">,
  open: (key: string) => Promise<Uint8Array | undefined>,
  bucket: string,
  question: unknown,
): Promise<
  { readonly sides: readonly Side[] } | { readonly codes: readonly Code[] } | { readonly unreadable: Unreadable }
> {
  const asked = fieldsOf(question, "the question", ["bucket", "key", "only"]);
  if (asked.only !== undefined && asked.only !== "codes") throw new Malformed("nothing but codes is read alone");
  if (asked.bucket !== bucket) throw new Malformed("photos lie in another bucket");
  const photo = await open(textOf(asked.key, "the key", 1_024));
  if (photo === undefined) throw new NoPhoto("the photo isn't there");
  try {
    if (asked.only === "codes") return { codes: (await reader.readCodes?.(photo)) ?? [] };
    return { sides: await reader.read(photo) };
  } catch (error) {
    if (error instanceof UnreadablePhoto) return { unreadable: error.code };
    throw error;
  }
}

/** Of what the reader told also what is not known here. */
function sideIn(value: unknown): Side {
  const { width, height, lines, codes, ...rest } = fieldsOf(value, "a side");
  return {
    ...rest,
    width: numberOf(width, "a width"),
    height: numberOf(height, "a height"),
    lines: listOf(lines, "lines", mostLines, lineIn),
    ...(codes === undefined ? {} : { codes: listOf(codes, "codes", mostCodes, codeIn) }),
  };
}

function codeIn(value: unknown): Code {
  const { text, box } = fieldsOf(value, "a code");
  return { text: textOf(text, "a code's text", longestCode), ...(box === undefined ? {} : { box: boxIn(box) }) };
}

function boxIn(value: unknown): Box {
  const { x, y, width, height } = fieldsOf(value, "a box");
  const [left = 0, top = 0, wide = 0, high = 0] = [x, y, width, height].map((one) => numberOf(one, "a box"));
  return { x: left, y: top, width: wide, height: high };
}

function lineIn(value: unknown): Line {
  const { text, box, confidence, ...rest } = fieldsOf(value, "a line");
  if (typeof text !== "string") throw new Malformed("a line's text is none");
  return {
    ...rest,
    text,
    box: boxIn(box),
    confidence: numberOf(confidence, "a confidence"),
  };
}
