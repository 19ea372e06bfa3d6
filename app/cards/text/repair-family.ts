import { familySpellings, koreanFamilies } from "../words/names.ts";
import { areOneLetterApart } from "./one-letter-apart.ts";
import { romanizeWord, skeleton } from "./romanize.ts";

const families = new Set(koreanFamilies);
/** A name of three syllables, the first of which is nobody's family name, alone or in front of something else. */
const shaped = /^([가-힣])\s?([가-힣]{2})(?=$|\s)/;

/**
 * `틱은솔` is 탁은솔 where `Eunsol Tak` stands on the card: the family name as the Latin one has it, one letter away.
 * @param texts everything that the card says.
 */
export function repairFamily(text: string, texts: readonly string[]): string {
  const [whole = "", family = "", given = ""] = shaped.exec(text) ?? [];
  if (whole === "" || families.has(family)) return text;
  const spelled = latinFamilies(given, texts);
  const alike = koreanFamilies.filter(
    (one) =>
      one.length === 1 && areOneLetterApart(one, family) && spelled.some((latin) => spellings(one).includes(latin)),
  );
  const [only] = alike;
  return only && alike.length === 1 ? only + given + text.slice(whole.length) : text;
}

function spellings(family: string): readonly string[] {
  return [...(familySpellings[family]?.split(" ") ?? []), romanizeWord(family)];
}

/** What stands beside a given name in Latin letters: `Eunsol Tak`, `TAK Eun-sol`. */
function latinFamilies(given: string, texts: readonly string[]): readonly string[] {
  const [sound, initial] = [skeleton(romanizeWord(given)), romanizeWord(given)[0]];
  return texts
    .flatMap((text) => [...text.matchAll(/\p{Lu}[\p{Script=Latin}-]+(?:\s\p{Lu}[\p{Script=Latin}-]+){1,2}/gu)])
    .map(([run]) => run.toLowerCase().split(" "))
    .flatMap((words) =>
      [words, words.toReversed()].flatMap(([family = "", ...rest]) => {
        const latin = rest.join("");
        return latin[0] === initial && skeleton(latin) === sound ? [family] : [];
      }),
    );
}
