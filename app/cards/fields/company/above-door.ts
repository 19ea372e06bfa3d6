import type { Field } from "../../card.ts";
import type { Spot } from "../../layout/spot.ts";
import { fieldOf } from "../../taken.ts";
import { buildingWords } from "../../words/places.ts";
import { isStreet } from "../address/line.ts";
import { isRoad } from "../address/romance.ts";
import { latinCompany } from "./words.ts";

const buildings = new Set(buildingWords);
const certainty = 0.7;

/**
 * `El Camino Hospital` above `1200 Coleman Ave`, `Smith & Jones, CPAs` above `12 King Street`: what was read as the place in front of a house number is
 * who lives there, where nobody else is named. `Kestrel House` is a building.
 */
export function houseAboveDoor(
  addresses: readonly Field<string>[],
  spots: readonly Spot[],
): { readonly companies: readonly Field<string>[]; readonly addresses: readonly Field<string>[] } {
  const [first, ...others] = addresses;
  const spot = spots.find(({ side, line }) => side === first?.side && line === first.lines[0]);
  const line = spot?.text.trim().replace(/,$/, "") ?? "";
  const house = inFrontOfDoor.exec(line)?.[0] ?? line;
  const door = first?.value.slice(house.length).replace(/^,?\s/, "") ?? "";
  if (!first || !spot || !first.value.startsWith(house) || !isDoor(door) || !mayLiveThere(house))
    return { companies: [], addresses };
  return {
    companies: [fieldOf(house, certainty, [spot])],
    addresses: [{ ...first, value: door, lines: house === line ? first.lines.slice(1) : first.lines }, ...others],
  };
}

/** `Longmeadow School` in front of `, 12 King Street`. */
const inFrontOfDoor = /^\p{Lu}[^\d,]+(?=,\s\d+\s\p{Lu})/u;

/** A house number with its street, and no postcode with its town. */
function isDoor(text: string): boolean {
  return /^\d/.test(text) && isStreet(text);
}

function mayLiveThere(text: string): boolean {
  const words = text.toLowerCase().split(/[\s,]+/);
  return (
    /^\p{Lu}\D*$/u.test(text) &&
    words.length > 1 &&
    !isRoad(text) &&
    (latinCompany(text) > 0 || !words.some((word) => buildings.has(word)))
  );
}
