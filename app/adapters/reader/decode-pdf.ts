/// <reference path="./webassembly.d.ts" />
import { type Unreadable, UnreadablePhoto } from "../../ports/text-reader.ts";
import { openPdfium, type Pdfium } from "./pdfium.ts";
import { mostPages } from "./photo-limits.ts";
import type { Picture, Size } from "./picture.ts";

/** Pixels an inch: what scanners take, and enough for the small print of a card. */
const resolution = 300;
const pointsAnInch = 72;
/** As of any photo; of a larger page letters are larger, too. */
const longestPage = 3_600;

/** From `fpdfview.h`: what `FPDF_GetLastError` says, and how a bitmap lies in memory. */
const errorPassword = 4;
const errorSecurity = 5;
const formatBgrx = 3;
const white = 0xffffffff;

/**
 * The pages of a PDF as they would be printed, one after the other. Nothing of a PDF is run, fetched or opened: the library is built without JavaScript, and forms,
 * notes and attachments are left out.
 * @throws UnreadablePhoto
 */
export async function* decodePdf(file: Uint8Array): AsyncGenerator<Picture> {
  try {
    yield* pagesOf(file);
  } catch (error) {
    // The library ends itself where it has no memory left; the next file is given another.
    if (error instanceof WebAssembly.RuntimeError) throw new UnreadablePhoto("reader-crashed", { cause: error });
    throw error;
  }
}

async function* pagesOf(file: Uint8Array): AsyncGenerator<Picture> {
  // Its memory only grows, and after a hostile file nothing in it is to be trusted: each file has its own.
  const opened = await openPdfium();
  const { library, memory } = opened;
  const at = library.pdfium.wasmExports.malloc(file.byteLength);
  memory().set(file, at);
  const document = library.FPDF_LoadMemDocument(at, file.byteLength, "");
  if (document === 0) throw new UnreadablePhoto(whyNot(library.FPDF_GetLastError()));
  const pages = library.FPDF_GetPageCount(document);
  if (pages > mostPages) throw new UnreadablePhoto("too-many-pages");
  if (pages < 1) throw new UnreadablePhoto("broken-image");
  for (let number = 0; number < pages; number += 1) yield renderPage(opened, document, number);
}

function whyNot(error: number): Unreadable {
  return error === errorPassword || error === errorSecurity ? "locked" : "broken-image";
}

function renderPage({ library, memory }: Pdfium, document: number, number: number): Picture {
  const page = library.FPDF_LoadPage(document, number);
  if (page === 0) throw new UnreadablePhoto("broken-image");
  try {
    const { width, height } = sizeOf(library.FPDF_GetPageWidthF(page), library.FPDF_GetPageHeightF(page));
    const bitmap = library.FPDFBitmap_CreateEx(width, height, formatBgrx, 0, 0);
    if (bitmap === 0) throw new UnreadablePhoto("too-many-pixels");
    library.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white);
    library.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, 0);
    const start = library.FPDFBitmap_GetBuffer(bitmap);
    const stride = library.FPDFBitmap_GetStride(bitmap);
    const pixels = withoutFourth(memory().subarray(start, start + stride * height), stride, { width, height });
    library.FPDFBitmap_Destroy(bitmap);
    return { pixels, width, height };
  } finally {
    library.FPDF_ClosePage(page);
  }
}

/** @param width in points, as the file claims */
function sizeOf(width: number, height: number): Size {
  const longest = Math.max(width, height);
  if (!(longest > 0 && Math.min(width, height) > 0 && Number.isFinite(longest)))
    throw new UnreadablePhoto("broken-image");
  const scale = Math.min(resolution / pointsAnInch, longestPage / longest);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Blue, green, red and nothing of each pixel → red, green, blue. */
function withoutFourth(bytes: Uint8Array, stride: number, { width, height }: Size): Uint8Array {
  const pixels = new Uint8Array(width * height * 3);
  for (let y = 0, to = 0; y < height; y += 1) {
    for (let x = 0, from = y * stride; x < width; x += 1, from += 4, to += 3) {
      pixels[to] = bytes[from + 2] ?? 0;
      pixels[to + 1] = bytes[from + 1] ?? 0;
      pixels[to + 2] = bytes[from] ?? 0;
    }
  }
  return pixels;
}
