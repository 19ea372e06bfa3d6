import sharp, { type Metadata, type Sharp } from "sharp";
import { UnreadablePhoto } from "../../ports/text-reader.ts";
import { decodeHeif } from "./decode-heif.ts";
import { decodePdf } from "./decode-pdf.ts";
import { photoFormat } from "./photo-format.ts";
import { mostPages, mostPixels } from "./photo-limits.ts";
import type { Picture, Size } from "./picture.ts";

/** A photo in its own pixels, the right way up. */
export interface OpenedPhoto {
  readonly upright: Sharp;
  readonly size: Size;
}

/**
 * Opens a photo, or one page of a scan after the other.
 * @throws UnreadablePhoto
 */
export async function* openPages(photo: Uint8Array): AsyncGenerator<OpenedPhoto> {
  const format = photoFormat(photo);
  if (format === "heif") yield openHeif(photo);
  else if (format === "pdf") for await (const page of decodePdf(photo)) yield openPage(page);
  else if (format === "tiff") yield* openTiff(photo);
  else yield openCommon(photo);
}

async function* openTiff(photo: Uint8Array): AsyncGenerator<OpenedPhoto> {
  const { pages = 1 } = await headerOf(photo, 0);
  if (pages > mostPages) throw new UnreadablePhoto("too-many-pages");
  for (let page = 0; page < pages; page += 1) yield openCommon(photo, page);
}

function openPage({ pixels, width, height }: Picture): OpenedPhoto {
  return { upright: sharp(pixels, { raw: { width, height, channels: 3 } }), size: { width, height } };
}

/** @param page of a TIFF; a picture of any other kind has one, or moves */
async function openCommon(photo: Uint8Array, page?: number): Promise<OpenedPhoto> {
  const header = await headerOf(photo, page);
  if (page === undefined && (header.pages ?? 1) > 1) throw new UnreadablePhoto("animated");
  if (header.width * header.height > mostPixels) throw new UnreadablePhoto("too-many-pixels");
  const size = { width: header.autoOrient.width, height: header.autoOrient.height };
  // Converting a profile's colours takes four times as long as decoding, and letters look the same in either.
  const options = { failOn: "error", limitInputPixels: mostPixels, sequentialRead: true, ignoreIcc: true } as const;
  return { upright: sharp(photo, { ...options, ...(page === undefined ? {} : { page }) }).autoOrient(), size };
}

async function openHeif(photo: Uint8Array): Promise<OpenedPhoto> {
  const { pixels, channels, width, height, pitch } = await decodeHeif(photo);
  const rows = sharp(pixels, { raw: { width: pitch, height, channels }, limitInputPixels: false });
  return { upright: rows.extract({ left: 0, top: 0, width, height }), size: { width, height } };
}

/** Only the header is read: nothing is decoded of a photo that is refused for it. */
async function headerOf(photo: Uint8Array, page?: number): Promise<Metadata> {
  const options = { limitInputPixels: false, ...(page === undefined ? {} : { page }) } as const;
  return sharp(photo, options)
    .metadata()
    .catch((cause: unknown) => {
      throw new UnreadablePhoto("broken-image", { cause });
    });
}
