import type { Name } from "../../card.ts";
import { europeanGivenNames } from "../../words/european-given-names.ts";
import { frequentWords } from "../../words/frequent-words.ts";
import { manyGivenNames } from "../../words/given-names.ts";
import {
  credentials,
  familySpellings,
  givenNames,
  honorifics,
  koreanLongFamilies,
  noNameWords,
} from "../../words/names.ts";
import { isCalledAsHouse } from "./called-as-house.ts";
import { asOnePerson, isFamily } from "./couple.ts";

const given = new Set([...givenNames, ...manyGivenNames, ...europeanGivenNames]);
const usual = new Set(givenNames);
const honorific = new Set(honorifics);
const credential = new Set(credentials);
const noName = new Set(noNameWords);
const common = new Set(frequentWords.filter((word) => !given.has(word)));
const longFamilies = new Set(koreanLongFamilies.flatMap((one) => familySpellings[one]?.split(" ") ?? []));
const koreanFamilies = new Set(Object.values(familySpellings).flatMap((all) => all.split(" ")));

const particles = new Set(
  "i van von vom zu zum zur der den de la le del della di da dos du des bin ibn binti al el ter ten y e of ap o mac st los las".split(
    " ",
  ),
);

/** What is said of a degree behind it: `CA(SA)`, `BSc (Hons)`, `MA (Oxon)`. */
const ofDegree =
  /(?<=\p{Lu}\p{L}{0,4}\.?)\s?\((?:SA|Hons?|Oxon|Cantab|Lond|Edin|Aust|NZ|UK|Ind|India|Mech|Civil|Elec|Eng)\.?\)/gu;

/** `Ph. D.`, `M. Sc.`, `B. Ing.` behind a comma: one degree. */
const spacedDegree = /(?<=,.*\b)(\p{Lu}\p{L}{0,2}\.)\s(?=\p{Lu}\p{L}{0,4}\.?(?:,|$))/gu;

/** Without the degrees behind a name: `Jane Roe, Ph.D.`, `Ewan MacAllister FRSE`. */
function withoutCredentials(printed: string): string {
  const text = withoutField(printed.replace(ofDegree, "").replace(spacedDegree, "$1"));
  const [name = "", ...after] = text.split(/,\s*/);
  // `LEE, DAVID`: a name that is not yet whole.
  const isEnding = name.includes(" ") ? isDegree : isCredential;
  const bare = after.length > 0 && after.every((one) => one.split(/\s+/).every(isEnding)) ? name : text;
  const words = bare.split(/\s+/);
  while (words.length > 1 && !isFamilyBehind(words) && (isCredential(words.at(-1) ?? "") || isCapitalsBehind(words)))
    words.pop();
  return words.join(" ").replace(/[,\s]+$/, "");
}

/** `Jaeyun Ma`, `Do Hyung KWAK`: Korean families that are written as degrees are. */
function isFamilyBehind(words: readonly string[]): boolean {
  const last = words.at(-1) ?? "";
  const isWritten = words.length === 2 ? /^\p{Lu}\p{Ll}+$/u.test(last) : !credential.has(plain(last));
  return isWritten && koreanFamilies.has(plain(last)) && words.slice(0, -1).every((word) => syllable.test(word));
}

/** Jaeyun, Hyung, S.: one or two syllables as Korean has them, or an initial. */
const syllable = /^\p{Lu}\.$|^\p{Lu}(?:[bcdghjklmnprst]{0,2}[aeiouwy]{1,3}(?:ng|[nmlkgprtb])?-?){1,2}h?$/iu;

/** `MAI`, and not `Nguyen Thi Mai`. */
function isCredential(word: string): boolean {
  return credential.has(plain(word)) && !(/^\p{Lu}\p{Ll}+$/u.test(word) && isGivenName(word));
}

/** `FRCS (Tr & Orth)`, `D.Sc. (Tech.)`, `FICOI (USA)`: what or where a degree is of. */
function withoutField(text: string): string {
  const [, before = "", degree = ""] = /^(.+?[\s,])(\S+?),?\s?\([\p{L}.,& -]{2,18}\)$/u.exec(text) ?? [];
  const dotted = /^\p{Lu}\p{L}{0,2}\.\p{Lu}\p{L}{0,3}\.?$/u.test(degree);
  return before !== "" && (credential.has(plain(degree)) || dotted) ? `${before}${degree}` : text;
}

/** Behind a comma, a short word with two capitals is a degree or a membership: FACP, MBA, Ph.D. */
function isDegree(word: string): boolean {
  if (/^(?:E-)?RYT(?:-\d{3})?$/.test(word)) return true;
  // `Kim, Min-Su`
  if (/^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(word)) return credential.has(plain(word));
  return (
    credential.has(plain(word)) || (/^[\p{L}.®+-]{2,12}$/u.test(word) && (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2)
  );
}

/** A short last word in capitals behind two in small letters: a membership that no list has. */
function isCapitalsBehind(words: readonly string[]): boolean {
  const before = words.slice(0, -1).filter((word) => !honorific.has(plain(word)));
  return (
    before.length >= 2 &&
    /^\p{Lu}{3,5}$/u.test(words.at(-1) ?? "") &&
    before.every((word) => /^\p{Lu}.*\p{Ll}|^\p{Lu}\.?$/u.test(word))
  );
}

/** `Bill "Sparky" Hutchins`, `Robert (Bob) Lee`: what friends say, between given and family name. */
const nickname = /(?<=\p{L}\.?)\s?["“”„'‘(]\s?[\p{L}.' -]{2,16}\s?["“”'’)](?=\s?\p{L})/u;

/** `Anjali Mehta (Shah)`, `Maria Rossi (née Bianchi)`: the name before the wedding, or the one that friends use. */
const bornAs = /(?<=\p{Lu}\p{L}+\s\p{Lu}[\p{L}'’-]+)\s\((?:née\s|nee\s)?\p{Lu}\p{Ll}+\)$/u;

/** `The Rev. Thomas Gillespie`, `Wing Commander R. H. Farrant`: what somebody is called by in front of a name. */
const addressedAs =
  /^(?:the (?:right |most |very )?(?=(?:rev|reverend|hon|honou?rable)(?![\p{L}]))|(?:wing|lieutenant|lt\.?) (?:commander|colonel|col\.?|cdr\.?|general) |(?:squadron leader|group captain|flight lieutenant|air commodore|major general|brigadier general|rear admiral|vice admiral|warrant officer|staff sergeant) )/iu;

/** `Maximilian Graf von Spee`, `Gräfin Marie von Bülow`: ranks that are no part of the name's shape. */
const noble =
  /(?<=^|\s)(?:graf|gräfin|freiherr|freifrau|baron|baronin|baronne|prinz|prinzessin)\s(?=(?:\p{Lu}\p{L}+\s)?(?:von|zu|vom|de)\s)/iu;

/** `Rajesh Kumar s/o Gopal`, `Siva a/l Raman`: whose son or daughter somebody is. */
const childOf = /(?<=\p{L}\s)(?:[sd]\/o|a\/[lp])(?=\s\p{Lu})/iu;

/** `Familie Kofler` */
const leastOfAll = 3;

/** How much (-9..8) the words alone speak for a person's name; below 0 they can't be one. */
export function latinNameShape(text: string): number {
  const whole = withoutCredentials(text);
  if (isFamily(whole)) return leastOfAll;
  if (isCalledAsHouse(whole, isGivenName)) return -9;
  const single = whole
    .replace(/^A\/Prof(?=[.\s])/i, "Prof")
    .replace(nickname, " ")
    .replace(bornAs, "")
    .replace(childOf, "bin");
  const name = asOnePerson(single, isGivenName);
  const words = name
    .replace(addressedAs, "")
    .replace(noble, "")
    .split(/[\s,]+/)
    .filter(Boolean);
  const bare = words.filter((word) => !isHonorific(word));
  const length = countOf(bare);
  if (bare.length === 0 || length > 5 || /[\d@/&+!?#%:]/.test(name)) return -9;
  if (!bare.every((word) => /^\p{L}[\p{L}'’.-]*$/u.test(word)) || bare.some((word) => noName.has(plain(word))))
    return -9;
  // `B.E.`, `M. D.`: letters of a degree.
  if (bare.every((word) => word.split(".").every((piece) => piece.replace(/\P{L}/gu, "").length < 2))) return -9;
  const written = bare.every((word) => /^(?:d['’])?\p{Lu}/u.test(word) || particles.has(word.toLowerCase()));
  const lower = bare.length > 1 && bare.every((word) => /^\p{Ll}/u.test(word));
  let score = [0, 0, 2, 2, 0.5, -1][length] ?? 0;
  if (words.length > bare.length || whole !== text.trim() || name !== whole) score += 2;
  score += givenWorth(bare) - commonWorth(bare);
  if (isKoreanLike(bare)) score += 1;
  if (!written) score -= lower ? 1.5 : 1;
  return Math.max(score, -8);
}

/** Words of a name: of a long one its particles count little, Rodrigo Sáenz de Tejada Ruiz, and María José is one. */
function countOf(words: readonly string[]): number {
  const [first = "", second = ""] = words.map(plain);
  const small = words.slice(1).filter((word) => particles.has(word)).length;
  if (words.length === 5) return words.length - Math.min(2, small);
  if (words.length < 4 || !isGiven(first, given)) return words.length;
  return words.length - (small > 0 ? small : Number(isGiven(second, given)));
}

/** `Dr.`, `Dipl.-Psych.` */
function isHonorific(word: string): boolean {
  return honorific.has(plain(word)) || /^dipl\.?-/i.test(word);
}

/** A given name in front says most; a letter with a dot inside stands in no brand. */
function givenWorth(words: readonly string[]): number {
  const [first = "", ...others] = words.map(plain);
  const initial = words.length > 2 && words.slice(1, -1).some((word) => /^\p{Lu}\.?$/u.test(word)) ? 1 : 0;
  if (isGiven(first, usual)) return 1.8 + initial;
  if (isGiven(first, given) || others.some((word) => isGiven(word, usual))) return 1.5 + initial;
  return (others.some((word) => isGiven(word, given)) ? 0.8 : 0) + initial;
}

/** Whether somebody may be called so. */
export function isGivenName(word: string): boolean {
  return isGiven(plain(word), given);
}

function isGiven(word: string, names: ReadonlySet<string>): boolean {
  const bare = word.normalize("NFD").replace(/\p{M}/gu, "");
  return names.has(bare) || (bare.includes("-") && bare.split("-").some((one) => names.has(one)));
}

function commonWorth(words: readonly string[]): number {
  const hits = words.filter((word) => common.has(plain(word))).length;
  return hits * (hits === words.length ? 2 : 1.2);
}

function isKoreanLike(words: readonly string[]): boolean {
  return words.length >= 2 && [words[0], words.at(-1)].some((word) => koreanFamilies.has(plain(word ?? "")));
}

function plain(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
}

/** Family and given name: the family name is last, but first before a comma, in capitals beside small letters, or Korean. */
export function latinName(text: string): Name {
  const written = withoutCredentials(text)
    .replace(/\s+/g, " ")
    .replace(misreadCapital, capitalOf)
    .replace(misreadArticle, "Al");
  const words = written
    .replace(nickname, " ")
    .replace(addressedAs, "")
    .replace(/,/g, " ")
    .split(/\s+/)
    .filter((word) => !isHonorific(word));
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (words.length < 2) return { written, script: "latin" };
  const familyFirst =
    written.includes(",") ||
    (isUpper(first) && !isUpper(last) && first.length > 2) ||
    (isFamilyFirst(words) && !(isUpper(last) && !isUpper(first)));
  const rest = familyFirst ? words.slice(1) : words.slice(0, -1);
  return { written, script: "latin", family: familyFirst ? first : last, given: rest.join(" ") };
}

/** `lan Smith`, `Ganesh lyer`: a small l in front of what is a name only with a capital I. */
const misreadCapital = /(?<![\p{L}'’])l(?=\p{Ll}{2})\p{Ll}*/gu;

/** `Khalid AI Marzouqi`: nobody's name is AI. */
const misreadArticle = /(?<![\p{L}'’])AI(?=[\s-]\p{Lu}\p{Ll})/gu;

function capitalOf(word: string): string {
  const name = `i${word.slice(1)}`;
  return (given.has(name) || /^iy(?:er|engar)$/.test(name)) && !particles.has(word) ? `I${word.slice(1)}` : word;
}

function isUpper(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase();
}

function isFamilyFirst(words: readonly string[]): boolean {
  const [first = "", last = ""] = [plain(words[0] ?? ""), plain(words.at(-1) ?? "")];
  // JEGAL MIN
  if (longFamilies.has(first) && !longFamilies.has(last)) return true;
  return koreanFamilies.has(first) && !koreanFamilies.has(last) && !usual.has(first);
}
