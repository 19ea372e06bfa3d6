import type { PrintedSigns } from "./printed-signs.ts";

/** Symbols of a reading, from `from` up to, not including, `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** What stands among syllables and may be in other letters than Tesseract knows; what holds a syllable, too, only in capitals. */
export interface OddRun extends Run {
  readonly isLatin: "some latin" | "capitals";
}

const syllable = /[가-힣]/;
/** `PM`, `DMC`, `PB` are read 미4, 미4(, 비8: two strokes beside each other, and a digit. */
const likeLetter = /[미비마머]/;
/** What counts, numbers or measures in addresses: digits in front of it are digits. */
const counted = /^(?:호|층|번|길|가|로|대로|차|단지|통|반|년|월|일|시|분)/;
const department = /^[팀부과실]/;

/**
 * Runs within one word that are something else than the digits, commas and brackets of an address; one in another comes before it.
 * @param isWide of a symbol, whether it is wider than any sign is.
 */
export function oddRuns(
  { letters, printed }: Pick<PrintedSigns, "letters" | "printed">,
  isWide: (at: number) => boolean,
): readonly OddRun[] {
  const runs: OddRun[] = [];
  for (let from = 0; from < printed.length; from++) {
    if (syllable.test(letters[printed[from] ?? 0] ?? "")) continue;
    let to = from + 1;
    while (to < printed.length && isNext(letters, printed, to)) to++;
    const [first = 0, last = 0] = [printed[from], printed[to - 1]];
    const [run, before] = [letters.slice(first, last + 1).join(""), letters[first - 1] ?? " "];
    const behind = letters.slice(last + 1, last + 3).join("");
    // `타워28동`: 타워2 B동.
    if (/^\d\d$/.test(run) && behind.startsWith("동") && syllable.test(before))
      runs.push({ from: to - 1, to, isLatin: "some latin" });
    else if (isOdd(run, behind, before)) runs.push({ from, to, isLatin: "some latin" });
    else if (isMark(run) && syllable.test(behind) && isWide(from)) runs.push({ from, to, isLatin: "capitals" });
    if (likeLetter.test(before) && mayEndLetters(run, behind)) runs.push({ from: from - 1, to, isLatin: "capitals" });
    from = to - 1;
  }
  return runs;
}

/** Of each 동 that is a word of its own: its wing's letter was not seen. */
export function bareWings({ letters, printed }: Pick<PrintedSigns, "letters" | "printed">): readonly number[] {
  const isBare = (at: number) =>
    letters[at] === "동" && letters[at - 1] === " " && /^[\s,)]?$/.test(letters[at + 1] ?? "");
  return [...printed.keys()].filter((index) => isBare(printed[index] ?? 0));
}

function isMark(run: string): boolean {
  return /^[([]$/.test(run);
}

/** `0 &0` is one: R&D. */
function isNext(letters: readonly string[], printed: readonly number[], to: number): boolean {
  const [before = 0, at = 0] = [printed[to - 1], printed[to]];
  const [left = "", right = ""] = [letters[before], letters[at]];
  if (syllable.test(right) || /[ㆍ·]/.test(left + right)) return false;
  return at === before + 1 || (at === before + 2 && letters[before + 1] === " " && /&/.test(left + right));
}

/** `4`, `4(`, `8`; and no `2팀` or `3층`. */
function mayEndLetters(run: string, behind: string): boolean {
  return /^[\d([]{1,3}$/.test(run) && /\d/.test(run) && !counted.test(behind) && !department.test(behind);
}

function isOdd(run: string, behind: string, before: string): boolean {
  if (/^[.,:;·ㆍ|/~'"*()[\]-]+$/.test(run)) return false;
  if (!/^[\d.,:~()[\]/-]+$/.test(run)) return run.length <= 8;
  const digits = run.replace(/\D/g, "").length;
  if (digits === 0 || digits > 4) return false;
  if (/^\(\d+\)$/.test(run)) return syllable.test(before) || before === " ";
  // `TV`
  if (/^\d\/$/.test(run)) return syllable.test(before);
  if (!/^\d+$/.test(run)) return false;
  // `편성00`, where PD is printed.
  if (!syllable.test(behind[0] ?? "")) return digits > 1 && syllable.test(before);
  // `8동`: a wing; `28팀장`.
  if (counted.test(behind)) return false;
  return digits === 1 ? !department.test(behind) : behind[0] !== "동";
}
