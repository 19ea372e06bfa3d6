import type { Box, Corner, Outline } from "../../cards/card.ts";
import type { Size, TiltedBox, Turns } from "./picture.ts";

/** The photo as if it had been turned until its text is level; its corners stick out as far as the tilt wants. */
export interface UprightFrame extends Size {
  /** By which the picture's text is turned, clockwise, in radians. */
  readonly angle: number;
  /** Pixels of the photo for one of the picture. */
  readonly scale: number;
  readonly picture: Size;
}

/** Below this a photo counts as level and keeps its own frame: half a degree. */
const leastTilt = Math.PI / 360;

/**
 * @param photo the size of the photo that the picture was made from
 * @param boxes lines, their width along the text
 */
export function uprightFrame(picture: Size, photo: Size, boxes: readonly TiltedBox[], turns: Turns): UprightFrame {
  const quarters = (turns * Math.PI) / 2;
  const tilt = boxes.length === 0 ? 0 : usualAngle(boxes) - quarters;
  const angle = Math.abs(tilt) < leastTilt ? quarters : quarters + tilt;
  const cos = Math.abs(Math.cos(angle));
  const sin = Math.abs(Math.sin(angle));
  return {
    angle,
    picture,
    scale: Math.max(photo.width, photo.height) / Math.max(picture.width, picture.height),
    width: Math.round(photo.width * cos + photo.height * sin),
    height: Math.round(photo.width * sin + photo.height * cos),
  };
}

/** The median over the length of all lines; perspective turns each a little differently. */
function usualAngle(boxes: readonly TiltedBox[]): number {
  const sorted = [...boxes].sort((a, b) => a.angle - b.angle);
  // Of a short word the angle is hardly known.
  const weight = ({ width, height }: TiltedBox) => (width > 1.5 * height ? width : 0.01);
  let left = sorted.reduce((sum, box) => sum + weight(box), 0) / 2;
  for (const box of sorted) {
    left -= weight(box);
    if (left <= 0) return box.angle;
  }
  return 0;
}

/** The level box around a tilted one, inside the frame's edges. */
export function placeUpright(box: TiltedBox, frame: UprightFrame): Box {
  const { angle, scale, picture } = frame;
  const fromMiddleX = box.centreX - picture.width / 2;
  const fromMiddleY = box.centreY - picture.height / 2;
  const x = (fromMiddleX * Math.cos(angle) + fromMiddleY * Math.sin(angle)) * scale + frame.width / 2;
  const y = (fromMiddleY * Math.cos(angle) - fromMiddleX * Math.sin(angle)) * scale + frame.height / 2;
  const cos = Math.abs(Math.cos(box.angle - angle));
  const sin = Math.abs(Math.sin(box.angle - angle));
  const reachX = ((box.width * cos + box.height * sin) / 2) * scale;
  const reachY = ((box.width * sin + box.height * cos) / 2) * scale;
  const left = Math.max(0, Math.round(x - reachX));
  const top = Math.max(0, Math.round(y - reachY));
  return {
    x: left,
    y: top,
    width: Math.min(frame.width, Math.round(x + reachX)) - left,
    height: Math.min(frame.height, Math.round(y + reachY)) - top,
  };
}

/** Where the corners of the upright frame lie on the photo, clockwise from the frame's top left. */
export function frameCorners({ angle, scale, picture, width, height }: UprightFrame): Outline {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const corner = (x: number, y: number): Corner => {
    const [u, v] = [x - width / 2, y - height / 2];
    return [u * cos - v * sin + (picture.width / 2) * scale, u * sin + v * cos + (picture.height / 2) * scale];
  };
  return [corner(0, 0), corner(width, 0), corner(width, height), corner(0, height)];
}
