import { syllableOf } from "./hangul.ts";
import { remember } from "./remember.ts";
import { soundOf } from "./sound.ts";
import { surnameSpellings } from "./surnames.ts";
import { finalSpellingsOf, initialSpellings, vowelSpellings } from "./syllable-spellings.ts";

const bySyllable = new Map<string, readonly string[]>();

/** The usual Latin spellings of one syllable; Revised Romanization's is the first. */
function spellingsOf(character: string): readonly string[] {
  const known = bySyllable.get(character);
  if (known) return known;
  const { initial, vowel, final } = syllableOf(character);
  // 서 is never Su, 성 often is Sung; 우 may be Woo, 수 is never Swoo.
  const usual = (vowelSpellings[vowel] ?? []).filter(
    (one) =>
      !(vowel === "ㅓ" && one === "u" && final === "") && !(vowel === "ㅜ" && one.startsWith("w") && initial !== "ㅇ"),
  );
  const all = (initialSpellings[initial] ?? []).flatMap((start) =>
    usual.flatMap((middle) => finalSpellingsOf(final).map((end) => start + middle + end)),
  );
  const distinct = [...new Set(all)];
  bySyllable.set(character, distinct);
  return distinct;
}

/** Whether a Korean name (a family name, a given name, or part of one) is usually spelled so in Latin letters. */
export function spells(hangul: string, latin: string): boolean {
  if (surnameSpellings(hangul).includes(latin)) return true;
  let ends = new Set([0]);
  for (const character of hangul) {
    const next = new Set<number>();
    for (const end of ends) {
      for (const spelling of spellingsOf(character))
        if (latin.startsWith(spelling, end)) next.add(end + spelling.length);
    }
    ends = next;
  }
  return ends.has(latin.length);
}

/** Of one syllable: spellings whose sounds differ, most usual first. */
const soundsPerSyllable = 4;
/** Of one name. */
const soundsPerName = 12;

const representatives = new Map<string, readonly string[]>();

function differingSpellings(character: string): readonly string[] {
  const known = representatives.get(character);
  if (known) return known;
  const bySound = new Map<string, string>();
  for (const spelling of spellingsOf(character)) {
    const sound = soundOf(spelling);
    if (!bySound.has(sound)) bySound.set(sound, spelling);
  }
  const few = [...bySound.values()].slice(0, soundsPerSyllable);
  representatives.set(character, few);
  return few;
}

/** The sounds (`soundOf`) of the usual spellings of a Korean name. */
export const soundsOfHangul = remember(sounds);

function sounds(hangul: string): readonly string[] {
  let spelled = [""];
  for (const character of hangul) {
    spelled = spelled
      .flatMap((start) => differingSpellings(character).map((end) => start + end))
      .slice(0, soundsPerName);
  }
  return [...new Set([...surnameSpellings(hangul), ...spelled].map(soundOf))].slice(0, soundsPerName);
}
