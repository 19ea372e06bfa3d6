import { areAligned, areStacked } from "../../layout/neighbours.ts";
import type { Part } from "../../layout/part.ts";

const article = /^(?:l[ae]s?|el|los|il|gli|die|das|der|the)\s\p{Lu}|^L['’]\p{Lu}/iu;
const goingOn = /^(?:de|du|des|del|della|dei|di|da|do|am|im|zum|zur|of)\s|^d['’]/u;

/** `Le Comptoir` above `des Carmes`: a house that begins with an article and goes on below, like two names. */
export function isOfHouseWithArticle(part: Part, parts: readonly Part[]): boolean {
  return isEndOfHouse(part, parts) || parts.some((other) => areOfHouse(part, other));
}

/** `des Carmes` below `Le Comptoir`. */
export function isEndOfHouse(part: Part, parts: readonly Part[]): boolean {
  return parts.some((other) => areOfHouse(other, part));
}

function areOfHouse(upper: Part, lower: Part): boolean {
  return (
    article.test(upper.text) &&
    goingOn.test(lower.text) &&
    upper.spot.y < lower.spot.y &&
    areStacked(upper.spot, lower.spot, 1.3, 1.6) &&
    areAligned(upper.spot, lower.spot)
  );
}
