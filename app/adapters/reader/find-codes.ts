import decodeQR from "qr/decode.js";
import sharp from "sharp";
import { type Finder, findFinders } from "./finder-patterns.ts";
import type { Picture, TiltedBox } from "./picture.ts";

/** A QR code as it lies in a picture. */
export interface FoundCode {
  readonly text: string;
  readonly box: TiltedBox;
}

/** A tray of cards has a code on each. */
const mostCodes = 20;
/** Modules on each side of the largest code, and so the furthest that its patterns lie apart. */
const mostModules = 177;
/** Modules smaller than this are read better enlarged. */
const smallModule = 3.5;
const largestEnlarged = 4_000_000;
/** Far more than looking at one place takes: what is found mustn't hang on how busy a machine is. */
const timeLimitMs = 5_000;

/** The QR codes of a picture, however they are turned. A picture without any costs next to nothing. */
export async function findCodes(
  picture: Picture,
  finders: readonly Finder[] = findFinders(picture),
): Promise<readonly FoundCode[]> {
  const found: FoundCode[] = [];
  const open = () => finders.filter((finder) => !found.some(({ box }) => isInside(finder, box)));
  for (let groups = groupsOf(finders); groups.length > 0 && found.length < mostCodes; ) {
    const codes = await Promise.all(groups.map((group) => readIn(picture, around(picture, group), moduleOf(group))));
    const read = codes.filter((code) => code !== undefined);
    found.push(...read);
    groups = read.length === 0 ? [] : groupsOf(open());
  }
  // Of a turned or blurred code not every pattern is found: one is enough to have a look at all.
  if (found.length === 0 && finders.length > 0) {
    const whole = { left: 0, top: 0, width: picture.width, height: picture.height };
    const code = await readIn(picture, whole, moduleOf(finders));
    if (code !== undefined) found.push(code);
  }
  return found;
}

function moduleOf(finders: readonly Finder[]): number {
  return Math.min(...finders.map(({ module }) => module));
}

/** Patterns of one size that lie near one another, three at least. */
function groupsOf(finders: readonly Finder[]): Finder[][] {
  const groups: Finder[][] = [];
  for (const finder of finders) {
    const near = groups.filter((group) => group.some((other) => mayBeOneCode(finder, other)));
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push([...near.flat(), finder]);
  }
  return groups.filter((group) => group.length >= 3);
}

function mayBeOneCode(one: Finder, other: Finder): boolean {
  const size = Math.max(one.module, other.module);
  const apart = Math.hypot(one.x - other.x, one.y - other.y) / size;
  return size <= Math.min(one.module, other.module) * 1.8 && apart <= mostModules;
}

function isInside({ x, y, module }: Finder, { centreX, centreY, width, height }: TiltedBox): boolean {
  return Math.abs(x - centreX) <= width / 2 + module && Math.abs(y - centreY) <= height / 2 + module;
}

/** A square with all four corners of the code in it: the fourth has no pattern. */
function around(picture: Picture, group: readonly Finder[]): Region {
  const pairs = group.flatMap((one) => group.map((other) => [one, other] as const));
  const apart = ([one, other]: readonly [Finder, Finder]) => Math.hypot(one.x - other.x, one.y - other.y);
  const [one, other] = pairs.reduce((far, pair) => (apart(pair) > apart(far) ? pair : far));
  const reach = apart([one, other]) / 2 + Math.max(...group.map(({ module }) => module)) * 10;
  const [x, y] = [(one.x + other.x) / 2, (one.y + other.y) / 2];
  const left = Math.max(0, Math.floor(x - reach));
  const top = Math.max(0, Math.floor(y - reach));
  const right = Math.min(picture.width, Math.ceil(x + reach));
  return { left, top, width: right - left, height: Math.min(picture.height, Math.ceil(y + reach)) - top };
}

async function readIn(picture: Picture, region: Region, module: number): Promise<FoundCode | undefined> {
  for (const scale of module < smallModule ? [3, 1] : [1, 2]) {
    if (scale > 1 && region.width * region.height * scale * scale > largestEnlarged) continue;
    const code = decode(await cut(picture, region, scale));
    if (code === undefined) continue;
    return {
      text: code.text,
      box: {
        centreX: (code.x + code.width / 2) / scale + region.left,
        centreY: (code.y + code.height / 2) / scale + region.top,
        width: code.width / scale,
        height: code.height / scale,
        angle: 0,
      },
    };
  }
  return undefined;
}

type Region = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

async function cut(picture: Picture, region: Region, scale: number): Promise<Picture> {
  const { width, height } = picture;
  const whole = sharp(picture.pixels, { raw: { width, height, channels: 3 } }).extract(region);
  const sized = scale === 1 ? whole : whole.resize(region.width * scale, region.height * scale, { kernel: "cubic" });
  const { data, info } = await sized.raw().toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
}

function decode({ pixels, width, height }: Picture) {
  let bounds = { x: 0, y: 0, width, height };
  try {
    const text = decodeQR(
      { data: pixels, width, height },
      {
        format: "RGB",
        effort: 2,
        timeLimit: timeLimitMs,
        pointsOnDetect: ({ boundingBox }) => {
          bounds = boundingBox;
        },
      },
    );
    return { text, ...bounds };
  } catch {
    // The library says by throwing that there is none, or none that can be read.
    return undefined;
  }
}
