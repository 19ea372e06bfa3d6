import { areAligned, areStacked } from "../../layout/neighbours.ts";
import type { Part } from "../../layout/part.ts";
import { isEndOfHouse } from "../name/article.ts";
import { latinNameShape } from "../name/latin-name.ts";
import type { Surroundings } from "../name/name.ts";
import { isMonogram } from "./monogram.ts";

/** What the place of a line and the logo beside it say for its being the organization's name. */
export function placeWorth(parts: readonly Part[], text: string, around: Surroundings): number {
  const [first] = parts;
  if (first && isEndOfHouse(first, around.parts)) return -9;
  const logo = around.parts.some((other) => !parts.includes(other) && isMonogram(other.text, [text]));
  return (logo ? 1.5 : 0) + (isAboveDoor(parts, text, around.doors) ? 1.5 : 0);
}

/** `Strathmore Gale` in the print of the address right below: who lives there. */
function isAboveDoor(parts: readonly Part[], text: string, doors: Surroundings["doors"]): boolean {
  const last = parts.at(-1);
  return (
    last !== undefined &&
    parts.length <= 2 &&
    text.split(/\s+/).every((word) => /^[\p{Lu}\d&+]|^(?:of|and|the|de|for)$/u.test(word)) &&
    latinNameShape(text) < 3 &&
    doors.some((door) => last.spot.y < door.y && areStacked(last.spot, door, 0.9, 1.25) && areAligned(last.spot, door))
  );
}
