import type { Corner, Outline } from "../../cards/card.ts";
import { areaOf, grow, isInside, lengthsOf, shareInside } from "../../cards/layout/outline.ts";
import { hullOfRows } from "./convex-hull.ts";
import { fitQuad } from "./fit-quad.ts";
import type { Size, TiltedBox } from "./picture.ts";
import { type Runs, runsBelow } from "./pixel-runs.ts";
import type { Steepness } from "./steepness.ts";
import { touchingAreas } from "./touching-areas.ts";

/** A flat area of a picture that looks like a card, or like a part of one. */
export interface Surface {
  /** Clockwise, in pixels of the picture. */
  readonly outline: Outline;
  readonly area: number;
  /** Indices of the boxes of text on it. */
  readonly texts: readonly number[];
}

/** Steps (of 255) at which areas are parted: a white card on a white table needs the first, a table with a grain the last. */
const limits = [4, 6, 9, 13, 19, 28, 42] as const;
/** Shares of the picture: smaller is no card that can be read, larger is the table or a card that fills the picture. */
const leastShare = 0.004;
const mostShare = 0.85;
/** An area fills this much of the quadrilateral around it, if that is what it is. */
const fills = 0.88;
/** The longer side is at most so many times the shorter one: a coloured strip of a card is a part of it. */
const longest = 12;
/** Two surfaces are one if they share so much of what they cover together. */
const same = 0.75;

/** Surfaces with text on them that no other one lies in, in no order. */
export function findSurfaces(picture: Size, boxes: readonly TiltedBox[], steepness: Steepness): readonly Surface[] {
  const scale = picture.width / steepness.width;
  const found: Surface[] = [];
  for (const flat of runsBelow(steepness, limits)) {
    for (const one of surfacesOf(flat, steepness, scale, boxes)) {
      const known = found.findIndex((other) => overlapOf(one, other) > same);
      if (known < 0) found.push(one);
      else if (one.area > (found[known]?.area ?? 0)) found[known] = one;
    }
  }
  return outermost(found);
}

function surfacesOf(
  flat: Runs,
  { width, height }: Size,
  scale: number,
  boxes: readonly TiltedBox[],
): readonly Surface[] {
  const whole = width * height;
  // Through a corner alone an area would leak.
  const wanted = { corners: false, least: whole * leastShare * 0.5, most: whole * mostShare };
  return touchingAreas(flat, wanted).flatMap(({ spanned, rows }) => {
    const quad = fitQuad(hullOfRows(rows, 1));
    if (quad === undefined || !isCardLike(quad, spanned, whole)) return [];
    const grown = grow(quad, 2.5).map(([x, y]): Corner => [x * scale, y * scale]) as unknown as Outline;
    const texts = [...boxes.keys()].filter((i) => isOn(boxes[i], grown));
    return texts.length === 0 ? [] : [{ outline: grown, area: areaOf(grown), texts }];
  });
}

function isOn(box: TiltedBox | undefined, outline: Outline): boolean {
  return box !== undefined && isInside([box.centreX, box.centreY], outline);
}

function isCardLike(quad: Outline, spanned: number, whole: number): boolean {
  const area = areaOf(quad);
  if (area < whole * leastShare || area > whole * mostShare || spanned < area * fills) return false;
  const [top = 0, right = 0, bottom = 0, left = 0] = lengthsOf(quad);
  const [across, down] = [(top + bottom) / 2, (left + right) / 2];
  if (Math.max(across, down) > longest * Math.min(across, down)) return false;
  // A camera makes the farther side shorter, but not by half.
  return areNear(top, bottom) && areNear(left, right);
}

function areNear(a: number, b: number): boolean {
  return Math.max(a, b) < Math.min(a, b) * 1.7;
}

/** Of what two surfaces cover together, the share that both cover; by points on a grid over the smaller one. */
function overlapOf(one: Surface, other: Surface): number {
  const shared = sharedArea(one, other);
  return shared / (one.area + other.area - shared);
}

function sharedArea(one: Surface, other: Surface): number {
  const [small, large] = one.area < other.area ? [one, other] : [other, one];
  return small.area * shareInside(small.outline, large.outline);
}

/** Without those that lie in another one, unless that one holds several apart from each other: a tray, or a sheet below. */
function outermost(found: readonly Surface[]): readonly Surface[] {
  const bySize = [...found].sort((a, b) => b.area - a.area);
  const kept: Surface[] = [];
  for (const one of bySize) {
    if (kept.some((other) => sharedArea(one, other) > one.area * 0.7)) continue;
    const within = bySize.filter((other) => other !== one && sharedArea(other, one) > other.area * 0.9);
    if (!holdsSeveral(one, within)) kept.push(one);
  }
  return kept;
}

function holdsSeveral(outer: Surface, within: readonly Surface[]): boolean {
  const apart = within.filter((one, i) => !within.slice(0, i).some((other) => sharedArea(one, other) > 0.3 * one.area));
  const large = apart.filter(({ texts }) => texts.length > 1);
  const texts = new Set(large.flatMap((one) => one.texts));
  return large.length > 1 && texts.size >= outer.texts.length * 0.8;
}
