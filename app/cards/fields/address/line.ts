import { han, hangul, kana } from "../../text/scripts.ts";
import { buildingWords, koreanProvinces, streetFronts, streetWords, unitWords } from "../../words/places.ts";
import { isTownHall } from "../company/public-force.ts";
import { saysWhose } from "../company/whose.ts";
import { isPublicCenter } from "../department.ts";
import { hasDegreeBehind } from "../name/degree-behind.ts";
import { isBox } from "./box.ts";
import { endsInCountry } from "./country-at-end.ts";
import { hanStrength } from "./han-line.ts";
import { isColombian, isHamlet, isMexican, isNumberOfOffice, isPlaceOfVillage, isRoad } from "./romance.ts";
import {
  endsInPostcode,
  hasPostcodeOfItsOwn,
  isDistrictOfCity,
  isLargeCity,
  isPostcode,
  namesCityAndState,
} from "./towns.ts";

/** How much a line looks like an address: `strong` alone, `tail` only beside a strong one, `place` only right above or between such lines. */
export type AddressStrength = "strong" | "tail" | "place" | "none";

/** Short lines of a street address without their postcode are still at least this long. */
const shortest = 5;

export function addressStrength(text: string): AddressStrength {
  const line = text.replace(/^[\s,.|]+|[\s,.|]+$/g, "");
  if (hangul.test(line)) return koreanStrength(line);
  if (han.test(line) || kana.test(line)) return hanStrength(line);
  return latinStrength(line);
}

const koreanStreet = /[가-힣\d]{1,}(?:로|길)\s?\d{1,4}(?:-\d+)?(?:\s?번?길\s?\d+)?(?![\d가-힣]*\s?(?:년|주년))/;
const koreanLot = /[가-힣]{1,}\d?(?:동|리|가|읍|면)\s?(?:산\s?)?\d{1,4}(?:-\d+)?(?:번지)?(?![\d호층])/;
/** 광화문우체국 사서함 1234호 */
const koreanBox = /[가-힣]우체국\s?(?:사서함|P\.?\s?O\.?\s?Box)\s?\d+/i;
const koreanUnit =
  /(?:\d\s?(?:층|호|동|F|번지)|빌딩|타워|센터|아파트|오피스텔|상가|프라자|플라자|하우스|캠퍼스|스퀘어|지하|산업단지|테크노|밸리)/i;

/** `2013 · 2016 연도대상 수상`, `2019년 창립`: a year begins like a house number. */
const honours = /^(?:19|20)\d\d(?:\s*[·,~-]\s*(?:19|20)\d\d|\s?년|\s.*(?:수상|대상|선정|인증|설립|창립|협회))/;

function koreanStrength(line: string): AddressStrength {
  const first =
    line
      .replace(/^[([]?\s?(?:우\s?)?\d{5,6}\s?[)\]]?\s*|^[([]?\s?(?:우\s?)?\d{3}-\d{3}\s?[)\]]?\s*/, "")
      .split(/\s/)[0] ?? "";
  const province = koreanProvinces.includes(first);
  const district = /[가-힣]{1,}(?:시|군|구)\s+[가-힣\d]+(?:로|길|동|읍|면|가|리|구)(?![가-힣])/.test(line);
  if (koreanStreet.test(line) || koreanLot.test(line) || koreanBox.test(line) || district) return "strong";
  if (province && /\s[가-힣]+(?:시|군|구|동|로|길)(?:\s|$)/.test(line)) return "strong";
  if (honours.test(line) || isPublicCenter(line)) return "none";
  return /^\d{1,4}(?:-\d+)?(?:[\s,(].*[가-힣]|$)/.test(line) ||
    (koreanUnit.test(line) && /\d|빌딩|타워/.test(line)) ||
    /^\(?[가-힣\d]+(?:동|가|리)(?:,\s?.+)?\)$/.test(line) ||
    isPostcode(line)
    ? "tail"
    : "none";
}

function latinStrength(line: string): AddressStrength {
  const digits = /\d/.test(line);
  if (exchange.test(line) || ofRegister.test(line) || isNumberOfOffice(line) || saysWhose(line)) return "none";
  if (years.test(line) && /\d{4}\.?$/.test(line)) return "none";
  if (isStreet(line) || hasPostcodeOfItsOwn(line) || quartered.test(line) || numberAndTown.test(line)) return "strong";
  if (isHamlet(line) || isColombian(line) || isMexican(line)) return "strong";
  return registered.test(line) ? "none" : weakStrength(line, digits);
}

/** How much it looks like an address where nothing in it is one for sure. */
function weakStrength(line: string, digits: boolean): AddressStrength {
  const country = endsInCountry(line);
  if (country && line.includes(",")) return digits || (line.match(/,/g)?.length ?? 0) >= 2 ? "strong" : "tail";
  if (/^\d{1,5}\s\p{L}+.*,/u.test(line)) return "strong";
  const part =
    digits &&
    wordsOf(line).some(
      (word) => unitWords.includes(word) || isStreetWord(word) || /^\d+(?:st|nd|rd|th|f|fl)$/.test(word),
    );
  if (/^m\/s\s?\S*\d/i.test(line) || doorNumber.test(line) || isNumbered(line) || numberAndName.test(line))
    return "tail";
  if (isLargeCity(line) || isDistrictOfCity(line) || isBox(line) || isSpanish(line) || isNumberedBuilding(line))
    return "tail";
  if (country || part || isPostcode(line) || namesCityAndState(line) || endsInPostcode(line)) return "tail";
  return isPlace(line) ? "place" : "none";
}

/** `Gas Safe Registered 554127`, `NICEIC Approved Contractor`: what somebody may do. */
const registered =
  /(?<!\p{L})(?:registered|approved|accredited|certified|licen[cs]ed|insured|bonded)(?!\p{L})(?!.*\b(?:office|address)\b)/iu;

/** `RSAC Lorient 841 226 735`: where somebody is registered. */
const ofRegister = /\b(?:rsac|rcs|siret|siren)\b/i;

/** `DX 123 London`, `Docex 91, Brooklyn`: where lawyers leave each other papers. */
const exchange = /^(?:dx|docex)\b[\s:.]*\d/i;

/** `303 E Grayson`, `The Pearl, 2118 N. Halsted`: a house number with the quarter of the town that the street lies in. */
const quartered = /^(?:\p{Lu}[\p{L} ]+,\s)?\d{1,5}\s(?:[NSEW]|[NS][EW])\.?\s\p{Lu}\p{L}+/u;

/** `Lange Reihe 77, 20099 Hamburg`, `Calle Mayor, 21, 3º B, 28013 Madrid`: a number, and behind it a town with its postcode. */
const numberAndTown =
  /^(?:\p{L}.*\d.*|\d{1,4}(?:\s?(?:bis|ter))?,?\s\p{L}.*)(?:,\s?|\s[·|/-]\s)(?:[A-Z]{1,2}[- ]|[A-Z])?\(?\d{4,5}\)?\s\p{Lu}[\p{L}.'’/ -]+(?:(?<=cedex\s|Cedex\s|CEDEX\s)\d{1,2})?(?:\(\p{L}+\))?(?:(?:,\s?|\s[·|/-]\s)\p{Lu}\p{L}+)?$/u;

/** `212 Main`, `3-25-21 Hakataekimae`, above a town. */
const numberAndName = /^(?:\d{1,5}\s\p{Lu}\p{L}+|\d+(?:-\d+){1,3}\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?(?:,.*)?),?$/u;

/** `4 Embarcadero Center`, `Lippo Centre, 89 Queensway`. */
function isNumberedBuilding(line: string): boolean {
  const words = wordsOf(line);
  return (
    words.length <= 6 &&
    words.some((word, index) => index > 0 && buildings.has(word)) &&
    /^\d{1,5}\s\p{Lu}|,\s\d{1,4}\s\p{Lu}\p{L}+$/u.test(line)
  );
}

/** `6-3-569/1, Rockdale Compound,`: how doors are numbered where streets have no names. */
const doorNumber = /^#?\s?\d[\d/-]*\p{Lu}?,\s?\p{L}.*/u;

const years = /\b(?:since|est|established|founded|seit|depuis|desde|dal)\b/i;

/** `Im Gewerbepark C 25`, `Hidalgo 212 Ote.`, `Malecón 1401 y Roca`: words with a house number behind them; a street where a town stands below. */
function isNumbered(line: string): boolean {
  return (
    /^\p{Lu}[\p{L}.'’]*(?:[\s-][\p{L}.'’]+){0,5},?\s#?\d{1,4}\s?\p{L}?(?:\s?[-–/]\s?\d{1,4})?(?:\s(?:ote|pte|nte|sur)\.?|\s(?:y|e|esq\.?|esquina)\s\p{Lu}[\p{L} .]+)?$/iu.test(
      line,
    ) &&
    /^\p{Lu}/u.test(line) &&
    !years.test(line)
  );
}

/** These stand before their name. */
const estates = new Set(
  "gebäude campus zone zoning lotissement cité quartier hay douar rés fracc fraccionamiento residencial conjunto condominio parcela za zi zac polígono poligono pol parc parque zona tour torre menara wisma gedung kawasan edificio immeuble résidence jalan jln persiaran lorong lebuh lebuhraya soi gewerbepark gewerbegebiet industriegebiet industriepark technopole colonia col urb urbanización bairro kampung".split(
    " ",
  ),
);

const buildings = new Set(buildingWords);

/** `Each office independently owned and operated`: what is said of a house is no part of where it is. */
const said = new Set(
  "each owned operated independently franchise licensed insured bonded opportunity appointment reserved welcome accepted".split(
    " ",
  ),
);

/** `Coquitlam Centre Branch`: what an office is called, above where it is. */
const branch = /\s(?:branch|office|store|location|showroom|division|department)$/i;

/** `The Forge, Little Bowden, Market Harborough`: a house without a street or number, its hamlet and its town. */
const calledThe = /^The \p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?(?:,\s\p{Lu}[\p{L}'’ -]{2,24}){1,3},?$/u;

/** `Dr. Amir Hosseini, DMD`: no drive, and no building in a town. */
const person = /^(?:Dr|Prof|Mr|Mrs|Ms|Rev)\.?\s\p{Lu}/u;

/** `Brightwater House, Riverside Park`, `Gateshead, Tyne & Wear`: nothing but names of places. */
function isPlace(line: string): boolean {
  if (person.test(line) || hasDegreeBehind(line)) return false;
  const words = wordsOf(line);
  if (words.length <= 3 && /.-(?:gu|dong|si|do|ku|shi|cho|chome|ro|gil)$/i.test(line)) return true;
  if (words.length > 9 || /[@:!?]/.test(line) || !/^\p{Lu}/u.test(line) || words.some((word) => said.has(word)))
    return false;
  if (branch.test(line)) return false;
  if (isRoad(line) || isTownHall(line) || isPlaceOfVillage(line) || calledThe.test(line)) return true;
  if (words.length >= 2 && estates.has(words[0] ?? "")) return true;
  return (
    words.some((word, index) => index > 0 && (buildings.has(word) || streetWords.includes(word))) ||
    /^\p{Lu}[^,]+,(?:\s\p{Lu}[^,]+)?,?$/u.test(line)
  );
}

/** A street with a house number: `12 King Street`, `Teheran-ro 152, Gangnam-gu`. */
export function isStreet(line: string): boolean {
  const words = wordsOf(line);
  // `Caserío Etxe-Berri s/n`: without a number.
  if (/^\p{Lu}.*\p{L},?\s[sS]\/[nN]\.?(?:,|$)/u.test(line)) return true;
  if (/^c\/\s?\p{L}.*\d/iu.test(line) || (shortFront.test(line) && (line.match(/,/g)?.length ?? 0) >= 2)) return true;
  if (/\d/.test(line) && words.length >= 3 && streetFronts.includes(words[0] ?? "")) return true;
  if (
    !/\d/.test(line) ||
    line.length <= shortest ||
    !words.some((word, index) => isStreetWord(word) && (index > 0 || word.length > 6))
  )
    return false;
  const numbered =
    /^(?:no\.?\s?|#)?(?:\d{1,6}\p{L}?|\d{1,2}[NSEW]\d{2,3})[\s,-]/iu.test(line) ||
    /\s\d{1,5}[a-z]?(?:,|$)|\bno[.:]\s?\d/i.test(line);
  return numbered || line.includes(",") || words.length >= 4;
}

/** `Alcaldía Miguel Hidalgo, C.P. 11520`, and what is cut short. */
function isSpanish(line: string): boolean {
  return /(?<!\p{L})c\.?\s?p\.?\s?\d{4,5}(?!\d)/iu.test(line) || shortFront.test(line);
}

/** `Av. Ejército Nacional 453`, `Cra. 7 No. 71-21`: cut short in front of its name. */
const shortFront =
  /^(?:av|avda|bv|bvar|blvd|calz|prol|cra|cl|cll|jr|pje|psje|urb|rod|estr|trav|al)\.\s?[\p{Lu}\d].*\d/iu;

function isStreetWord(word: string): boolean {
  return (
    streetWords.includes(word) ||
    /.{3}(?:str|straße|strasse|weg|platz|gasse|allee|straat|laan|damm|ufer|graben|steig|stieg|chaussee|promenade|gracht|plein|kade|singel|dijk|gade|vej|gatan)$|.-(?:gil|ro|daero|dong|gu|si|gun|eup|myeon|ri|ku|shi|cho|chome)$|^(?:gyeonggi|gangwon|chungcheong(?:buk|nam)|jeolla(?:buk|nam)|gyeongsang(?:buk|nam)|jeju|jeonbuk|jeonnam|chungbuk|chungnam|gyeongbuk|gyeongnam)-?do$/.test(
      word,
    )
  );
}

function wordsOf(line: string): readonly string[] {
  return line
    .toLowerCase()
    .split(/[\s,./]+/)
    .filter(Boolean);
}
