import type { Name } from "../card.ts";
import { credentials, familySpellings, givenNames, honorifics, noNameWords } from "../words/names.ts";

const given = new Set(givenNames);
const honorific = new Set(honorifics);
const credential = new Set(credentials);
const noName = new Set(noNameWords);
const koreanFamilies = new Set(Object.values(familySpellings).flatMap((all) => all.split(" ")));

const particles = new Set("van von der den de la le del della di da dos du bin ibn al el ter ten zu y of".split(" "));

/** Without the degrees behind a name: `Jane Roe, Ph.D.`. */
function withoutCredentials(text: string): string {
  const [name = "", ...after] = text.split(/,\s*/);
  const bare = after.length > 0 && after.every((one) => one.split(/\s+/).every(isDegree)) ? name : text;
  const words = bare.split(/\s+/);
  while (words.length > 1 && credential.has(plain(words.at(-1) ?? ""))) words.pop();
  return words.join(" ").replace(/[,\s]+$/, "");
}

/** Behind a comma, a short word with two capitals is a degree or a membership: FACP, MBA, Ph.D. */
function isDegree(word: string): boolean {
  return credential.has(plain(word)) || (/^[\p{L}.®-]{2,8}$/u.test(word) && (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2);
}

/** `Steve & Linda Johnson`: two people with one family name. */
const couple = /^(\p{Lu}\p{Ll}+) (?:&|and) (\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)$/u;

/** How much (-9..5) the words alone speak for a person's name; below 0 they can't be one. */
export function latinNameShape(text: string): number {
  const name = withoutCredentials(text).replace(couple, "$1 $2");
  const words = name.split(/[\s,]+/).filter(Boolean);
  const bare = words.filter((word) => !honorific.has(plain(word)));
  if (bare.length === 0 || bare.length > 4 || /[\d@/&+!?#%:]/.test(name)) return -9;
  if (!bare.every((word) => /^\p{L}[\p{L}'’.-]*$/u.test(word)) || bare.some((word) => noName.has(plain(word))))
    return -9;
  if (bare.every((word) => word.replace(/\P{L}/gu, "").length < 2)) return -9;
  const written = bare.every((word) => /^\p{Lu}/u.test(word) || particles.has(word.toLowerCase()));
  const lower = bare.length > 1 && bare.every((word) => /^\p{Ll}/u.test(word));
  let score = [0, 0, 2, 2, 0.5][bare.length] ?? 0;
  if (words.length > bare.length || name !== text.trim()) score += 2;
  if (bare.some((word) => given.has(plain(word)) || word.split("-").some((one) => given.has(plain(one))))) score += 1.5;
  if (isKoreanLike(bare)) score += 1;
  if (!written) score -= lower ? 1.5 : 1;
  return score;
}

function isKoreanLike(words: readonly string[]): boolean {
  return words.length >= 2 && [words[0], words.at(-1)].some((word) => koreanFamilies.has(plain(word ?? "")));
}

function plain(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
}

/** Family and given name: the family name is last, but first before a comma, in capitals beside small letters, or Korean. */
export function latinName(text: string): Name {
  const written = withoutCredentials(text).replace(/\s+/g, " ");
  const words = written
    .replace(/,/g, " ")
    .split(/\s+/)
    .filter((word) => !honorific.has(plain(word)));
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (words.length < 2) return { written, script: "latin" };
  const familyFirst =
    written.includes(",") ||
    (isUpper(first) && !isUpper(last) && first.length > 2) ||
    (isFamilyFirst(words) && !(isUpper(last) && !isUpper(first)));
  const rest = familyFirst ? words.slice(1) : words.slice(0, -1);
  return { written, script: "latin", family: familyFirst ? first : last, given: rest.join(" ") };
}

function isUpper(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase();
}

function isFamilyFirst(words: readonly string[]): boolean {
  const [first = "", last = ""] = [plain(words[0] ?? ""), plain(words.at(-1) ?? "")];
  return koreanFamilies.has(first) && !koreanFamilies.has(last) && !given.has(first);
}
