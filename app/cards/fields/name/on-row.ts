import { areOfOneSize, distanceInHeights } from "../../layout/neighbours.ts";
import type { Part } from "../../layout/part.ts";
import { middle, type Spot } from "../../layout/spot.ts";
import { hanNameShape } from "./han-name.ts";

/** So many heights are left between family and given name where they are set widest. */
const widestGap = 2.5;

/** Of one script: とり源 is no half of a name. */
const half = /^[\u3400-\u9fff々]{1,6}$|^[\u3040-\u30ff]{1,6}$/;

/** 古賀 and 直樹, set so wide in large print that a reader takes them for two lines. */
export function onOneRow(parts: readonly Part[], height: number): readonly Part[] {
  const short = parts.filter(
    ({ role, text, spot }) => role === "open" && half.test(unspaced(text)) && spot.height > height * 1.25,
  );
  return short.flatMap((family) =>
    short
      .filter((given) => isBehind(family.spot, given.spot) && hanNameShape(bothOf(family, given)) >= 2.5)
      .map((given) => ({ ...family, text: bothOf(family, given), others: [given] })),
  );
}

/** Without what are halves of a name on one row: 久保田 is like a name, too, where 正樹 stands behind it. */
export function withoutHalves(parts: readonly Part[], joined: readonly Part[]): readonly Part[] {
  const halves = joined.flatMap(({ spot, others = [] }) => [spot, ...others.map((other) => other.spot)]);
  return parts.filter(({ spot }) => !halves.includes(spot));
}

const unspaced = (text: string): string => text.replace(/\s/g, "");
const bothOf = (family: Part, given: Part): string => `${unspaced(family.text)} ${unspaced(given.text)}`;

function isBehind(family: Spot, given: Spot): boolean {
  const onRow = family.side === given.side && Math.abs(middle(family) - middle(given)) < given.height / 3;
  return (
    onRow &&
    family.line !== given.line &&
    family.x < given.x &&
    areOfOneSize(family, given, 1.25) &&
    distanceInHeights(family, given) * 2 <= widestGap
  );
}
