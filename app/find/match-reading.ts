import { cantoneseSounds } from "./cantonese-sound.ts";
import { chineseSound, withoutNasals } from "./chinese-sound.ts";
import { chineseSurnames } from "./chinese-surnames.ts";
import type { NameMatch } from "./match-name.ts";
import { asHepburn, type NameReading, shortVowels } from "./read-written.ts";
import { southernGiven } from "./southern-given.ts";
import { oneTypoApart } from "./typos.ts";

/** What a word in Latin letters meets of one reading: how well, and how much of the name; `undefined`: nothing. */
type Meets = (word: string, reading: NameReading) => NameMatch | undefined;

/** 佐藤 is Sato, 王 Wang, 謝 Hsieh, 陳 Chan: the reading that fits best. */
export function readSo(word: string, readings: readonly NameReading[]): NameMatch | undefined {
  return best(readings.map((reading) => meets[reading.as](word, reading)));
}

/** Tana for 田中, while somebody types. */
export function beginsSo(word: string, readings: readonly NameReading[]): NameMatch | undefined {
  const read = shortVowels(word);
  return best(
    japanese(readings).map(({ parts, fit }) => {
      const part = parts.map(shortVowels).find((one) => one.startsWith(read));
      return part && { how: "part", covers: read.length / parts.join("").length, fit };
    }),
  );
}

/** Tanka for 田中. */
export function mistypedSo(word: string, readings: readonly NameReading[]): NameMatch | undefined {
  const read = shortVowels(word);
  return best(
    japanese(readings).map(({ parts, fit }) => {
      const part = parts.map(shortVowels).find((one) => one.length > 2 && oneTypoApart(one, read));
      return part && { how: "typo", covers: part.length / parts.join("").length, fit };
    }),
  );
}

function japanese(readings: readonly NameReading[]): readonly NameReading[] {
  return readings.filter(({ as }) => as === "kana" || as === "japanese");
}

function best(found: readonly (NameMatch | undefined | "")[]): NameMatch | undefined {
  const all = found.filter((one) => one !== undefined && one !== "");
  return all.sort((one, other) => (other.fit ?? 1) - (one.fit ?? 1) || other.covers - one.covers)[0];
}

const meets: Readonly<Record<NameReading["as"], Meets>> = {
  kana: (word, reading) => whole([shortVowels(word), shortVowels(asHepburn(word))], reading, shortVowels),
  japanese: (word, reading) => whole([shortVowels(word), shortVowels(asHepburn(word))], reading, shortVowels),
  mandarin: (word, reading) =>
    whole([shortVowels(word)], { ...reading, fit: 1 }, shortVowels) ?? heard(word, reading) ?? family(word, reading),
  cantonese: (word, reading) => whole(cantoneseSounds(word), reading, plain),
  southern: (word, { parts, fit, heard = [] }) => {
    const isSo = southernGiven(word).some(
      (sounds) => sounds.length === heard.length && sounds.every((sound, at) => heard[at]?.includes(sound)),
    );
    const [surname = "", given = ""] = parts;
    return isSo ? { how: "romanized", covers: given.length / (surname + given).length, fit } : undefined;
  },
};

const plain = (sound: string) => sound;

/** All of the name in either order, or one part. */
function whole(
  words: readonly string[],
  { parts, fit }: NameReading,
  fold: (part: string) => string,
): NameMatch | undefined {
  const asked = words.filter((word) => word !== "");
  const read = parts.map(fold);
  const length = read.join("").length;
  if ([read, [...read].reverse()].some((one) => asked.includes(one.join(""))))
    return { how: "romanized", covers: 1, fit };
  const part = read.find((one) => asked.includes(one));
  return part === undefined ? undefined : { how: "romanized", covers: part.length / length, fit };
}

/** Hsieh for 謝; and less well, 英 and 因, which many don't tell apart. */
function heard(word: string, { as, sounds = [], fit }: NameReading): NameMatch | undefined {
  const sound = chineseSound(word);
  return best(
    sounds.flatMap((parts) => [
      whole([sound], { as, parts, fit }, plain),
      whole([withoutNasals(sound)], { as, parts, fit: fit / 2 }, withoutNasals),
    ]),
  );
}

/** As Cantonese and others write their surnames. */
function family(word: string, { parts }: NameReading): NameMatch | undefined {
  const [surname = ""] = parts;
  if (!chineseSurnames(word).includes(surname)) return undefined;
  return { how: "romanized", covers: surname.length / parts.join("").length, fit: 0.4 };
}
