import type { Name } from "../../../cards/card.ts";
import { hanName } from "../../../cards/fields/name/han-name.ts";
import { koreanName, koreanNameShape } from "../../../cards/fields/name/korean-name.ts";
import { latinName } from "../../../cards/fields/name/latin-name.ts";
import { scriptOf } from "../../../cards/text/scripts.ts";
import { koreanFamilies, koreanLongFamilies } from "../../../cards/words/names.ts";
import { longestValue } from "../../check-correction.ts";

/** The parts of a name as address books keep them; each may be empty. */
export interface NameParts {
  readonly family: string;
  readonly given: string;
  readonly middle?: string;
  readonly suffix?: string;
}

const families = new Set([...koreanFamilies, ...koreanLongFamilies]);

/** A name of which only the whole is known; nothing where it has no letter or is a mail address. */
export function wholeName(text: string): Name | undefined {
  const written = oneSpaced(text);
  if (written.length > longestValue.names) return { written, script: scriptOf(written) };
  if (!isName(written)) return undefined;
  const script = scriptOf(written);
  if (script === "latin") return latinName(written);
  if (script === "han" || script === "kana") return hanName(written);
  const word = script === "hangul" ? koreanWord(written) : undefined;
  if (word === undefined) return { written, script };
  // A company that stands where the name does has no family name.
  return koreanNameShape(word) > 0 ? koreanName(word) : { written: word, script };
}

/** A name with what a file keeps apart of it. `whole` is how the file writes all of it, if it does. */
export function nameOfParts(parts: NameParts, whole = ""): readonly Name[] {
  const { family, given, middle, suffix } = spaced(parts);
  const givenNames = [given, middle].filter(Boolean).join(" ");
  const full = wholeName(whole);
  if (family === "" || givenNames === "" || !isName(family + givenNames)) {
    const alone = wholeName([givenNames, family].filter(Boolean).join(" "));
    return [full, alone].filter((one) => one !== undefined).slice(0, differ(full, alone) ? 2 : 1);
  }
  const script = scriptOf(family + givenNames);
  const asian = script === "hangul" || script === "han" || script === "kana";
  const composed = asian ? `${family}${given}` : [givenNames, family, suffix].filter(Boolean).join(" ");
  if (!full) return [{ written: composed, script, family, given: givenNames }];
  // Address books that put the given name first do so with Korean names too: 지수 박.
  if (full.script === script)
    return [{ written: asian ? composed : oneSpaced(whole), script, family, given: givenNames }];
  return [full, { written: composed, script, family, given: givenNames }];
}

/** How a name is said, where that is written in another script than the name: 朴智秀 as パク ジス. */
export function nameInOtherScript(parts: NameParts, names: readonly Name[]): readonly Name[] {
  return nameOfParts(parts).filter(({ script }) => names.every((one) => one.script !== script));
}

function differ(one: Name | undefined, other: Name | undefined): boolean {
  return one?.script !== other?.script;
}

function isName(text: string): boolean {
  return /\p{L}/u.test(text) && !/^\S+@\S+\.\S+$/.test(text);
}

/** A Korean name as one word: `박 지수`, and `지수 박` of those who put the family last. */
function koreanWord(written: string): string | undefined {
  const [first = "", second, third] = written.split(" ");
  if (third !== undefined || !/^[가-힣 ]+$/.test(written)) return undefined;
  if (second === undefined) return first.length <= 5 && first.length > 1 ? first : undefined;
  if (first.length + second.length > 5) return undefined;
  if (families.has(first)) return first + second;
  return families.has(second) ? second + first : undefined;
}

function spaced({ family, given, middle = "", suffix = "" }: NameParts) {
  return { family: oneSpaced(family), given: oneSpaced(given), middle: oneSpaced(middle), suffix: oneSpaced(suffix) };
}

export function oneSpaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
