import { splitAddress } from "../fields/address/split-address.ts";
import { hangul } from "../text/scripts.ts";
import { koreanProvinces } from "../words/places.ts";

/** Words of a Korean address that say what they are, without brackets or a comma. */
const koreanWords: readonly RegExp[] = [
  /^\d{5}$/, // a postcode
  /^[가-힣]{1,5}[시군구읍면동리가]$/, // a city, a district, a village
  /^\d[가-힣]{1,3}가$/, // a numbered part of one: 3가 after its name's end
  /^[가-힣\d]{2,}[로길]$/, // a road
  /^\d{1,4}번길$/,
  /^[가-힣]{1,8}\d{0,4}번?길$/,
  /^\d{1,4}(?:-\d{1,4})?(?:번지)?$/, // a house
  /^[A-Z]동$/, // a wing
  /^\d{1,3}동$/,
  /^지하\d?$/, // a floor
  /^B?\d{1,3}[층F]$/,
  /^[A-Z]?\d{1,4}호$/, // a room
];

/** How much (0..1) of a Korean address says what it is. Names of buildings are misread most: nothing else on the card tells that they are. */
export function koreanRegularity(value: string): number {
  const words = value.split(/\s+|(?<=,)(?=\S)/).filter(Boolean);
  const regular = words.filter((word) => koreanProvinces.includes(word) || saysWhatItIs(word));
  return words.length === 0 ? 0 : 1 - Math.min(1, (words.length - regular.length) / 3);
}

function saysWhatItIs(word: string): boolean {
  const bare = word.replace(/^[([]|[)\]]?,?$/g, "");
  return koreanWords.some((one) => one.test(bare));
}

/** What no address has: `HA9 ONP`, `Jimbaran 8o361`, `(동 1308호`, `809후`, a sign of no meaning. */
export function isOddAddress(value: string): boolean {
  const odd = hangul.test(value) ? oddInKorean : oddInLatin;
  return odd.some((one) => one.test(value));
}

const oddInKorean: readonly RegExp[] = [
  /[^가-힣\d\s,.()A-Za-z~·-]/, // a sign of no meaning
  /(?<![\d가-힣])\d동/, // a wing's letter among Hangul is read as anything
  /(?<![가-힣\dA-Za-z])동[\s,)]/,
  /층.*\D동\s/,
  /\d\s?(?![층호동로길번가리대단차관시구])[가-힣]$/, // 809후: what a number counts is none of that
  /,\s?\d{2,4}$/,
  /^\d+[^\d\s-]/,
];

const oddInLatin: readonly RegExp[] = [
  /\b\d+[oOlI]\d+/, // letters for digits
  /\b[oO]\d{3,}/,
  /\b\d{3,}[oOlI]\b/,
  /\b[A-Z]{1,2}\d{1,2}\s[A-Z]{3}\b/, // a postcode whose digit became a letter
  /\b[IJ]l\b/,
  /[|\\{}<>=?!*]/,
  /\p{L}{3}:\s/u, // `Plant: …, Mail: …`: two addresses
  /,$/, // there is more
];

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
