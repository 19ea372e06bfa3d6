import { syllableOf } from "./hangul.ts";
import { surnameSpellings } from "./surnames.ts";
import { type Costs, spellingsOfParts } from "./syllable-spellings.ts";

/** The ways to spell one syllable in Latin letters, each with its cost: 0 is usual, 4 is as odd as it gets. */
export function spellingsOf(syllable: string): Costs {
  const { initial, vowel, final } = syllableOf(syllable);
  return spellingsOfParts(syllable, initial, vowel, final);
}

/**
 * What it costs to take a Latin word for the spelling of a Korean name or a part of one: 0 is a usual spelling.
 * @returns undefined where nobody would spell it so.
 */
export function spellingCost(hangul: string, latin: string): number | undefined {
  const asSurname = surnameSpellings(hangul).indexOf(latin);
  let ends = new Map([[0, 0]]);
  for (const syllable of hangul) {
    const next = new Map<number, number>();
    for (const [spelling, cost] of spellingsOf(syllable)) {
      for (const [end, before] of ends) {
        if (!latin.startsWith(spelling, end)) continue;
        const at = end + spelling.length;
        next.set(at, Math.min(next.get(at) ?? Number.POSITIVE_INFINITY, before + cost));
      }
    }
    ends = next;
  }
  const byRule = ends.get(latin.length);
  if (asSurname < 0) return byRule;
  return Math.min(byRule ?? Number.POSITIVE_INFINITY, asSurname * 0.3);
}
