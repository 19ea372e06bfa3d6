import { areAligned, areOfOneSize } from "../../layout/neighbours.ts";
import type { Part } from "../../layout/part.ts";
import { latinTitle } from "../title.ts";
import { isTrade, latinCompany } from "./words.ts";

const lastOfThem =
  /^\p{Lu}[^,]*\s(?:&|and|und|et|y)\s(?:associates|partners?|kollegen|associés|asociados|co\.?|company|sons|cie)(?:[,\s]+(?:llp|llc|ltd|inc|pc|pllc|mbb|partg(?:\s?mbb)?|avocats)\.?)?$/iu;

/** `SCP DELACOURT - MEUNIER - BAYLE`, `Cabinet Ortiz - Paz`: a house of lawyers or notaries by all their names. */
const inRow =
  /^(?:SCP|SELARL|SELAS|SELAFA|SCM|AARPI|SPRL|étude|cabinet|estudio|bufete|despacho)(?:\s[\p{Lu}’'][\p{L}’'-]+){1,2}(?:\s[-–]\s[\p{Lu}’'][\p{L}’'-]+){1,4}(?:\s(?:&|et|y)\s(?:associés|asociados))?$/iu;

/** Whether all names on a line are those of one house, in one print: no trade behind a dash is. */
export function isRowOfPartners(text: string): boolean {
  const [first = "", ...others] = text.replace(/^\S+\s/, "").split(/\s[-–]\s/);
  const isUpper = (one: string): boolean => one === one.toUpperCase();
  return (
    inRow.test(text) &&
    others.every((one) => isUpper(one) === isUpper(first) && (isUpper(one) || latinTitle(one) === 0) && !isTrade(one))
  );
}

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
