import { romanizeWord, skeleton, withoutUmlauts } from "../../text/romanize.ts";
import { hangul, squash } from "../../text/scripts.ts";

/** How much (0..1) of a text is in what the company calls itself in its domain: `Contoso Ltd.` and `contoso`. */
export function brandMatch(text: string, brands: readonly string[]): number {
  return Math.max(0, ...brands.map((brand) => matchOne(text, squash(brand))));
}

/** What stands for a sign in a domain: `9th & Vine`, 9thandvine.com. */
const signs = /\s?[&+]\s?/;
const spoken = ["and", "und", "et", "e", "y", "n"];

function matchOne(text: string, brand: string): number {
  if (hangul.test(text)) return matchKorean(text, brand);
  if (signs.test(text) && spoken.some((word) => squash(text.replace(signs, word)) === brand)) return 1;
  const spelledOut = withoutUmlauts(text);
  const match = matchLetters(text, brand);
  return spelledOut === text ? match : Math.max(match, matchLetters(spelledOut, brand));
}

function matchLetters(text: string, brand: string): number {
  const letters = squash(text.replace(/^the\s/i, ""));
  if (brand.length < 2 || letters.length < 2) return 0;
  if (letters === brand || squash(text) === brand) return 1;
  if (brand.length >= 4 && letters.startsWith(brand)) return 0.9;
  if (brand.length >= 4 && letters.includes(brand)) return 0.7;
  if (letters.length >= 4 && brand.includes(letters)) return partOf(brand, letters);
  const words = text.split(/[\s&.-]+/).filter(Boolean);
  const long = words.map(squash).find((word) => word.length >= 4 && (brand.startsWith(word) || word.startsWith(brand)));
  if (long && brand.length >= 4) return 0.7;
  const telling = words.filter(isTelling).map(squash);
  if (isInitialsAndWord(telling, brand)) return 1;
  if (isInitialsAndBeginning(telling, brand)) return 0.8;
  return words.length >= 2 && [words, words.filter(isTelling)].some((some) => isBegunBy(some, brand)) ? 0.7 : 0;
}

/** Words that initials leave out. */
export const connecting = ["of", "the", "and", "for", "de", "und", "et", "y"] as const;
const leftOut = new Set<string>(connecting);
const isTelling = (word: string): boolean => !leftOut.has(word.toLowerCase());

/** `Federation of Malaysian Handicraft Exporters`, fmhe.org.my. */
function isBegunBy(words: readonly string[], brand: string): boolean {
  const initials = initialsOf(words).toLowerCase();
  return initials.length >= 2 && (brand === initials || (initials.length >= 3 && brand.startsWith(initials)));
}

/** `First Baptist Church of Millbrook`, fbcmillbrook.org: initials, and a word or more behind them whole. */
function isInitialsAndWord(telling: readonly string[], brand: string): boolean {
  return telling.some((_, at) => {
    const [front, behind] = [initialsOf(telling.slice(0, at)), telling.slice(at)];
    const whole = brand.slice(front.length);
    return (
      at >= 2 &&
      whole.length >= 4 &&
      brand.startsWith(front) &&
      behind.some((__, to) => behind.slice(0, to + 1).join("") === whole)
    );
  });
}

/** So much of a word is told from any other. */
const shortestBeginning = 4;

/** `University of Michaelston`, umich.edu; `Massachusetts Polytechnic`, mpoly.edu: initials, and how the next word begins. */
function isInitialsAndBeginning(telling: readonly string[], brand: string): boolean {
  return telling.slice(1).some((word, at) => {
    const front = initialsOf(telling.slice(0, at + 1));
    const begun = brand.slice(front.length);
    return (
      brand.startsWith(front) &&
      begun.length >= shortestBeginning &&
      begun.length < word.length &&
      word.startsWith(begun)
    );
  });
}

function initialsOf(words: readonly string[]): string {
  return words.map((one) => one[0] ?? "").join("");
}

function partOf(brand: string, letters: string): number {
  if (letters.length / brand.length > 0.5) return 0.8;
  return brand.startsWith(letters) ? 0.7 : 0.5;
}

/**
 * 토닥헬스케어 and `todakcare` begin with the same consonants; words taken from English are spelt too differently to compare further. What is the
 * same from its first consonant to its last, or letter for letter, is called so.
 */
function matchKorean(text: string, brand: string): number {
  const spelled = romanizeWord(text.replace(/\(.\)|주식회사/g, ""));
  if (spelled.length >= 3 && spelled === brand) return 1;
  // 토요, toyo-studio.kr
  if (spelled.length >= 4 && brand.startsWith(spelled)) return Math.max(0.5, likeConsonants(text, spelled, brand));
  return likeConsonants(text, spelled, brand);
}

function likeConsonants(text: string, spelled: string, brand: string): number {
  // 더봄, thebom.kr
  const [mine, theirs] = [skeleton(spelled), skeleton(text.startsWith("더") ? brand.replace(/^the/, "deo") : brand)];
  let same = 0;
  while (same < Math.min(mine.length, theirs.length) && mine[same] === theirs[same]) same++;
  if (same < 3) return 0;
  if (same >= 4 && mine === theirs) return 0.9;
  return same >= theirs.length || same >= 4 ? 0.7 : 0.5;
}
