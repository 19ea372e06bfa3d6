import { decoderOf, type Encoding } from "./decoder.ts";

/** What the first bytes say by themselves: a byte order mark, or the zeros of UTF-16 between ASCII letters. */
export function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const zeros = [0, 0];
  for (const [at, byte] of bytes.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = bytes.length / 10;
  if (odd > many && even < odd / 50) return "utf-16le";
  return even > many && odd < even / 50 ? "utf-16be" : undefined;
}

/**
 * The encoding of a text without a mark. A broken letter or two leave a text what it is.
 * @param sample from the first byte on that isn't ASCII; the last letter may be cut.
 * @returns `undefined` for one that is not known here (Shift_JIS, GBK).
 */
export function likelyEncoding(sample: Uint8Array): Encoding | undefined {
  if (isUtf8(sample)) return "utf-8";
  const utf8 = countLetters(sample, "utf-8");
  if (utf8.good > utf8.bad * 10) return "utf-8";
  const korean = countLetters(sample, "cp949");
  if (korean.hangul > korean.bad * 20 && korean.hangul > korean.good / 2 && pairsOf(sample) > 0.5) return "cp949";
  return isLatin(sample) ? "windows-1252" : undefined;
}

function isUtf8(sample: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function countLetters(sample: Uint8Array, encoding: Encoding) {
  const text = decoderOf(encoding).write(sample);
  const bad = text.match(/\ufffd/g)?.length ?? 0;
  const good = (text.match(/[^\0-\x7f]/g)?.length ?? 0) - bad;
  return { good, bad, hangul: text.match(/[가-힣]/g)?.length ?? 0 };
}

/** How many of the bytes above ASCII stand together: those of Korean do, those of Western letters rarely. */
function pairsOf(sample: Uint8Array): number {
  let [all, beside] = [0, 0];
  for (const [at, byte] of sample.entries()) {
    if (byte < 0x80) continue;
    all += 1;
    if ((sample[at - 1] ?? 0) >= 0x80 || (sample[at + 1] ?? 0) >= 0x80) beside += 1;
  }
  return beside / Math.max(all, 1);
}

function isLatin(sample: Uint8Array): boolean {
  const unused = sample.some(
    (byte) => byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d,
  );
  return !unused && pairsOf(sample) < 0.3;
}
