import sharp, { type Sharp } from "sharp";
import { UnreadablePhoto } from "../../ports/text-reader.ts";
import { decodeHeif } from "./decode-heif.ts";
import { photoFormat } from "./photo-format.ts";
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
  const { upright, size } = await (photoFormat(photo) === "heif" ? openHeif(photo) : openCommon(photo));
  const small = upright
    // Sharper kernels take up to half as long again as decoding, and nothing more is read.
    .resize(longestSide, longestSide, { fit: "inside", withoutEnlargement: true, kernel: "linear" })
    .flatten({ background: "#fff" })
    .toColourspace("srgb")
    .removeAlpha();
  try {
    const { data, info } = await small.raw({ depth: "uchar" }).toBuffer({ resolveWithObject: true });
    if (info.channels !== 3) throw new Error(`decoded to ${info.channels} channels, not 3`);
    return { picture: { pixels: data, width: info.width, height: info.height }, size };
  } catch (cause) {
    throw new UnreadablePhoto("broken-image", { cause });
  }
}

/** A photo in its own pixels, the right way up. */
interface OpenedPhoto {
  readonly upright: Sharp;
  readonly size: Size;
}

async function openCommon(photo: Uint8Array): Promise<OpenedPhoto> {
  const size = await checkHeader(photo);
  // Converting a profile's colours takes four times as long as decoding, and letters look the same in either.
  const options = { failOn: "error", limitInputPixels: mostPixels, sequentialRead: true, ignoreIcc: true } as const;
  return { upright: sharp(photo, options).autoOrient(), size };
}

async function openHeif(photo: Uint8Array): Promise<OpenedPhoto> {
  const { pixels, width, height, pitch } = await decodeHeif(photo);
  const rows = sharp(pixels, { raw: { width: pitch, height, channels: 4 }, limitInputPixels: false });
  return { upright: rows.extract({ left: 0, top: 0, width, height }), size: { width, height } };
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
