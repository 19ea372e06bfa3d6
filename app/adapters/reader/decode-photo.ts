import { UnreadablePhoto } from "../../ports/text-reader.ts";
import { type OpenedPhoto, openPages } from "./open-pages.ts";
import { longestSide } from "./photo-limits.ts";
import type { Picture, Size } from "./picture.ts";

export interface DecodedPhoto {
  /** Turned as its EXIF data says, at most `longestSide` long. */
  readonly picture: Picture;
  /** The photo's own, turned likewise. */
  readonly size: Size;
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
