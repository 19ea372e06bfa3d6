import type { Part } from "../../layout/part.ts";
import { brandMatch } from "./brand-match.ts";

const piece = /\s(?:group|labs?|laboratory|laboratories|cent(?:er|re)|project|program|programme|initiative|unit)$/i;
const house = /(?<!\p{L})(?:university|polytechnic|college|institute of technology|universit(?:y|é|à|ät))(?!\p{L})/iu;

/** `Tangible Interfaces Group` above `Massachusetts Polytechnic`: what is called a group elsewhere is a part of a university. */
export function isInsideAnother(text: string, parts: readonly Part[], brands: readonly string[]): boolean {
  return (
    piece.test(text) &&
    !house.test(text) &&
    brandMatch(text, brands) < 0.7 &&
    parts.some((other) => (other.role === "open" || other.role === "company") && house.test(other.text))
  );
}
