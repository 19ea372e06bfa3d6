import type { HangulEngine } from "./hangul-engine.ts";
import { type Picture, partOf } from "./picture.ts";
import { type Reread, readStretch } from "./read-stretch.ts";
import { type ReadLine, textOf } from "./recognise-line.ts";

/** The width of a letter with its line's edges, in heights of the line, that no letter has. */
const widestLetter = 1.4;
/** Below it the recogniser doubts a letter that it knows. */
const sureFrom = 0.85;
const longest = 3;
/** Tesseract's confidence from which on a word alone is taken. */
const takenFrom = 78;

/**
 * Reads a word of Hangul on a line of a Korean card that looked like Latin letters only: a rank alone, as 대표 taken for one wide H, or in front of others,
 * as 대리 in front of `Assistant Manager` taken for CH2.
 */
export async function rereadWord(line: ReadLine, picture: Picture, engine: HangulEngine): Promise<Reread | undefined> {
  const { box, characters, across, strip } = line;
  if (across !== undefined) return undefined;
  if (isTooWide(line)) return hangulOf(await readStretch(engine, picture, { box, whole: true }));
  const end = endOfOddWord(line);
  if (end === undefined) return undefined;
  const [last, next] = [characters[end - 1]?.at ?? 0, characters[end]?.at ?? 0];
  const part = partOf(box, 0, (last + next) / 2 / strip.width);
  const word = hangulOf(await readStretch(engine, picture, { box: part, whole: false }));
  return word && { ...word, text: `${word.text} ${textOf(characters.slice(end))}` };
}

function isTooWide({ box, characters: { length } }: ReadLine): boolean {
  return length > 0 && length <= 2 && box.width > widestLetter * box.height * length;
}

/** How many characters its first word has, if that is short and doubtful, and other words follow. */
function endOfOddWord({ characters }: ReadLine): number | undefined {
  const end = characters.findIndex(({ afterSpace }, place) => place > 0 && afterSpace);
  const word = characters.slice(0, end);
  return end > 0 && end <= longest && word.some(({ probability }) => probability < sureFrom) ? end : undefined;
}

function hangulOf({ text, confidence }: { readonly text: string; readonly confidence: number }): Reread | undefined {
  return /^[가-힣]{2,4}$/.test(text) && confidence >= takenFrom ? { text, confidence: confidence / 100 } : undefined;
}
