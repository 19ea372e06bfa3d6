import { hangul } from "../../text/scripts.ts";
import { eastern } from "./blocks.ts";
import { hanStart } from "./han-office.ts";
import { addressStrength } from "./line.ts";
import { isKoreanPlace, withoutOffice } from "./office-in-front.ts";

/** Where one may end: a sign, or a space in front of what an office is called. */
const between = /\s?[|·•]\s?|\s\/\s|\s/g;

/** `서울시 … 152 | 공장 경기도 … 21`, `12 King Street, London EC2V 8AS · 45 Park Row, Leeds LS1 5JL`: whole addresses behind each other. */
export function addressesIn(text: string): readonly string[] {
  for (const { index, 0: sign } of text.matchAll(between)) {
    const [left, behind] = [text.slice(0, index), text.slice(index + sign.length)];
    const right = withoutOffice(behind);
    if (right === behind && sign.trim() === "") continue;
    if (isWhole(left) && isWhole(right)) return [left, ...addressesIn(right)];
  }
  return [text];
}

const inHan = new RegExp(`^${hanStart}.*\\d`);

/** `TX 78702`, `EC2V 8AS`, `10115 Berlin`, and perhaps the country: what an address in Latin letters ends in. */
const codeAtEnd =
  /(?:\b[A-Z]{2,3}\s\d{4,5}(?:-\d{4})?|\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}|\b[A-Z]\d[A-Z]\s\d[A-Z]\d|\b\d{4,5}\s\p{Lu}[\p{L}\s.'-]+)(?:,\s[\p{L}\s.]+)?$/u;

/** Begins with a town or a province and has a number, or has a number and ends in its postcode. */
function isWhole(text: string): boolean {
  if (addressStrength(text) !== "strong") return false;
  if (hangul.test(text)) return isKoreanPlace(text) && /[로길동리가읍면]\s?(?:산\s?)?\d/.test(text);
  if (eastern.test(text)) return inHan.test(text);
  return codeAtEnd.test(text) && /\d/.test(text.replace(codeAtEnd, ""));
}
