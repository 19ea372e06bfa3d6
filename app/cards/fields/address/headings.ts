import { areAligned, areOnOneRow, areStacked } from "../../layout/neighbours.ts";
import type { Spot } from "../../layout/spot.ts";
import { latinCompany } from "../company/words.ts";
import { isHanOffice } from "./han-office.ts";
import { isLatinOffice } from "./latin-office.ts";
import { addressStrength } from "./line.ts";
import { isKoreanOffice, isKoreanPlace } from "./office-in-front.ts";
import { namesTown } from "./towns.ts";

/** What offices are called on lines of their own, `본사` and `천안공장`, `Bildungszentrum:`: no part of where they are, and nobody's department. */
export function headingsOfOffices(spots: readonly Spot[]): ReadonlySet<Spot> {
  return new Set([...koreanHeadings(spots), ...otherHeadings(spots)]);
}

/** Above or left of where they are. */
function koreanHeadings(spots: readonly Spot[]): readonly Spot[] {
  const headings = spots.filter(
    (spot) => isKoreanOffice(spot.text) && spots.some((other) => isKoreanPlace(other.text) && isHeadingOf(spot, other)),
  );
  return headings.length > 1 ? headings : [];
}

function isHeadingOf(spot: Spot, other: Spot): boolean {
  const isLeft = other.x > spot.x && areOnOneRow(spot, other);
  return isLeft || (other.y > spot.y && areStacked(spot, other) && areAligned(spot, other));
}

/** One alone at the top may be the company's name, or where in it somebody works. */
function otherHeadings(spots: readonly Spot[]): readonly Spot[] {
  const headings = spots.filter((spot) => isHeading(spot, spots));
  return headings.filter((spot) => headings.length > 1 || isColoned(spot.text) || isBelowAddress(spot, spots));
}

function isHeading(spot: Spot, spots: readonly Spot[]): boolean {
  const text = spot.text.replace(/\s?:$/, "");
  const isWorded = isHanOffice(spot.text) || isLatinOffice(text) || (isColoned(spot.text) && latinCompany(text) < 0.9);
  if (!isWorded && !town.test(text)) return false;
  const below = linesBelow(spot, spots);
  return (
    below[0] !== undefined &&
    addressStrength(below[0].text) !== "none" &&
    below.some((one) => isPlace(one)) &&
    (isWorded || below.some((one) => namesTown(one.text) && hasWord(one.text, text)))
  );
}

const isColoned = (text: string): boolean => /^\p{Lu}[^\d:@]{3,40}:$/u.test(text);

/** `Béziers` above `4 allées Paul-Riquet` and `34500 Béziers`. */
const town = /^\p{Lu}[\p{L}.’'-]{2,}(?:\s[\p{L}.’'-]+){0,2}$/u;

function hasWord(line: string, word: string): boolean {
  return line !== word && ` ${line.toLowerCase()} `.replace(/,/g, " ").includes(` ${word.toLowerCase()} `);
}

function isPlace({ text }: Spot): boolean {
  return /\d/.test(text) && ["strong", "tail"].includes(addressStrength(text));
}

function isBelowAddress(spot: Spot, spots: readonly Spot[]): boolean {
  return spots.some((upper) => isPlace(upper) && upper.y < spot.y && isNext(upper, spot));
}

const mostLines = 4;

/** The lines that follow below it in one block. */
function linesBelow(spot: Spot, spots: readonly Spot[], most = mostLines): readonly Spot[] {
  const next = spots.find((lower) => lower.y > spot.y && isNext(spot, lower));
  return next && most > 0 ? [next, ...linesBelow(next, spots, most - 1)] : [];
}

function isNext(upper: Spot, lower: Spot): boolean {
  return areStacked(upper, lower, 1.1, 1.35) && areAligned(upper, lower);
}
