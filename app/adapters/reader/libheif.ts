/// <reference path="./libheif-js.d.ts" />
import { mostPixels } from "./photo-limits.ts";

/** As much of libheif as is used here. */
export interface Libheif {
  heif_context_alloc(): HeifContext;
  heif_context_read_from_memory(context: HeifContext, file: Uint8Array): HeifError;
  /** The picture that the file is for, whatever else is in it. */
  heif_js_context_get_primary_image_handle(context: HeifContext): HeifHandle | HeifError;
  /** Sizes once turned and cropped. */
  heif_image_handle_get_width(handle: HeifHandle): number;
  heif_image_handle_get_height(handle: HeifHandle): number;
  heif_image_handle_has_alpha_channel(handle: HeifHandle): number;
  /** Turned and cropped, eight bits deep. */
  heif_js_decode_image2(handle: HeifHandle, space: unknown, chroma: unknown): HeifImage | HeifError;
  readonly heif_error_code: Readonly<Record<HeifErrorName, unknown>>;
  readonly heif_colorspace: { readonly heif_colorspace_RGB: unknown };
  readonly heif_chroma: Readonly<Record<"heif_chroma_interleaved_RGB" | "heif_chroma_interleaved_RGBA", unknown>>;
  /** The address of the limits that every context begins with. */
  _heif_get_global_security_limits(): number;
  readonly HEAPU8: Uint8Array;
}

type HeifErrorName =
  | "heif_error_Ok"
  | "heif_error_Plugin_loading_error"
  | "heif_error_Unsupported_filetype"
  | "heif_error_Unsupported_feature"
  | "heif_error_Memory_allocation_error";

declare const context: unique symbol;
declare const handle: unique symbol;

type HeifContext = { readonly [context]: true };
export type HeifHandle = { readonly [handle]: true; readonly code?: undefined };

export interface HeifError {
  readonly code: unknown;
  readonly message: string;
}

export interface HeifImage {
  readonly code?: undefined;
  readonly channels: readonly HeifChannel[];
}

export interface HeifChannel {
  readonly width: number;
  readonly height: number;
  /** Bytes from one row to the next. */
  readonly stride: number;
  /** Lies in the library's own memory. */
  readonly data: Uint8Array;
}

/** From `heif_security.h`: `max_image_size_pixels`, 64 bits wide, behind the version. */
const limitOfPixels = 8;

/**
 * Opens the library for one photo: its memory only grows, and after a hostile file nothing in it is to be trusted.
 * It is loaded at the first such photo.
 */
export async function openLibheif(): Promise<Libheif> {
  const { default: open } = await import("libheif-js/libheif-wasm/libheif-bundle.mjs");
  const library = open();
  const limits = new DataView(library.HEAPU8.buffer, library._heif_get_global_security_limits());
  // Also for the tiles that a photo is made of, and for what is coded in them, whatever the file's header says of it.
  limits.setBigUint64(limitOfPixels, BigInt(mostPixels), true);
  return library;
}
