/** In pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A decoded image: three bytes a pixel (red, green, blue), row after row. */
export interface Picture extends Size {
  readonly pixels: Uint8Array;
}

/** How light a colour is whose red is at an index, 0..255, as eyes weigh the three (ITU-R BT.601). */
export function greyAt(pixels: Uint8Array, at: number): number {
  return (pixels[at] ?? 0) * 0.3 + (pixels[at + 1] ?? 0) * 0.59 + (pixels[at + 2] ?? 0) * 0.11;
}

/**
 * A rectangle in a picture, turned around its centre. `angle` is in radians, clockwise; `width` lies along it.
 */
export interface TiltedBox {
  readonly centreX: number;
  readonly centreY: number;
  readonly width: number;
  readonly height: number;
  readonly angle: number;
}

/** By how many quarter turns clockwise the text of a picture is turned. */
export type Turns = 0 | 1 | 2 | 3;

/** The same rectangle, with its width along the reading direction of a text that is turned so. */
export function alongText(box: TiltedBox, turns: Turns): TiltedBox {
  const across = turns % 2 === 1;
  return {
    ...box,
    width: across ? box.height : box.width,
    height: across ? box.width : box.height,
    angle: box.angle + (turns * Math.PI) / 2,
  };
}

/** What of a rectangle lies between two shares of its width, from 0 at its left end to 1 at its right. */
export function partOf(box: TiltedBox, from: number, to: number): TiltedBox {
  const along = ((from + to) / 2 - 0.5) * box.width;
  return {
    ...box,
    centreX: box.centreX + Math.cos(box.angle) * along,
    centreY: box.centreY + Math.sin(box.angle) * along,
    width: (to - from) * box.width,
  };
}
