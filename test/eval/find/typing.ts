import { typedLetters } from "./fits.ts";

/** ㄱㅣㅁㅁ → 김ㅁ: as an input method shows letters while they are typed. */
export function composed(letters: string): string {
  const [starts, ends] = [
    "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ",
    " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ",
  ];
  const middles = [
    "ㅏ",
    "ㅐ",
    "ㅑ",
    "ㅒ",
    "ㅓ",
    "ㅔ",
    "ㅕ",
    "ㅖ",
    "ㅗ",
    "ㅗㅏ",
    "ㅗㅐ",
    "ㅗㅣ",
    "ㅛ",
    "ㅜ",
    "ㅜㅓ",
    "ㅜㅔ",
    "ㅜㅣ",
    "ㅠ",
    "ㅡ",
    "ㅡㅣ",
    "ㅣ",
  ];
  const isVowel = (letter = "") => /[ㅏ-ㅣ]/.test(letter);
  let out = "";
  for (let at = 0; at < letters.length; ) {
    const start = starts.indexOf(letters[at] ?? "?");
    if (start < 0 || !isVowel(letters[at + 1])) {
      out += letters[at++];
      continue;
    }
    const two = middles.indexOf(letters.slice(at + 1, at + 3));
    const middle = two >= 0 ? two : middles.indexOf(letters[at + 1] ?? "");
    at += two >= 0 ? 3 : 2;
    const end = ends.indexOf(letters[at] ?? "?");
    const closes = end > 0 && !isVowel(letters[at + 1]);
    if (closes) at++;
    out += String.fromCharCode(0xac00 + start * 588 + middle * 28 + (closes ? end : 0));
  }
  return out;
}

const hangulKeys = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ";
const latinKeys = "qwertyuiopasdfghjklzxcvbnmQWERTOP";

/** 김민수 → rlaalstn. */
export function onKeys(hangul: string): string {
  return [...typedLetters(hangul)].map((letter) => latinKeys[hangulKeys.indexOf(letter)] ?? letter).join("");
}

/** jisoo → ㅓㅑ내ㅐ. */
export function onHangulKeys(latin: string): string {
  const letters = [...latin.toLowerCase()].map((letter) => hangulKeys[latinKeys.indexOf(letter)] ?? letter);
  return composed(letters.join(""));
}

/** One letter less, twice, another, or two changed round; not the first one. */
export function slip(letters: string[], random: () => number): void {
  const at = 1 + Math.floor(random() * (letters.length - 1));
  const letter = letters[at] ?? "";
  if (letter === " ") return;
  const others = /[a-z]/.test(letter)
    ? "etaoinsrhl"
    : /[ㅏ-ㅣ]/.test(letter)
      ? "ㅏㅓㅗㅜㅣㅐㅔ"
      : "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅎ";
  const kind = Math.floor(random() * 4);
  if (kind === 0) letters.splice(at, 1);
  else if (kind === 1) letters.splice(at, 0, letter);
  else if (kind === 2) letters[at] = others[Math.floor(random() * others.length)] ?? letter;
  else letters.splice(at - 1, 2, letter, letters[at - 1] ?? "");
}
