import type { Part } from "../../layout/part.ts";
import { isWholeInHan } from "./shortened.ts";
import { latinCompany } from "./words.ts";

/** `Arantza` in a logo above `Viveros Arantza S.Coop.`, `HARROW TEAGUE` above `Harrow Teague Ellis & Moon LLP`. */
export function isWholeName(upper: Part, lower: Part): boolean {
  if (isWholeInHan(upper.text, lower.text)) return true;
  const [brand = "", whole = ""] = [upper, lower].map(({ text }) => text.toLowerCase());
  return latinCompany(lower.text) > 0.5 && whole !== brand && ` ${whole} `.includes(` ${brand} `);
}

/** `HARROW TEAGUE` above `Harrow Teague Ellis & Moon LLP | Attorneys at Law`: what stands behind the whole name is no part of the brand. */
export function isBesideWholeName(brand: Part, lower: Part, parts: readonly Part[], all: readonly Part[]): boolean {
  return all.some(
    (one) =>
      !parts.includes(one) &&
      one.spot.side === lower.spot.side &&
      one.spot.line === lower.spot.line &&
      isWholeName(brand, one),
  );
}
