import type { Decoder } from "./decoder.ts";

const unknown = "\ufffd";
const [firstSyllable, lastSyllable] = [0xac00, 0xd7a3];

/** Signs that were added to EUC-KR after Node's decoder of it was fixed. */
const added = [
  [0xa2e6, "€"],
  [0xa2e7, "®"],
] as const;

/** What follows a first byte of a syllable that EUC-KR lacks: up to 0xa0 after the later ones, which EUC-KR uses, too. */
const seconds = Array.from({ length: 256 }, (_, byte) => byte).filter(
  (byte) => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x81 && byte <= 0xfe),
);

let letters: ReadonlyMap<number, string> | undefined;

/**
 * Letters by their two bytes: EUC-KR's, and around them, in Unicode's order, the 8,822 syllables that EUC-KR lacks. So nothing has to be
 * listed: what Node knows says what is missing.
 */
function lettersOf(): ReadonlyMap<number, string> {
  const known = new Map<number, string>(added);
  const usual = new TextDecoder("euc-kr");
  for (let first = 0xa1; first <= 0xfd; first += 1) {
    // Two rows are for letters of one's own.
    for (let second = 0xa1; first !== 0xc9 && second <= 0xfe; second += 1) {
      const letter = usual.decode(Uint8Array.of(first, second));
      if (letter.length === 1 && letter !== unknown) known.set(first * 256 + second, letter);
    }
  }
  const usualOnes = new Set(known.values());
  let next = firstSyllable;
  for (let first = 0x81; next <= lastSyllable; first += 1) {
    for (const second of first <= 0xa0 ? seconds : seconds.filter((byte) => byte <= 0xa0)) {
      while (usualOnes.has(String.fromCharCode(next))) next += 1;
      if (next > lastSyllable) break;
      known.set(first * 256 + second, String.fromCharCode(next));
      next += 1;
    }
  }
  return known;
}

/** A byte after which no letter is known is U+FFFD, and what follows it is read anew. */
export function cp949Decoder(): Decoder {
  letters ??= lettersOf();
  const known = letters;
  let first: number | undefined;
  return {
    write(bytes) {
      let text = "";
      for (const byte of bytes) {
        if (first !== undefined) {
          const letter = known.get(first * 256 + byte);
          first = undefined;
          text += letter ?? unknown;
          if (letter !== undefined) continue;
        }
        if (byte < 0x80) text += String.fromCharCode(byte);
        else if (byte === 0x80 || byte === 0xff) text += unknown;
        else first = byte;
      }
      return text;
    },
    end() {
      const left = first === undefined ? "" : unknown;
      first = undefined;
      return left;
    },
  };
}
