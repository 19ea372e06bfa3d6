import type { Part } from "../../layout/part.ts";
import { brandMatch } from "./brand-match.ts";
import { latinCompany } from "./words.ts";

/** `Suzy Kowalczyk` in a logo above `Susan "Suzy" Kowalczyk` of `Pelican & Palm Realty Group`: who somebody is once more, where a house is named. */
export function isOwnName(
  part: Part,
  names: readonly Part[],
  all: readonly Part[],
  brands: readonly string[],
): boolean {
  const words = wordsOf(part.text);
  return (
    words.length > 1 &&
    names.some(({ text }) => words.every((word) => wordsOf(text).includes(word))) &&
    brandMatch(part.text, brands) < 0.9 &&
    all.some((other) => other !== part && (other.role === "company" || latinCompany(other.text) >= 0.6))
  );
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
