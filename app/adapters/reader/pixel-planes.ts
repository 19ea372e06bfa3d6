import type { Network } from "./load-engines.ts";
import type { Picture } from "./picture.ts";

/** How a model wants its numbers: `value * scale[channel] + shift[channel]` for a byte of blue, green, red. */
export interface Planes {
  readonly scale: readonly [number, number, number];
  readonly shift: readonly [number, number, number];
}

/** -1..1, as the recogniser and the classifier were trained on. */
export const centred: Planes = { scale: [1 / 127.5, 1 / 127.5, 1 / 127.5], shift: [-1, -1, -1] };

/** ImageNet's mean and deviation, as the detector was trained on. */
export const imageNet: Planes = {
  scale: [1 / 255 / 0.229, 1 / 255 / 0.224, 1 / 255 / 0.225],
  shift: [-0.485 / 0.229, -0.456 / 0.224, -0.406 / 0.225],
};

/**
 * Arrays that no network is looking at. Hardly anything else of a reading is as large: if each were thrown away, V8 would collect its whole heap
 * for every photo.
 */
const idle: Float32Array<ArrayBuffer>[] = [];

/** Shows a picture to a network, which may keep nothing of it: `width` pixels of each row, and zeros where the picture is narrower. */
export async function showNetwork(network: Network, picture: Picture, width: number, planes: Planes) {
  const size = 3 * width * picture.height;
  const last = idle.pop();
  const array = last && last.length >= size ? last : new Float32Array(size);
  try {
    const input = array.subarray(0, size);
    fillPlanes(input, picture, width, planes);
    return await network(input, [1, 3, picture.height, width]);
  } finally {
    idle.push(array);
  }
}

/** One plane a channel, blue first. */
function fillPlanes(planes: Float32Array, picture: Picture, width: number, { scale, shift }: Planes): void {
  const { pixels, height } = picture;
  const columns = Math.min(width, picture.width);
  const size = width * height;
  const [blueScale, greenScale, redScale] = scale;
  const [blueShift, greenShift, redShift] = shift;
  if (columns < width) planes.fill(0);
  for (let y = 0; y < height; y++) {
    let from = y * picture.width * 3;
    const start = y * width;
    for (let to = start; to < start + columns; to++, from += 3) {
      planes[to] = (pixels[from + 2] ?? 0) * blueScale + blueShift;
      planes[to + size] = (pixels[from + 1] ?? 0) * greenScale + greenShift;
      planes[to + 2 * size] = (pixels[from] ?? 0) * redScale + redShift;
    }
  }
}
