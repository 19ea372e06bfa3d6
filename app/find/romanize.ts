import { remember } from "./remember.ts";
import { soundOf } from "./sound.ts";
import { spellingsOf } from "./spell-hangul.ts";
import { surnameSpellings } from "./surnames.ts";

/** Of one syllable: spellings whose sounds differ, most usual first. */
const soundsPerSyllable = 3;
/** Of one name. */
const soundsPerName = 6;

const differingSpellings = remember((syllable: string): readonly string[] => {
  const bySound = new Map<string, string>();
  for (const [spelling] of [...spellingsOf(syllable)].sort(([, one], [, other]) => one - other)) {
    const sound = soundOf(spelling);
    if (!bySound.has(sound)) bySound.set(sound, spelling);
    if (bySound.size === soundsPerSyllable) break;
  }
  return [...bySound.values()];
});

/** The sounds (`soundOf`) of the usual spellings of a Korean name. */
export const soundsOfHangul = remember((hangul: string): readonly string[] => {
  let spelled = [""];
  for (const character of hangul) {
    spelled = spelled
      .flatMap((start) => differingSpellings(character).map((end) => start + end))
      .slice(0, soundsPerName);
  }
  return [...new Set([...surnameSpellings(hangul), ...spelled].map(soundOf))].slice(0, soundsPerName);
});
