import { areaOf, aspectOf, gapBetween } from "../../cards/layout/outline.ts";
import { convexHull } from "./convex-hull.ts";
import type { Surface } from "./find-surfaces.ts";
import { fitQuad } from "./fit-quad.ts";

/** Cards are 1.4 to 2 times as long as they are high (85 × 55, 90 × 50, 3.5 × 2 inches, 91 × 55); perspective makes it a little more or less. */
const [squarest, longest] = [1.38, 2.15];
/** The parts of a card fill it, but for the steps between them. */
const fills = 0.88;

/** Parts of one card in different colours become one surface: two that touch and together have a card's shape. */
export function mergePanels(surfaces: readonly Surface[], touching: number): readonly Surface[] {
  const left = [...surfaces];
  for (;;) {
    const best = pairsOf(left, touching).sort((a, b) => b.filled - a.filled)[0];
    if (best === undefined) return left;
    left.splice(left.indexOf(best.one), 1);
    left.splice(left.indexOf(best.other), 1, best.both);
  }
}

interface Pair {
  readonly one: Surface;
  readonly other: Surface;
  readonly both: Surface;
  readonly filled: number;
}

function pairsOf(surfaces: readonly Surface[], touching: number): Pair[] {
  return surfaces.flatMap((one, i) =>
    surfaces.slice(i + 1).flatMap((other) => {
      if (gapBetween(one.outline, other.outline) > touching) return [];
      const outline = fitQuad(convexHull([...one.outline, ...other.outline]));
      if (outline === undefined) return [];
      const area = areaOf(outline);
      const filled = (one.area + other.area) / area;
      if (filled < fills || filled > 1.25 || !hasShape(outline)) return [];
      // Two that are each a card's shape are more likely two cards than parts of one.
      if (hasShape(one.outline) && hasShape(other.outline)) return [];
      return [{ one, other, filled, both: { outline, area, texts: [...one.texts, ...other.texts] } }];
    }),
  );
}

export function hasShape(outline: Surface["outline"]): boolean {
  const aspect = aspectOf(outline);
  return aspect >= squarest && aspect <= longest;
}
