import { areAligned, areOfOneSize, areOnOneRow, isFarBelow, isInShadow } from "../../layout/neighbours.ts";
import type { Part } from "../../layout/part.ts";
import { brandMatch } from "./brand-match.ts";
import { endsLikeCompany } from "./words.ts";

/** `RIDGELINE` at one end of a band and `HONDA` at the other, ridgelinehonda.com; `norvik` well above `Flow Group`, norvikflow.com. */
export function areOneInDomain(left: Part, right: Part, brands: readonly string[]): boolean {
  const [one, both] = [left.text, `${left.text} ${right.text}`].map((text) => brandMatch(text, brands));
  if (isInShadow(left.spot, right.spot) && endsLikeCompany(right.text) && areAligned(left.spot, right.spot))
    return (both ?? 0) >= 0.9 && (both ?? 0) > (one ?? 0);
  if (both === 1 && one !== 1 && isFarBelow(left.spot, right.spot)) return true;
  return (
    areOnOneRow(left.spot, right.spot) &&
    left.spot.x < right.spot.x &&
    areOfOneSize(left.spot, right.spot, 1.35) &&
    both === 1
  );
}
