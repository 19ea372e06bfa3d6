import type { Box } from "../../cards/card.ts";
import type { TiltedBox, Turns } from "./picture.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of a picture once its text is upright. */
export function uprightSize({ width, height }: Size, turns: Turns): Size {
  return turns % 2 === 0 ? { width, height } : { width: height, height: width };
}

/**
 * The level box around a tilted one, in the picture turned upright and scaled, inside its edges.
 * @param box with its width along the text
 */
export function placeUpright(box: TiltedBox, picture: Size, turns: Turns, scale: number): Box {
  const [centreX, centreY] = turnBack(box, picture, turns);
  const tilt = box.angle - (turns * Math.PI) / 2;
  const cos = Math.abs(Math.cos(tilt));
  const sin = Math.abs(Math.sin(tilt));
  const reachX = (box.width * cos + box.height * sin) / 2;
  const reachY = (box.width * sin + box.height * cos) / 2;
  const { width, height } = uprightSize(picture, turns);
  const x = Math.max(0, Math.round((centreX - reachX) * scale));
  const y = Math.max(0, Math.round((centreY - reachY) * scale));
  return {
    x,
    y,
    width: Math.round(Math.min(centreX + reachX, width) * scale) - x,
    height: Math.round(Math.min(centreY + reachY, height) * scale) - y,
  };
}

function turnBack({ centreX, centreY }: TiltedBox, { width, height }: Size, turns: Turns): [x: number, y: number] {
  if (turns === 1) return [centreY, width - centreX];
  if (turns === 2) return [width - centreX, height - centreY];
  if (turns === 3) return [height - centreY, centreX];
  return [centreX, centreY];
}
