import type { Part } from "../../layout/part.ts";
import { brandMatch } from "../company/brand-match.ts";
import { nearTitle } from "./near-title.ts";

/**
 * 수아 below 부원장, `주지 혜담`: a given name or a name in religion by the title beside it. In the largest print of a card such a word is the house's.
 */
export function calledByGiven(parts: readonly Part[], brands: readonly string[]): readonly Part[] {
  return parts.filter(
    (part) =>
      (part.role === "open" || (part.role === "name" && part.certainty <= 0.5)) &&
      /^[가-힣]{2}$/.test(part.text) &&
      nearTitle(part, parts) >= 2 &&
      isSetOff(part, parts) &&
      brandMatch(part.text, brands) < 0.7,
  );
}

/** In smaller print than something else, and in larger than the title, or right behind it. */
function isSetOff({ spot, text }: Part, parts: readonly Part[]): boolean {
  const others = parts.filter((other) => other.text !== text);
  const titles = others.filter(({ role }) => role === "title");
  return (
    others.some((other) => other.spot.height >= spot.height) &&
    titles.some((title) => title.spot.line === spot.line || title.spot.height * 1.2 < spot.height)
  );
}
