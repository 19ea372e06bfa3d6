import { splitAddress } from "../fields/split-address.ts";
import { hangul } from "../text/scripts.ts";
import { koreanProvinces } from "../words/places.ts";

/** A word of a Korean address that says what it is: a province, a district, a road, a number, a floor, a room. */
const koreanWord =
  /^[([]?(?:\d{5}[)\]]?|[가-힣]{1,5}(?:시|군|구|읍|면|동|리|가)|[가-힣\d]{2,}(?:로|길)|\d{1,4}(?:-\d{1,4})?(?:번지)?|\d{1,4}번길|[가-힣]{1,8}\d{0,4}번?길|지하\d?|[A-Z]동|\d{1,3}동|[A-Z]?\d{1,4}호|B?\d{1,3}(?:층|F)|\d[가-힣]{1,3}가)[)\]]?,?$/;

/** How much (0..1) of a Korean address says what it is. Names of buildings are misread most: nothing else on the card tells that they are. */
export function koreanRegularity(value: string): number {
  const words = value.split(/\s+|(?<=,)(?=\S)/).filter(Boolean);
  const regular = words.filter((word) => koreanProvinces.includes(word) || koreanWord.test(word));
  return words.length === 0 ? 0 : 1 - Math.min(1, (words.length - regular.length) / 3);
}

/** What no address has: `HA9 ONP`, `Jimbaran 8o361`, `(동 1308호`, `809후`, a sign of no meaning. */
export function isOddAddress(value: string): boolean {
  return hangul.test(value) ? oddKorean.test(value) : oddLatin.test(value);
}

/** A wing's letter among Hangul is read as anything. */
const oddKorean =
  /[^가-힣\d\s,.()A-Za-z~·-]|(?<![\d가-힣])\d동|(?<![가-힣\dA-Za-z])동[\s,)]|층.*\D동\s|\d\s?(?![층호동로길번가리대단차관시구])[가-힣]$|,\s?\d{2,4}$|^\d+[^\d\s-]/;
const oddLatin = /\b\d+[oOlI]\d+|\b[oO]\d{3,}|\b\d{3,}[oOlI]\b|\b[A-Z]{1,2}\d{1,2}\s[A-Z]{3}\b|\b[IJ]l\b|[|\\{}<>=?!*]/;

/** A street or a house with its number, and a town with its code, state or country: nothing of either is missing. */
export function hasStreetAndTown(value: string): boolean {
  const { street, postcode, city, region, country } = splitAddress(value);
  return /\d|\p{L}{4,}.*,/u.test(street) && [postcode, city, region, country].some((part) => part !== undefined);
}

/** Nothing but a town, `Norfolk PE30 5DQ`: its street stands elsewhere. */
export function isWithoutStreet(value: string): boolean {
  const { street } = splitAddress(value);
  return !/\d/.test(street);
}
