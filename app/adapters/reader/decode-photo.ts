import sharp from "sharp";
import { UnreadablePhoto } from "../../ports/text-reader.ts";
import { longestSide, mostPixels } from "./photo-limits.ts";
import type { Picture, Size } from "./picture.ts";

export interface DecodedPhoto {
  /** Turned as its EXIF data says, at most `longestSide` long. */
  readonly picture: Picture;
  /** The photo's own, turned likewise. */
  readonly size: Size;
}

/**
 * Decodes a photo that `checkFile` let through.
 * @throws UnreadablePhoto
 */
export async function decodePhoto(photo: Uint8Array): Promise<DecodedPhoto> {
  const size = await checkHeader(photo);
  // Converting a profile's colours takes four times as long as decoding, and letters look the same in either.
  const upright = sharp(photo, { failOn: "error", limitInputPixels: mostPixels, sequentialRead: true, ignoreIcc: true })
    .autoOrient()
    // Sharper kernels take up to half as long again as decoding, and nothing more is read.
    .resize(longestSide, longestSide, { fit: "inside", withoutEnlargement: true, kernel: "linear" })
    .flatten({ background: "#fff" })
    .toColourspace("srgb")
    .removeAlpha();
  try {
    const { data, info } = await upright.raw({ depth: "uchar" }).toBuffer({ resolveWithObject: true });
    if (info.channels !== 3) throw new Error(`decoded to ${info.channels} channels, not 3`);
    return { picture: { pixels: data, width: info.width, height: info.height }, size };
  } catch (cause) {
    throw new UnreadablePhoto("broken-image", { cause });
  }
}

/** The size of the upright photo. Only its header is read: nothing is decoded of a photo that is refused here. */
async function checkHeader(photo: Uint8Array): Promise<Size> {
  const read = sharp(photo, { limitInputPixels: false }).metadata();
  const header = await read.catch((cause: unknown) => {
    throw new UnreadablePhoto("broken-image", { cause });
  });
  if ((header.pages ?? 1) > 1) throw new UnreadablePhoto("animated");
  if (header.width * header.height > mostPixels) throw new UnreadablePhoto("too-many-pixels");
  return { width: header.autoOrient.width, height: header.autoOrient.height };
}
