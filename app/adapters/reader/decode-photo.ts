import type { Sharp } from "sharp";
import { UnreadablePhoto } from "../../ports/text-reader.ts";
import { darkLevels, type Levels, lightened, lightenPicture } from "./lighten.ts";
import { type OpenedPhoto, openPages } from "./open-pages.ts";
import { longestCloser, longestSide } from "./photo-limits.ts";
import type { Picture, Size } from "./picture.ts";

export interface DecodedPhoto {
  /** Turned as its EXIF data says, at most `longestSide` long; lightened if it was taken in the dark. */
  readonly picture: Picture;
  /** The photo's own, turned likewise. */
  readonly size: Size;
  /** The same with a longest side of so many pixels; never larger than the photo. */
  readonly closer: (longest: number) => Promise<Picture>;
}

/**
 * Decodes a photo that `checkFile` let through, or one page of a scan after the other.
 * @throws UnreadablePhoto
 */
export async function* decodePages(photo: Uint8Array): AsyncGenerator<DecodedPhoto> {
  for await (const page of openPages(photo)) yield decode(page);
}

/** A photo, or the first page of a scan. @throws UnreadablePhoto */
export async function decodePhoto(photo: Uint8Array): Promise<DecodedPhoto> {
  for await (const page of decodePages(photo)) return page;
  throw new UnreadablePhoto("broken-image");
}

async function decode({ upright, size }: OpenedPhoto): Promise<DecodedPhoto> {
  const taken = await pixelsOf(upright, longestSide);
  const levels = darkLevels(taken);
  const picture = levels ? await lightenPicture(taken, levels) : taken;
  const closer = async (longest: number) => {
    const wanted = Math.min(longest, Math.max(size.width, size.height), longestCloser);
    return wanted <= longestSide ? picture : pixelsOf(upright, Math.round(wanted), levels);
  };
  return { picture, size, closer };
}

async function pixelsOf(upright: Sharp, longest: number, levels?: Levels): Promise<Picture> {
  const small = upright
    .clone()
    // Sharper kernels take up to half as long again as decoding, and nothing more is read.
    .resize(longest, longest, { fit: "inside", withoutEnlargement: true, kernel: "linear" })
    .flatten({ background: "#fff" })
    .toColourspace("srgb")
    .removeAlpha();
  try {
    const shown = levels ? lightened(small, levels) : small;
    const { data, info } = await shown.raw({ depth: "uchar" }).toBuffer({ resolveWithObject: true });
    if (info.channels !== 3) throw new Error(`decoded to ${info.channels} channels, not 3`);
    return { pixels: data, width: info.width, height: info.height };
  } catch (cause) {
    throw new UnreadablePhoto("broken-image", { cause });
  }
}
