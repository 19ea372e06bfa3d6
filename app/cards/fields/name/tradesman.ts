import { isInShadow } from "../../layout/neighbours.ts";
import type { Part } from "../../layout/part.ts";
import { brandMatch } from "../company/brand-match.ts";
import { isGeneric, isTrade } from "../company/words.ts";
import { isGivenName, latinNameShape } from "./latin-name.ts";

const initials = /^((?:\p{Lu}\.?\s?){1,3})(?<=[.\s])(\p{Lu}[\p{L}'’-]+)$/u;

/** Whether a line is a house's that is called after its owner, by initials and family name: `D. WHITLOW` above `PLUMBING & HEATING`, where `Daz Whitlow` is the person. */
export function isFamilyHouse(house: Part, parts: readonly Part[]): boolean {
  return parts.some((person) => isCalledAfter(house, person, parts));
}

/** Whether a house on the card is called after this person so. */
export function ownsHouse(person: Part, parts: readonly Part[]): boolean {
  return parts.some((house) => isCalledAfter(house, person, parts));
}

function isCalledAfter(house: Part, { text }: Part, parts: readonly Part[]): boolean {
  const [, letters = "", family = ""] = initials.exec(house.text) ?? [];
  return (
    family !== "" &&
    text !== house.text &&
    isOfInitials(text, letters, family) &&
    parts.some((one) => tradeBelow(house, one))
  );
}

/** A line right below that says what a house does. */
export function tradeBelow({ spot }: Pick<Part, "spot">, lower: Part): boolean {
  return isInShadow(spot, lower.spot) && (isTrade(lower.text) || isGeneric(lower.text));
}

/** `Daz Whitlow` is of `D.` and `WHITLOW`; Bob of R. is not, and is known as a given name. */
function isOfInitials(text: string, letters: string, family: string): boolean {
  const [given = "", ...others] = text.split(/\s+/);
  const last = others.at(-1) ?? "";
  return (
    last.toLowerCase() === family.toLowerCase() &&
    given.replace(/\./g, "").length > 1 &&
    (given.startsWith(letters.charAt(0)) || isGivenName(given)) &&
    latinNameShape(text) >= 2
  );
}

/** `Morwenna Tregear` above `ceramics`, morwennatregear.co.uk: two words that are no others, and what their bearer makes. */
export function isArtisan(part: Part, parts: readonly Part[], brands: readonly string[]): boolean {
  return (
    part.text.split(/\s+/).length === 2 &&
    latinNameShape(part.text) >= 2 &&
    brandMatch(part.text, brands) === 1 &&
    parts.some((one) => one !== part && tradeBelow(part, one))
  );
}
