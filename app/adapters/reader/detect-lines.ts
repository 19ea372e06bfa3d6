import sharp from "sharp";
import { hullOfRows } from "./convex-hull.ts";
import { enclose } from "./enclose.ts";
import type { Network } from "./load-engines.ts";
import type { Picture, Size, TiltedBox } from "./picture.ts";
import { imageNet, showNetwork } from "./pixel-planes.ts";
import { runsAbove } from "./pixel-runs.ts";
import { type Area, touchingAreas } from "./touching-areas.ts";

/** The longest side that the detector sees. It reads cards best at this one: 960 and 1600 were worse. */
const longestSide = 1280;
/** A pixel above this likelihood belongs to text. */
const pixelThreshold = 0.2;
/** The mean likelihood inside a rectangle that is text. */
const boxThreshold = 0.45;
/** The detector was trained on shrunk lines: how much of the margin is given back. */
const unclip = 1.4;
/** More than the fullest card; what a page of noise may cost. */
const mostLines = 300;
/** Fewer pixels of the detector are no text. */
const leastPixels = 9;

/** For each pixel how likely it is text, 0..1. */
interface Likelihood extends Size {
  readonly values: Float32Array;
}

/** Where lines of text are in a picture, each as a rectangle within 45° of level. `small`: the picture as {@link shrinkToDetect} made it. */
export async function detectLines(detector: Network, picture: Size, small: Picture): Promise<TiltedBox[]> {
  const { values } = await showNetwork(detector, small, small.width, imageNet);
  const boxes = findBoxes({ values, width: small.width, height: small.height });
  return boxes.map((box) => stretch(box, picture.width / small.width, picture.height / small.height));
}

/** Never enlarges by more than it takes to reach a multiple of 32, which the network wants. */
export async function shrinkToDetect({ pixels, width, height }: Picture): Promise<Picture> {
  const ratio = Math.min(1, longestSide / Math.max(width, height));
  const side = (length: number) => Math.max(32, Math.round((length * ratio) / 32) * 32);
  const resized = sharp(pixels, { raw: { width, height, channels: 3 } })
    .resize(side(width), side(height), { fit: "fill", kernel: "linear" })
    .raw();
  const { data, info } = await resized.toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
}

function findBoxes(map: Likelihood): TiltedBox[] {
  const boxes: TiltedBox[] = [];
  for (const area of touchingAreas(runsAbove(map, pixelThreshold), { corners: true, least: leastPixels })) {
    const box = boxOf(area, map);
    if (box) boxes.push(box);
    if (boxes.length === mostLines) break;
  }
  return boxes;
}

function boxOf({ size, rows }: Area, map: Likelihood): TiltedBox | undefined {
  if (size < leastPixels) return undefined;
  const tight = enclose(hullOfRows(rows, 0));
  if (!tight || Math.min(tight.width, tight.height) < 3 || meanInside(tight, map) < boxThreshold) return undefined;
  const margin = (tight.width * tight.height * unclip) / (tight.width + tight.height);
  const box = { ...tight, width: tight.width + margin, height: tight.height + margin };
  return Math.min(box.width, box.height) < 5 ? undefined : box;
}

function meanInside(box: TiltedBox, { values, width, height }: Likelihood): number {
  const cos = Math.cos(box.angle);
  const sin = Math.sin(box.angle);
  const reachX = (Math.abs(box.width * cos) + Math.abs(box.height * sin)) / 2;
  const reachY = (Math.abs(box.width * sin) + Math.abs(box.height * cos)) / 2;
  const right = Math.min(width - 1, Math.ceil(box.centreX + reachX));
  const bottom = Math.min(height - 1, Math.ceil(box.centreY + reachY));
  const left = Math.max(0, Math.floor(box.centreX - reachX));
  const [halfWidth, halfHeight] = [box.width / 2, box.height / 2];
  let sum = 0;
  let count = 0;
  for (let y = Math.max(0, Math.floor(box.centreY - reachY)); y <= bottom; y++) {
    const [downSin, downCos] = [(y - box.centreY) * sin, (y - box.centreY) * cos];
    for (let x = left, at = y * width + left; x <= right; x++, at++) {
      const aside = x - box.centreX;
      if (Math.abs(aside * cos + downSin) > halfWidth || Math.abs(downCos - aside * sin) > halfHeight) continue;
      sum += values[at] ?? 0;
      count++;
    }
  }
  return count === 0 ? 0 : sum / count;
}

/** The two factors differ by the rounding to multiples of 32. */
function stretch(box: TiltedBox, byX: number, byY: number): TiltedBox {
  const alongX = Math.cos(box.angle) * byX;
  const alongY = Math.sin(box.angle) * byY;
  return {
    centreX: box.centreX * byX,
    centreY: box.centreY * byY,
    width: box.width * Math.hypot(alongX, alongY),
    height: box.height * Math.hypot(Math.sin(box.angle) * byX, Math.cos(box.angle) * byY),
    angle: Math.atan2(alongY, alongX),
  };
}
