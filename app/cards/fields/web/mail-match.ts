import { givenInitials, skeleton, spellingsOf, withoutUmlauts } from "../../text/romanize.ts";
import { hangul, squash } from "../../text/scripts.ts";

/** How strongly (0..1) the local part of a mail address speaks for this name: `jspark` for 박지수, `a.smith` for Avery Smith. */
export function mailMatch(name: string, local: string): number {
  return hangul.test(name) ? koreanMatch(name, local) : latinMatch(name, local);
}

function koreanMatch(name: string, local: string): number {
  const letters = local.toLowerCase().replace(/[^a-z]/g, "");
  const { families, given } = spellingsOf(name);
  const initials = givenInitials(name);
  const givenBones = skeleton(given);
  for (const family of families) {
    const rest = letters.startsWith(family)
      ? letters.slice(family.length)
      : letters.endsWith(family)
        ? letters.slice(0, -family.length)
        : undefined;
    if (rest === undefined) continue;
    if (rest.length > initials.length && givenBones && skeleton(rest) === givenBones) return 1;
    if (initials && rest === initials) return 0.9;
  }
  if (letters.length >= 4 && givenBones.length >= 2 && skeleton(letters) === givenBones) return 0.7;
  return 0;
}

/** `Zöllner` is `zoellner` or `zollner` in an address. */
function latinMatch(name: string, local: string): number {
  return Math.max(lettersMatch(name, local), lettersMatch(withoutUmlauts(name), local));
}

function lettersMatch(name: string, local: string): number {
  const parts = name
    .split(/[\s-]+/)
    .map(squash)
    .filter((part) => /^[a-z\u00df-\u024f]+$/.test(part));
  const letters = squash(local).replace(/\d+$/, "");
  const long = parts.filter((part) => part.length >= 3 && letters.includes(part));
  if (long.length >= 2) return 1;
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  const initials = parts.map((part) => part[0]).join("");
  if (parts.length >= 2 && isInitialAndName(letters, first, last)) return 0.9;
  if (parts.length >= 2 && isInitialAndName(letters, last, first)) return 0.9;
  if (long[0] && (letters === long[0] || long[0].length >= 4)) return 0.7;
  return parts.length >= 2 && initials.length >= 2 && letters === initials ? 0.6 : 0;
}

/** Fewer letters may begin any name. */
const shortestBegun = 4;

function isInitialAndName(letters: string, short: string, long: string): boolean {
  if (long.length < 2) return false;
  // `lvenkat`: of a long family name only its beginning.
  if (letters.length > shortestBegun && letters[0] === short[0] && long.startsWith(letters.slice(1))) return true;
  const rest = letters.endsWith(long)
    ? letters.slice(0, -long.length)
    : letters.startsWith(long)
      ? letters.slice(long.length)
      : "";
  return rest !== "" && rest.length <= 3 && short.startsWith(rest[0] ?? " ");
}
