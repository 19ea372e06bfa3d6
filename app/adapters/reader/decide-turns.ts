import { cropLine } from "./crop-line.ts";
import type { Network } from "./load-engines.ts";
import { alongText, type Picture, type TiltedBox, type Turns } from "./picture.ts";
import { centred, showNetwork } from "./pixel-planes.ts";
import { stripHeight } from "./recognise-line.ts";

/** The classifier sees this much of a line's start. */
const seenWidth = 192;
/** A vote below this is none. */
const sure = 0.6;

/** How a picture's text is turned: whether its lines are tall or wide, and which way up its longest lines are. */
export async function decideTurns(classifier: Network, picture: Picture, boxes: readonly TiltedBox[]): Promise<Turns> {
  const sideways = mostAreTall(boxes);
  let upsideDown = 0;
  for (const box of longest(boxes, 8)) {
    const start = startOf(alongText(box, sideways ? 1 : 0), seenWidth / stripHeight);
    const strip = cropLine(picture, start, { height: stripHeight });
    const { values } = await showNetwork(classifier, strip, seenWidth, centred);
    const [up = 0, down = 0] = values;
    if (down > sure) upsideDown += down;
    else if (up > sure) upsideDown -= up;
  }
  if (upsideDown > 0) return sideways ? 3 : 2;
  return sideways ? 1 : 0;
}

/** The first so many heights of a line: the rest needn't be cropped. */
function startOf(line: TiltedBox, heights: number): TiltedBox {
  const width = Math.min(line.width, line.height * heights);
  const back = (line.width - width) / 2;
  const centreX = line.centreX - back * Math.cos(line.angle);
  const centreY = line.centreY - back * Math.sin(line.angle);
  return { ...line, centreX, centreY, width };
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
