import { NoContactsFile, type NotContacts } from "../record.ts";
import { type Decoder, decoderOf } from "./decoder.ts";
import { likelyEncoding, markedEncoding } from "./detect-encoding.ts";

const pieceBytes = 65_536;
/** Enough letters to tell encodings apart. */
const sampleBytes = 4096;

/**
 * The file's text without NULs and byte order marks, piece by piece. ASCII is passed on until a byte above it decides on the encoding.
 * @throws NoContactsFile if it is no text, or in an encoding that is not known.
 */
export async function* decodeText(file: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: Decoder | undefined;
  let undecided: Uint8Array = new Uint8Array();
  let isStart = true;
  for await (const piece of joined(chunks)) {
    if (isStart) decoder = startOf(file, piece);
    isStart = false;
    if (!decoder) {
      const ascii = undecided.length > 0 ? 0 : lengthOfAscii(piece);
      yield plain(new TextDecoder().decode(piece.subarray(0, ascii)));
      undecided = concatenated([undecided, piece.subarray(ascii)]);
      if (undecided.length < sampleBytes) continue;
      decoder = decoderFor(file, undecided);
      yield plain(decoder.write(undecided));
    } else yield plain(decoder.write(piece));
  }
  if (isStart) throw new NoContactsFile(file, "empty");
  if (decoder) yield plain(decoder.end());
  else if (undecided.length > 0) {
    const last = decoderFor(file, undecided);
    yield plain(last.write(undecided) + last.end());
  }
}

function startOf(file: string, bytes: Uint8Array): Decoder | undefined {
  const known = knownFormat(file, bytes);
  if (known) throw new NoContactsFile(file, known);
  const marked = markedEncoding(bytes);
  if (!marked && hasControls(bytes)) throw new NoContactsFile(file, "binary");
  return marked && decoderOf(marked);
}

function decoderFor(file: string, sample: Uint8Array): Decoder {
  const encoding = likelyEncoding(sample);
  if (encoding === undefined) throw new NoContactsFile(file, "encoding");
  return decoderOf(encoding);
}

function lengthOfAscii(bytes: Uint8Array): number {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  return first < 0 ? bytes.length : first;
}

/** Pieces of at least the sample's size, but for the last. */
async function* joined(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    held.push(chunk);
    size += chunk.length;
    if (size < pieceBytes) continue;
    yield concatenated(held);
    held = [];
    size = 0;
  }
  if (size > 0) yield concatenated(held);
}

function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function plain(text: string): string {
  return /[\0\ufeff]/.test(text) ? text.replaceAll(/[\0\ufeff]/g, "") : text;
}

const spreadsheets = ["504b0304", "d0cf11e0"];
/** JPEG, PNG, GIF, PDF, WebP. HEIC says what it is four bytes later. */
const others = ["ffd8ff", "89504e47", "47494638", "25504446", "52494646"];

function knownFormat(file: string, head: Uint8Array): NotContacts | undefined {
  const start = [...head.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (spreadsheets.some((mark) => start.startsWith(mark))) return /\.zip$/i.test(file) ? "binary" : "spreadsheet";
  if (others.some((mark) => start.startsWith(mark)) || start.slice(8) === "66747970") return "binary";
  return undefined;
}

function hasControls(head: Uint8Array): boolean {
  return head.filter((byte) => byte < 9 || (byte > 13 && byte < 32) || byte === 127).length > head.length / 50;
}
