import { josa } from "es-hangul";

/** The pairs that our sentences need, as es-hangul names them. */
export type Particle = Parameters<typeof josa.pick>[1];

/**
 * A word with its particle: `지수를`, `민준을`. es-hangul knows Hangul and abbreviations in capitals (`IBM을`) and takes everything
 * else for open; digits and Latin words are therefore given to it as the syllable that they end with when read aloud.
 */
export function withParticle(word: string, particle: Particle): string {
  return withParticleAfter(word, word, particle);
}

/** The same with quotes or marks around the word: the particle follows `shown`, and is chosen by `read`. */
export function withParticleAfter(shown: string, read: string, particle: Particle): string {
  return `${shown}${josa.pick(lastSyllable(read), particle)}`;
}

/** 영 일 이 삼 사 오 육 칠 팔 구 */
const digits = [..."영일이삼사오육칠팔구"];

/** Letters by their names, for abbreviations: only those that end in a consonant matter. */
const closedLetters: Readonly<Record<string, string>> = { L: "엘", M: "엠", N: "엔", R: "알" };

/** Endings that are read with a final consonant; the first that fits counts. ㄹ matters to 으로/로. */
const closedEndings: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\W)(?:park|bark)$/i, "박"],
  [/l+e?$/i, "얼"],
  [/(?:m|mb)e?$/i, "엄"],
  [/(?:n|ng)e?$/i, "언"],
  [/[aeiouy](?:ck|k|c)$/i, "억"],
  [/[aeiouy](?:pp?|bb?)$/i, "업"],
  [/[aeiouy]tt?$/i, "엇"],
];

/** A Hangul syllable that ends as the word does when it is read aloud. */
function lastSyllable(word: string): string {
  const letters = word.normalize("NFC").replace(/[^\p{L}\p{N}]+$/u, "");
  const last = letters.at(-1) ?? "";
  if (/\d/.test(last)) return digits[Number(last)] ?? "이";
  if (!/[A-Za-z]/.test(last)) return last;
  if (/(?:^|[^A-Za-z])[A-Z]+$/.test(letters)) return closedLetters[last] ?? "이";
  return closedEndings.find(([ending]) => ending.test(letters))?.[1] ?? "이";
}
