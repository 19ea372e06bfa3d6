import type { Network } from "./load-engines.ts";
import { alongText, type TiltedBox, type Turns } from "./picture.ts";
import { centred, showNetwork } from "./pixel-planes.ts";
import type { StripOf } from "./recognise-line.ts";

/** The classifier sees this much of a line's start. */
const seenWidth = 192;
/** A vote below this is none. */
const sure = 0.6;

/** How a picture's text is turned: whether its lines are tall or wide, and which way up its longest lines are. */
export async function decideTurns(classifier: Network, stripOf: StripOf, boxes: readonly TiltedBox[]): Promise<Turns> {
  const sideways = mostAreTall(boxes);
  let upsideDown = 0;
  for (const box of longest(boxes, 8)) {
    const strip = stripOf(alongText(box, sideways ? 1 : 0));
    const { values } = await showNetwork(classifier, strip, seenWidth, centred);
    const [up = 0, down = 0] = values;
    if (down > sure) upsideDown += down;
    else if (up > sure) upsideDown -= up;
  }
  if (upsideDown > 0) return sideways ? 3 : 2;
  return sideways ? 1 : 0;
}

function mostAreTall(boxes: readonly TiltedBox[]): boolean {
  let tall = 0;
  let wide = 0;
  for (const { width, height } of boxes) {
    if (height > 1.5 * width) tall += height;
    else if (width > 1.5 * height) wide += width;
  }
  return tall > wide;
}

function longest(boxes: readonly TiltedBox[], count: number): TiltedBox[] {
  const length = (box: TiltedBox) => Math.max(box.width, box.height);
  return [...boxes].sort((a, b) => length(b) - length(a)).slice(0, count);
}
