import type { Field, Name, Script } from "../../card.ts";
import { isOneOfThings } from "../../layout/listed.ts";
import { areAligned, areStacked } from "../../layout/neighbours.ts";
import type { Part } from "../../layout/part.ts";
import type { Spot } from "../../layout/spot.ts";
import { fieldOf } from "../../taken.ts";
import { han, hangul, kana, scriptOf, squash } from "../../text/scripts.ts";
import { endsInCountry } from "../address/country-at-end.ts";
import { isCityAndState } from "../address/lone-town.ts";
import { isLargeCity } from "../address/towns.ts";
import { brandMatch } from "../company/brand-match.ts";
import { latinCompany } from "../company/words.ts";
import { brandOf, isProvider } from "../web/domain.ts";
import { mailMatch } from "../web/mail-match.ts";
import { isOfHouseWithArticle } from "./article.ts";
import { calledByGiven } from "./given-alone.ts";
import { hanName } from "./han-name.ts";
import { isSpelling, koreansAmong } from "./in-both-scripts.ts";
import { koreanName } from "./korean-name.ts";
import { isGivenName, latinName, latinNameShape } from "./latin-name.ts";
import { nearTitle } from "./near-title.ts";
import { onOneRow, withoutHalves } from "./on-row.ts";
import { shapeAmong } from "./shape.ts";
import { isSpelledBeside } from "./spelled-beside.ts";
import { isArtisan, isFamilyHouse, ownsHouse } from "./tradesman.ts";

/** What a card says around a name. */
export interface Surroundings {
  readonly parts: readonly Part[];
  /** The size of most of the card's print. */
  readonly height: number;
  readonly mails: readonly string[];
  /** What the company calls itself in its domains. */
  readonly brands: readonly string[];
  /** The first line of each address. */
  readonly doors: readonly Spot[];
}

interface ScoredPart {
  readonly part: Part;
  readonly score: number;
}

/** Confidence of a line whose letters are what they were read as. */
const legible = 0.6;

/** A part with less is no name. */
export const leastOfName = 3;

/** The person's names, one a script, the one in the largest print first. */
export function chooseNames(around: Surroundings): readonly { readonly field: Field<Name>; readonly part: Part }[] {
  const onRow = onOneRow(around.parts, around.height);
  const named = [...withoutHalves(around.parts, onRow), ...onTwoLines(around), ...onRow]
    .map((part) => ({ part, score: nameScore(part, around) }))
    .filter(({ score }) => score >= leastOfName);
  const [scored = []] = [withoutBlurred(named), ownBrand(around), besideTitle(around), givenAlone(around)].filter(
    (some) => some.length > 0,
  );
  const best = new Map<Script, ScoredPart>();
  for (const one of scored) {
    const script = scriptOf(one.part.text);
    if (one.score > (best.get(script)?.score ?? 0)) best.set(script, one);
  }
  return [...best.values()]
    .filter((one) => best.size === 1 || !isBrandOfOneWord(one, around))
    .sort((a, b) => byPrint(a, b, around))
    .map(({ part, score }) => ({ part, field: fieldOf(nameOf(part.text), certaintyOf(score), spotsOf(part)) }));
}

/** Ornaments look like two strange letters: what is hardly legible is nobody's name where another one is clear. */
function withoutBlurred(scored: readonly ScoredPart[]): readonly ScoredPart[] {
  const clear = scored.filter(({ part }) => part.spot.confidence >= legible);
  return clear.length > 0 ? clear : scored;
}

/** `KARTHICK` or `Will Power` above `General Manager`: who has one name, or is called as houses are, is told by their title, where nobody else is named. */
function besideTitle(around: Surroundings): readonly ScoredPart[] {
  const hasHouse = around.parts.some(({ role, certainty }) => role === "company" && certainty >= 0.9);
  return around.parts
    .filter((part) => part.role === "open" && nearTitle(part, around.parts) >= 2)
    .filter(({ text, certainty }) => (certainty === 0 ? isOneWord(text) : hasHouse && isGivenAndOther(text)))
    .map((part) => ({ part, score: nameScore({ ...part, certainty: 0 }, around) }))
    .filter(({ score }) => score >= leastOfName - 1);
}

/** 수아 below 부원장: somebody whose family nobody says. */
function givenAlone(around: Surroundings): readonly ScoredPart[] {
  return calledByGiven(around.parts, around.brands).map((part) => ({ part, score: leastOfName }));
}

function isGivenAndOther(text: string): boolean {
  const [given = "", ...others] = text.split(" ");
  return others.length === 1 && isGivenName(given) && /^\p{Lu}\p{L}+$/u.test(others[0] ?? "");
}

function isOneWord(text: string): boolean {
  return /^\p{Lu}[\p{L}'’]{2,}$/u.test(text) && scriptOf(text) === "latin";
}

/** `mir` above 염수빈: beside a name in another script, one Latin word that no mail address knows is no second one. */
function isBrandOfOneWord({ part: { text } }: ScoredPart, { mails }: Surroundings): boolean {
  return (
    scriptOf(text) === "latin" &&
    !/[\s.-]/.test(text.trim()) &&
    !mails.some((address) => mailMatch(text, address.split("@")[0] ?? "") > 0.5)
  );
}

/** `SAMANTHA` above `ORTEGA`: given and family name set alike in large print, each on a line of its own. */
function onTwoLines({ parts, height, mails, brands }: Surroundings): readonly Part[] {
  const isOfMail = (name: string): boolean =>
    mails.some((address) => mailMatch(name, address.split("@")[0] ?? "") >= 0.9);
  const words = parts.filter(
    ({ role, text, spot }) =>
      role === "open" && /^[\p{L}'’-]{2,}$/u.test(text) && scriptOf(text) === "latin" && spot.height > height * 1.1,
  );
  return words.flatMap((upper) =>
    words
      .filter(
        (lower) =>
          isGoingOn(upper, lower) &&
          (isGivenName(upper.text) ||
            isOfMail(`${upper.text} ${lower.text}`) ||
            brandMatch(`${upper.text} ${lower.text}`, brands) === 1) &&
          latinCompany(lower.text) === 0,
      )
      .map((lower) => ({ ...upper, text: `${upper.text} ${lower.text}`, others: [lower] })),
  );
}

function isGoingOn(upper: Part, lower: Part): boolean {
  return (
    upper.spot.y < lower.spot.y && areStacked(upper.spot, lower.spot, 1, 1.15) && areAligned(upper.spot, lower.spot)
  );
}

/** Where nobody else is named, whoever is called as the domain is and stands beside a title is the person: `TAMIKA RHODES`, tamikarhodes.com. */
function ownBrand(around: Surroundings): readonly ScoredPart[] {
  return [...around.parts, ...onTwoLines(around)]
    .filter((part) => part.role === "open" && part.text.includes(" ") && mayBeTheirOwn(part, around))
    .map((part) => ({ part, score: nameScore(part, { ...around, brands: [] }) }))
    .filter(({ score }) => score >= leastOfName + 1);
}

/** A photographer's own name is the brand: `Juniper Vance`, junipervance.com. */
function mayBeTheirOwn(part: Part, { parts, brands }: Surroundings): boolean {
  if (nearTitle(part, parts) > 0 || isArtisan(part, parts, brands)) return true;
  return (
    scriptOf(part.text) === "latin" &&
    part.certainty === 0 &&
    isGivenName(part.text.split(/\s+/)[0] ?? "") &&
    latinNameShape(part.text) >= 3.5
  );
}

/** Larger print first; in one size the name in its own script before its Latin spelling. */
function byPrint(a: ScoredPart, b: ScoredPart, around: Surroundings): number {
  const [one, other] = [printSize(a.part, around), printSize(b.part, around)];
  if (Math.abs(one - other) > 0.06 * Math.max(one, other)) return other - one;
  return Number(scriptOf(a.part.text) === "latin") - Number(scriptOf(b.part.text) === "latin");
}

/** Han fills its box where Latin capitals leave room, so that on a card in Latin letters a name in Han beside it looks larger than it is. */
function printSize({ spot, text }: Part, { parts }: Surroundings): number {
  const alone =
    han.test(text) && !parts.some((part) => part.text !== text && (han.test(part.text) || kana.test(part.text)));
  return alone ? spot.height * 0.8 : spot.height;
}

function certaintyOf(score: number): number {
  if (score >= 6) return 0.97;
  return score >= 4.5 ? 0.9 : 0.75;
}

function spotsOf({ spot, others = [] }: Part): readonly Spot[] {
  return [spot, ...others.map((other) => other.spot)];
}

/** As written, with family and given name where its script tells them. */
export function nameOf(text: string): Name {
  const script = scriptOf(text);
  if (script === "hangul") return koreanName(text.replace(/\s/g, ""));
  return script === "latin" ? latinName(text) : hanName(text);
}

/** How likely a part is the person's name, by its shape, its print and what stands around it. */
export function nameScore(part: Part, around: Surroundings): number {
  if ((part.role !== "name" && part.role !== "open") || isFamilyHouse(part, around.parts)) return 0;
  if (isOfHouseWithArticle(part, around.parts)) return 0;
  const shape = isTown(part.text) ? -9 : shapeAmong(part, around.parts);
  if (shape < 0 || isOfCompany(part, around.parts)) return 0;
  const { spot, text } = part;
  if (hangul.test(text) && isOneOfThings(part, around.parts)) return 0;
  const size = Math.min(2.5, Math.max(-1, (spot.height / around.height - 1) * 2.5));
  const mail =
    Math.max(
      0,
      ...around.mails.map((address) => mailMatch(text, address.split("@")[0] ?? "") * mailWorth(address, text)),
    ) * (part.certainty >= 0.6 && part.role === "open" ? 1 : 4);
  const spelled = isSpelledBeside(part, around.parts);
  const isTheirs = spelled || isOfFamily(text, around.brands) || isSpelling(text, koreansAmong(around.parts));
  const brand = mail >= 2.8 || isTheirs ? 0 : brandMatch(text, around.brands) * 4;
  const organization = part.role === "open" ? part.certainty * 5 : 0;
  const owner = ownsHouse(part, around.parts) || spelled ? 2 : 0;
  return shape + size + mail + owner + nearTitle(part, around.parts) - brand - organization;
}

/** `Lloyd Thiessen`, thiessenbros.ca: a house that is called after the family, and not after this one of it. */
function isOfFamily(text: string, brands: readonly string[]): boolean {
  const [given = "", ...others] = text.split(/\s+/);
  const family = squash(others.at(-1) ?? "");
  return (
    family.length >= 4 &&
    isGivenName(given) &&
    brands.some((brand) => squash(brand).startsWith(family) && !squash(brand).includes(squash(given)))
  );
}

/** `Portland, Oregon` behind a trade: where somebody works. */
function isTown(text: string): boolean {
  return isCityAndState(text) || isLargeCity(text) || (text.includes(",") && endsInCountry(text));
}

/** 배움로켓 in a logo, and (주)배움로켓 below. */
function isOfCompany({ text }: Part, parts: readonly Part[]): boolean {
  const bare = text.replace(/\s/g, "");
  return (
    bare.length > 3 &&
    hangul.test(bare) &&
    parts.some(
      ({ role, text: whole }) => role === "company" && whole !== text && whole.replace(/\s/g, "").includes(bare),
    )
  );
}

/** Small companies have their own name in front of a provider's domain: sparkleclean205@aol.com. */
function mailWorth(address: string, text: string): number {
  const provided = isProvider(brandOf(address.split("@")[1] ?? ""));
  return provided && scriptOf(text) === "latin" && latinNameShape(text) < 3 ? 0.6 : 1;
}
