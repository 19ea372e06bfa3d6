import { brandMatch } from "../company/brand-match.ts";
import { endsInLegalForm, hanCompany, koreanCompany, latinCompany } from "../company/words.ts";
import { isPlaceOfHouse, latinDepartment } from "../department.ts";
import { hasDegreeBehind } from "../name/degree-behind.ts";
import { latinNameShape } from "../name/latin-name.ts";
import { latinTitle } from "../title.ts";
import { koreanStart } from "./korean-start.ts";
import { namesCityAndState } from "./towns.ts";

/** Cards set one thing behind another with these between. */
const between = /(\n|\s?\|\s?|\s·\s?|·\s|\s\/\s)/;

export interface AddressPiece {
  readonly text: string;
  /** What stands before and behind it on the line, each thing on a line of its own. */
  readonly left: string;
  /** Where a company by its form was cut off in front. */
  readonly named?: true;
}

/** Of a line on which several things stand behind each other, what may be of an address: without the company's name, a title, a number at its ends. */
export function addressPiece(line: string, brands: readonly string[]): AddressPiece {
  const pieces = line.split(between);
  const isPlace = pieces.map((piece, at) => at % 2 === 0 && !isNoPlace(piece, brands));
  const last = isPlace.lastIndexOf(true);
  const [from, to] = last < 0 ? [pieces.length, pieces.length] : [isPlace.indexOf(true), last + 1];
  const whole = pieces.slice(from, to).join("");
  const [brand, named] = [brandInFront(whole, brands), companyInFront(whole)];
  const front = nameInFront(whole) || (named.startsWith(brand) ? named : brand);
  const others = [...pieces.slice(0, from), "\n", front, "\n", ...pieces.slice(to)];
  return {
    text: whole
      .slice(front.length)
      .replace(/^\s[-–]\s|^[\s,]+/, "")
      .replace(/(?:\s?[·|\n]\s?){2,}/g, " · "),
    left: others
      .map((one, at) => (at % 2 === 1 && between.test(one) ? "\n" : one))
      .join("")
      .replace(/\n+/g, "\n"),
    ...(named !== "" && front === named && { named: true as const }),
  };
}

function isNoPlace(piece: string, brands: readonly string[]): boolean {
  const text = piece.trim();
  if (!/[\p{L}\d]{2}/u.test(text)) return true;
  if (/^[\d\s()+./-]{9,}$/.test(text) && text.replace(/\D/g, "").length >= 8) return true;
  if (/\d/.test(text) && brandMatch(text, brands) < 1) return false;
  // `Contoso Ltd., Corrie Distillery,`
  const company = companyInFront(text);
  if (company !== "" && /\p{L}{2}/u.test(text.slice(company.length))) return false;
  return (
    brandMatch(text, brands) >= 0.9 ||
    latinTitle(text) > 0 ||
    latinDepartment(text) >= 0.9 ||
    latinCompany(text) >= 0.9 ||
    koreanCompany(text) > 0.9 ||
    hanCompany(text) >= 0.9
  );
}

/** Behind a town's name: `Northfield, MN 55057`, `Durham DH1 3LE`, whatever the university there is called. */
const stateAndCode =
  /^,?\s(?:(?:[A-Z]{2,3}\.?|(?:\p{Lu}\p{Ll}+\s)?\p{Lu}\p{Ll}+\.?),?\s)?(?:\d{4,6}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}|[A-Z]\d[A-Z]\s\d[A-Z]\d)(?:,\s\p{Lu}[\p{L}\s.]+)?$/u;

/** `(주)콘토소 서울시 중구 …`; a province that was misread is none of the front. */
const province = new RegExp(`^(\\S.*?)(?<![시도군])\\s+(?=${koreanStart})`);

/** `Contoso Co., Ltd.` is whole. */
const inFrontOfComma =
  /^\p{Lu}[^,\d]*(?:,\s(?:Ltd|LTD|Inc|INC|LLC|Corp|Limited)\.?)?(?=,\s(?!(?:Ltd|LTD|Inc|INC|LLC|Corp|Limited)\b))/u;

/** `Vignobles Castaing - Lieu-dit Peyrat - 33570 Montagne`: a house that more of its address than the town stands behind. */
const estateInFront =
  /^(?:Vignobles?|Domaine|Château|Champagne|Caves?|Maison|Ets|Établissements|Distillerie|Brasserie|Garage|Hôtel|Auberge|Restaurant|Bodegas?|Viñedos|Quesería|Talleres|Hotel)\s[^,\d]*?(?=\s-\s[^,\d]+(?:\s-|,)\s\d[\doO]{4}\s)/u;

/** `미르코스메틱(주) 서울특별시 성동구 …`, `Contoso plc, 1 King Street`: what is a company by its form, in front of where it is. */
function companyInFront(text: string): string {
  const korean = province.exec(text)?.[1] ?? "";
  if (korean !== "" && koreanCompany(korean) >= 0.7 && !isPlaceOfHouse(korean)) return korean;
  const latin = inFrontOfComma.exec(text)?.[0] ?? "";
  const dashed = /^\p{Lu}\D*?(?=\s[-–]\s)/u.exec(text)?.[0] ?? "";
  // `Denver, CO 80223` is none.
  const numbered = /^\p{Lu}\D*?\s(?:Inc|LLC|Ltd|LTD|Limited|Corp|GmbH|LLP|PLC|plc)\.?(?=\s\d)/u.exec(text)?.[0] ?? "";
  const estate = estateInFront.exec(text)?.[0] ?? "";
  return [latin, dashed, numbered].find((one) => latinCompany(one) >= 0.9 && endsInLegalForm(one)) ?? estate;
}

/** `Alan R. Feinberg, D.D.S. 1030 North Glen Oaks Blvd.`: who is there, by the degree behind the name; `Santa Clara, CA 95054` is a town. */
function nameInFront(text: string): string {
  const front = /^\p{Lu}\D*?,\s\D*?(?=,?\s\d)/u.exec(text)?.[0] ?? "";
  const isName = hasDegreeBehind(front) && !namesCityAndState(front) && latinNameShape(front) >= 4;
  return isName ? front : "";
}

/** `MAISON VERVEINE, Calle Mayor 21`, `Harrow Lane 5 Royal Crescent`: what is called just as the domain is, in front of the address. */
function brandInFront(text: string, brands: readonly string[]): string {
  const ends = [...text.matchAll(/(?<=[\p{L}\d.]),?\s(?=[\p{L}\d(])/gu)].slice(0, 4).map(({ index }) => index);
  const end = ends
    .reverse()
    .find((at) => brandMatch(text.slice(0, at), brands) === 1 && !stateAndCode.test(text.slice(at)));
  return end === undefined ? "" : text.slice(0, end);
}
