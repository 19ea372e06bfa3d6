import { convertHangulToQwerty, convertQwertyToHangul } from "es-hangul";

/** Begins with a syllable, and nothing but Hangul follows: a name, or as far as it is typed. */
const looksHangul = /^[가-힣][가-힣ㄱ-ㅎ]*$/;
const lettersOnly = /^[A-Za-z]+$/;
const hangulLetters = /^[가-힣ㄱ-ㅎㅏ-ㅣ]{2,}$/;
const loneLetter = /[ㄱ-ㅎㅏ-ㅣ]/;

/** Empty where no syllables come of it: the library throws for some of these. */
function asHangul(typed: string): string {
  try {
    return convertQwertyToHangul(typed);
  } catch {
    return "";
  }
}

/**
 * What was meant where the keyboard was left in the wrong mode: rlaalstn → 김민수, ㅓㅑ내ㅐ → jisoo.
 * @param typed with its capitals: a shifted letter is another one in Hangul.
 * @returns none where it makes no sense
 */
export function inOtherMode(typed: string): readonly string[] {
  if (lettersOnly.test(typed)) {
    // One capital at the start is more likely a phone's than a doubled consonant.
    const meant = typed.length < 3 ? [] : [typed, typed.toLowerCase()].map(asHangul);
    return [...new Set(meant.filter((one) => looksHangul.test(one)))];
  }
  if (!hangulLetters.test(typed) || !loneLetter.test(typed)) return [];
  const meant = convertHangulToQwerty(typed).toLowerCase();
  return /^[a-z]+$/.test(meant) && meant.length > 3 && /[aeiou]/.test(meant) ? [meant] : [];
}
