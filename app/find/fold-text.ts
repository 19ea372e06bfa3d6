/*
 * One form for what people type and what cards say, so that both can be compared letter by letter: small letters, no accents,
 * full-width forms made plain. Lone Hangul letters (ㅂ) stay as people type them: NFKC would turn them into conjoining ones.
 */

const loneLetters = "\\u3130-\\u318f";
const others = new RegExp(`[^${loneLetters}]+`, "g");

/** Conjoining initials (U+1100…), as some systems send lone consonants, in the order of Unicode. */
const initials = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

/** Letters that carry no accent mark that could be dropped. */
const plain: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** Nothing in it to be folded but capitals: nearly every value. */
const plainText = /^[\x00-\x7f가-힣]*$/;

export function foldText(text: string): string {
  if (plainText.test(text)) return text.toLowerCase();
  return text
    .replace(others, (run) =>
      run
        .normalize("NFKC")
        .normalize("NFD")
        .replace(/[\u0300-\u036f]/g, "")
        .normalize("NFC"),
    )
    .toLowerCase()
    .replace(/[\u1100-\u1112]/g, (letter) => initials[letter.charCodeAt(0) - 0x1100] ?? "")
    .replace(/[ßæœøłđðþı]/g, (letter) => plain[letter] ?? letter);
}

/** Hyphens and apostrophes inside a word join: Ji-soo and Jisoo are one word, O'Brien and OBrien too. */
const joints = /(?<=[\p{L}\p{N}])['’ʼ`´\u00ad\u2010\u2011-](?=[\p{L}\p{N}])/gu;
const word = /[\p{L}\p{M}\p{N}]+/gu;
const plainWord = /[a-z0-9가-힣]+/g;
const marks = /\p{M}+/gu;

/** The words of a text, folded, in their order; nothing but letters and digits is in them. */
export function wordsOf(text: string): string[] {
  const folded = foldText(text);
  if (plainText.test(folded))
    return (/[-'`]/.test(folded) ? folded.replace(joints, "") : folded).match(plainWord) ?? [];
  const words = folded.replace(joints, "").match(word) ?? [];
  return words.map((one) => one.replace(marks, "")).filter((one) => one !== "");
}

/** Ids as they can be in a key. */
export function lettersAndDigits(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

export function digitsOf(text: string): string {
  return foldText(text).replace(/\D+/g, "");
}

export const isHangul = (text: string): boolean => /^[가-힣]+$/.test(text);
/** Has lone consonants among Hangul, and nothing else: ㅂㅈㅅ, 박ㅈㅅ. */
export const isInitials = (text: string): boolean => /^[가-힣ㄱ-ㅎ]+$/.test(text) && /[ㄱ-ㅎ]/.test(text);
export const isLatin = (text: string): boolean => /^[a-z]+$/.test(text);
export const isDigits = (text: string): boolean => /^\d+$/.test(text);
