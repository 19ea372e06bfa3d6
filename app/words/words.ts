import { english } from "./en/english.ts";
import { korean } from "./ko/korean.ts";

/** Everything that people read, in one language, by topic and key. Values are plain text: escaping is the blocks' work. */
export type Words = typeof english;

/** The words of the language that is nearest to an IETF tag as Slack gives it (`ko-KR`); English where there is none. */
export function wordsFor(languageTag: string | undefined): Words {
  return primaryLanguage(languageTag) === "ko" ? korean : english;
}

function primaryLanguage(tag: string | undefined): string | undefined {
  return tag?.toLowerCase().split(/[-_]/)[0];
}
