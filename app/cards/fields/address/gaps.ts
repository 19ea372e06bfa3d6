import { areAligned, areStacked } from "../../layout/neighbours.ts";
import type { Spot } from "../../layout/spot.ts";
import { beginsAnew, type Judged } from "./blocks.ts";
import { isStreet } from "./line.ts";
import { namesTown } from "./towns.ts";

/** So many numbers or mails stand between the lines of one address at most. */
const mostBetween = 2;

/**
 * Whether an address that has no town yet goes on in this line, behind lines of numbers in the same print: `27/1140, Panampilly Nagar,` above a
 * phone, and `Kochi - 682036` below it.
 * @param emptied lines of which nothing is left, as everything on them was read as something else.
 */
export function goesOnBehindNumbers(block: readonly Judged[], line: Judged, emptied: readonly Spot[]): boolean {
  const last = block.at(-1);
  if (!last || line.strength === "place" || block.some(({ text }) => hasTown(text)) || beginsAnew(line.text))
    return false;
  return isBridged(last.spot, line.spot, emptied, mostBetween);
}

function isBridged(upper: Spot, lower: Spot, emptied: readonly Spot[], most: number): boolean {
  return (
    most > 0 &&
    areAligned(upper, lower) &&
    emptied.some(
      (one) =>
        one.y > upper.y &&
        one.y < lower.y &&
        areStacked(upper, one, 1, 1.25) &&
        (areStacked(one, lower, 1, 1.25) || isBridged(one, lower, emptied, most - 1)),
    )
  );
}

/** `Am Sandtorkai 54, 20457 Hamburg`, but not `1717 Rhode Island Ave. NW`, which begins as a town with its postcode does. */
function hasTown(text: string): boolean {
  if (/,\s(?:[A-Z]{1,2}-)?\d{4,6}\s\p{Lu}/u.test(text)) return true;
  return namesTown(text) && !(/^\d{1,5}\s[^,]+$/.test(text) && isStreet(text));
}
