import type { Part } from "../../layout/part.ts";
import { brandMatch } from "./brand-match.ts";

/** `0 loopwell`, loopwell.io: a ring in a logo is read as a letter or a digit. */
export function withoutRing(part: Part, brands: readonly string[]): Part {
  const bare = part.text.replace(/^[0OoQ@©®]\s(?=\S)/, "");
  const isRing = bare !== part.text && brandMatch(bare, brands) === 1 && brandMatch(part.text, brands) < 1;
  return isRing ? { ...part, text: bare } : part;
}
