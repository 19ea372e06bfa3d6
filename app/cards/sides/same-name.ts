import { pinyin } from "pinyin-pro";
import type { Name } from "../card.ts";
import { distance } from "../text/distance.ts";
import { skeleton, spellingsOf } from "../text/romanize.ts";
import { squash } from "../text/scripts.ts";

/** Whether two names are one person's; `undefined` where their scripts can't be compared, or one may be the other misread. */
export function areOneName(one: Name, other: Name): boolean | undefined {
  if (one.script === other.script) return compareWritten(squash(one.written), squash(other.written));
  const latin = [one, other].find(({ script }) => script === "latin");
  const eastern = latin === one ? other : one;
  if (latin === undefined) return undefined;
  if (eastern.script === "hangul") return isSpelling(latin.written, eastern.written);
  return eastern.script === "han" && isPinyin(latin.written, eastern.written) ? true : undefined;
}

function compareWritten(one: string, other: string): boolean | undefined {
  if (one === other) return true;
  const longer = Math.max(one.length, other.length);
  return longer >= 8 && distance(one, other) <= 2 ? undefined : false;
}

/** `Jisoo Park`, `Park, Ji-soo`, `PARK JISU` for 박지수: a way to write the family name, and the given name's consonants. */
function isSpelling(latin: string, hangul: string): boolean {
  const { families, given } = spellingsOf(hangul);
  const words = latin
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  const letters = words.join("");
  return families.some((family) => {
    const rest =
      letters.startsWith(family) && words[0] === family
        ? letters.slice(family.length)
        : words.at(-1) === family
          ? letters.slice(0, -family.length)
          : undefined;
    return rest !== undefined && skeleton(rest) === skeleton(given);
  });
}

function isPinyin(latin: string, han: string): boolean {
  const syllables = pinyin(han, { toneType: "none", type: "array", surname: "head" }).map(squash);
  const letters = squash(latin);
  const [family = "", ...given] = syllables;
  return letters === family + given.join("") || letters === given.join("") + family;
}
