import type { Outline } from "../../cards/card.ts";
import { areaOf, centreOf, gapBetween, grow, lengthsOf } from "../../cards/layout/outline.ts";
import { enclose } from "./enclose.ts";
import { findSurfaces, type Surface } from "./find-surfaces.ts";
import { hasShape, mergePanels } from "./merge-panels.ts";
import type { Size, TiltedBox } from "./picture.ts";
import type { Steepness } from "./steepness.ts";

/** Shares of the picture's longer side: surfaces with less between them touch. */
const touchingShare = 0.012;
/** Texts that are on no surface belong together if less than this share of a card's longer side is between them. */
const looseGap = 0.35;

/** What looks like cards on a picture, in its pixels. */
export interface FoundCards {
  /** In reading order; all text is on one of them. None: it can't be told. */
  readonly outlines: readonly Outline[];
  /** Two at least have a card's shape and lie apart. Else they may be the parts of one. */
  readonly areApart: boolean;
}

export function findCards(picture: Size, boxes: readonly TiltedBox[], steepness: Steepness): FoundCards {
  const touching = Math.max(picture.width, picture.height) * touchingShare;
  const surfaces = mergePanels(findSurfaces(picture, boxes, steepness), touching);
  const held = new Set(surfaces.flatMap(({ texts }) => texts));
  const loose = surfaces.length === 0 ? [] : [...boxes.keys()].filter((i) => !held.has(i));
  const shaped = surfaces.filter(({ outline, texts }) => texts.length > 1 && hasShape(outline));
  // A logo's square on a card that fills the picture, and all else that is printed beside it.
  if (shaped.length === 0 && loose.length * 2 > boxes.length) return { outlines: [], areApart: false };
  const side = median(surfaces.map(({ outline }) => Math.max(...lengthsOf(outline))));
  const all = [...surfaces, ...groupLoose(loose, boxes, side * looseGap)];
  return {
    outlines: inRows(all.map(({ outline }) => outline)),
    areApart: shaped.length > 1 && (all.length > mostParts || !areOneHeap(shaped, touching)),
  };
}

/** Few that all touch may be the parts of one card. */
const mostParts = 4;

function areOneHeap(surfaces: readonly Surface[], touching: number): boolean {
  const heap = surfaces.slice(0, 1);
  let left = surfaces.slice(1);
  for (let grown = true; grown; ) {
    const near = left.filter((one) => heap.some((other) => gapBetween(one.outline, other.outline) < touching));
    heap.push(...near);
    left = left.filter((one) => !near.includes(one));
    grown = near.length > 0;
  }
  return left.length === 0;
}

/** From the top down, and each row from left to right: those are of one row whose middles lie within each other's height. */
function inRows(outlines: readonly Outline[]): readonly Outline[] {
  const rows: Outline[][] = [];
  for (const outline of [...outlines].sort((a, b) => centreOf(a)[1] - centreOf(b)[1])) {
    const row = rows.at(-1);
    const [head] = row ?? [];
    if (row && head && centreOf(outline)[1] < Math.max(...head.map(([, y]) => y)) * 0.5 + centreOf(head)[1] * 0.5)
      row.push(outline);
    else rows.push([outline]);
  }
  return rows.flatMap((row) => row.sort((a, b) => centreOf(a)[0] - centreOf(b)[0]));
}

function groupLoose(loose: readonly number[], boxes: readonly TiltedBox[], gap: number): readonly Surface[] {
  const groups: { texts: number[]; outlines: Outline[] }[] = [];
  for (const i of loose) {
    const box = boxes[i];
    if (box === undefined) continue;
    const outline = outlineOf(box);
    const near = groups.filter(({ outlines }) => outlines.some((other) => gapBetween(outline, other) < gap));
    const joined = {
      texts: [i, ...near.flatMap(({ texts }) => texts)],
      outlines: [outline, ...near.flatMap(({ outlines }) => outlines)],
    };
    for (const one of near) groups.splice(groups.indexOf(one), 1);
    groups.push(joined);
  }
  return groups.flatMap(({ texts, outlines }) => {
    const around = enclose(outlines.flat());
    if (around === undefined) return [];
    const height = median(texts.map((i) => Math.min(boxes[i]?.width ?? 0, boxes[i]?.height ?? 0)));
    const outline = grow(outlineOf(around), height);
    return [{ outline, area: areaOf(outline), texts }];
  });
}

function outlineOf({ centreX, centreY, width, height, angle }: TiltedBox): Outline {
  const [cos, sin] = [Math.cos(angle) / 2, Math.sin(angle) / 2];
  const [alongX, alongY, acrossX, acrossY] = [width * cos, width * sin, -height * sin, height * cos];
  return [
    [centreX - alongX - acrossX, centreY - alongY - acrossY],
    [centreX + alongX - acrossX, centreY + alongY - acrossY],
    [centreX + alongX + acrossX, centreY + alongY + acrossY],
    [centreX - alongX + acrossX, centreY - alongY + acrossY],
  ];
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
}
