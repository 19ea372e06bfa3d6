import type { CardFields, Side } from "../../cards/card.ts";
import { readFields } from "../../cards/read-fields.ts";
import { beatPrint } from "./beat-print.ts";
import { fieldsOfCode } from "./told-by-code.ts";

/** More on one card is a poster. */
const mostCodes = 4;

/** What the sides of a card say together. What a QR code on them says beats what is printed. */
export function readSides(sides: readonly Side[]): CardFields {
  const codes = sides.flatMap(({ codes = [] }, side) => codes.map(({ text }) => ({ text, side }))).slice(0, mostCodes);
  return codes.reduce((fields, { text, side }) => {
    const said = fieldsOfCode(text);
    return said === undefined ? fields : beatPrint(fields, said, side);
  }, readFields(sides));
}
