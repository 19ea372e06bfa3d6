import { connecting } from "./brand-match.ts";
import { endsInLegalForm, isGeneric, isTrade } from "./words.ts";

/** Initials in a logo: `BH` beside `Bright Harbor`, `IFZ` above `Institut für Zukunftsforschung`, `GH` beside `Golden Harbour Trading Co., Ltd.` */
export function isMonogram(text: string, names: readonly string[]): boolean {
  const letters = text.replace(/[^\p{L}]/gu, "");
  if (!/^\p{Lu}{2,4}$/u.test(letters) || text.length > letters.length + 2) return false;
  return names.some((name) => {
    // `S.A.S.` is one word.
    const all = name
      .replace(/(?<=(?<!\p{L})\p{L})\.(?=\p{L})/gu, "")
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
    return [all, all.filter((word) => !leftOut.has(word.toLowerCase()))].some((words) => isInitialsOf(letters, words));
  });
}

const leftOut = new Set<string>([...connecting, "für"]);

function isInitialsOf(letters: string, words: readonly string[]): boolean {
  const own = words.slice(0, letters.length);
  const rest = words.slice(letters.length).join(" ");
  const initials = own.map(([first = ""]) => first).join("");
  return (
    initials.toUpperCase() === letters && (rest === "" || isGeneric(rest) || isTrade(rest) || endsInLegalForm(rest))
  );
}
