import type { Script } from "../card.ts";

export const hangul = /[가-힣]/;
export const han = /[\u3400-\u9fff]/;
export const kana = /[\u3040-\u30ff]/;
const latin = /\p{Script=Latin}/u;

/** The script of a name: kana beside Han is Japanese and counts as Han when Han leads. */
export function scriptOf(text: string): Script {
  if (hangul.test(text)) return "hangul";
  if (han.test(text)) return "han";
  if (kana.test(text)) return "kana";
  return latin.test(text) ? "latin" : "other";
}

/** Letters and digits only, lower case, without accents: what two spellings of one thing share. */
export function squash(text: string): string {
  // Most texts need no more, and this is asked of every line many times.
  if (!/[^\p{ASCII}]/u.test(text)) return text.toLowerCase().replace(/[^a-z0-9]/g, "");
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
