import { cp949Decoder } from "./cp949.ts";

/** CP949 is EUC-KR with all Hangul syllables. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "cp949" | "windows-1252";

/** Bytes to text, in pieces that may cut letters. What is no letter becomes U+FFFD. */
export interface Decoder {
  write(bytes: Uint8Array): string;
  end(): string;
}

/** Node's own decoder of Korean knows only the 2,350 most usual of 11,172 syllables: names have others. */
export function decoderOf(encoding: Encoding): Decoder {
  if (encoding === "cp949") return cp949Decoder();
  const other = new TextDecoder(encoding);
  return { write: (bytes) => other.decode(bytes, { stream: true }), end: () => other.decode() };
}
