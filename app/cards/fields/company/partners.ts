import { areAligned, areOfOneSize } from "../../layout/neighbours.ts";
import type { Part } from "../../layout/part.ts";
import { latinTitle } from "../title.ts";
import { latinCompany } from "./words.ts";

const lastOfThem =
  /^\p{Lu}[^,]*\s(?:&|and|und|et|y)\s(?:associates|partners?|kollegen|associés|asociados|co\.?|company|sons|cie)(?:[,\s]+(?:llp|llc|ltd|inc|pc|pllc|mbb|partg(?:\s?mbb)?|avocats)\.?)?$/iu;

/** `VILLANUEVA SANTOS` above `DELA CRUZ & ASSOCIATES`, set alike: the names of all partners are the house's. */
export function areOfPartners(upper: Part, lower: Part): boolean {
  const capitals = (text: string): boolean => text === text.toUpperCase();
  return (
    lastOfThem.test(lower.text) &&
    /^\p{Lu}[\p{L}.'’-]*(?:(?:,?\s|,)(?:&|\p{Lu}[\p{L}.'’-]*)){0,4},?$/u.test(upper.text) &&
    capitals(upper.text) === capitals(lower.text) &&
    areOfOneSize(upper.spot, lower.spot, 1.15) &&
    areAligned(upper.spot, lower.spot) &&
    latinTitle(upper.text) === 0 &&
    latinCompany(upper.text) === 0
  );
}
