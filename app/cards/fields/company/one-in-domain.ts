import { areAligned, areOfOneSize, areOnOneRow, isFarBelow, isInShadow } from "../../layout/neighbours.ts";
import type { Part } from "../../layout/part.ts";
import { brandMatch } from "./brand-match.ts";
import { endsLikeCompany } from "./words.ts";

/** `RIDGELINE` at one end of a band and `HONDA` at the other, ridgelinehonda.com; `norvik` well above `Flow Group`, norvikflow.com. */
export function areOneInDomain(left: Part, right: Part, brands: readonly string[]): boolean {
  const stands = standing(left, right);
  if (stands === undefined) return false;
  const [one = 0, both = 0] = [left.text, `${left.text} ${right.text}`].map((text) => brandMatch(text, brands));
  if (stands === "in shadow") return both >= 0.9 && both > one;
  return both === 1 && (one !== 1 || stands === "on one row");
}

/** Where two stand that may be one name. To compare letters takes longer: most lines stand elsewhere. */
function standing(
  { spot: left }: Part,
  { spot: right, text }: Part,
): "in shadow" | "far below" | "on one row" | undefined {
  if (isInShadow(left, right) && endsLikeCompany(text) && areAligned(left, right)) return "in shadow";
  if (areOnOneRow(left, right) && left.x < right.x && areOfOneSize(left, right, 1.35)) return "on one row";
  return isFarBelow(left, right) ? "far below" : undefined;
}
