import { UnreadablePhoto } from "../../ports/text-reader.ts";
import {
  type HeifChannel,
  type HeifError,
  type HeifHandle,
  type HeifImage,
  type Libheif,
  openLibheif,
} from "./libheif.ts";
import { mostPixels } from "./photo-limits.ts";
import type { Size } from "./picture.ts";

/** Red, green and blue of each pixel, and alpha where the photo has it; the right way up. */
export interface DecodedHeif extends Size {
  readonly pixels: Uint8Array;
  readonly channels: 3 | 4;
  /** Pixels from one row to the next; what lies beyond the width is no part of the photo. */
  readonly pitch: number;
}

/**
 * Decodes the one picture of a HEIC or HEIF file that its program shows: bursts, depth maps and thumbnails lie beside it.
 * Pixels of anything larger than `mostPixels` are never made room for.
 * @throws UnreadablePhoto
 */
export async function decodeHeif(photo: Uint8Array): Promise<DecodedHeif> {
  const library = await openLibheif();
  const refuse = ({ code, message }: HeifError): never => {
    throw new UnreadablePhoto(whyNot(library, code), { cause: new Error(message) });
  };
  const context = library.heif_context_alloc();
  const read = library.heif_context_read_from_memory(context, photo);
  if (read.code !== library.heif_error_code.heif_error_Ok) return refuse(read);
  const handle = library.heif_js_context_get_primary_image_handle(context);
  if (isError(handle)) return refuse(handle);
  const size = sizeOf(library, handle);
  if (size.width * size.height > mostPixels) throw new UnreadablePhoto("too-many-pixels");
  const { heif_colorspace: spaces, heif_chroma: chromas } = library;
  // Alpha that nobody asked for makes whatever follows take half as long again.
  const [channels, chroma] = library.heif_image_handle_has_alpha_channel(handle)
    ? ([4, chromas.heif_chroma_interleaved_RGBA] as const)
    : ([3, chromas.heif_chroma_interleaved_RGB] as const);
  const image = library.heif_js_decode_image2(handle, spaces.heif_colorspace_RGB, chroma);
  if (isError(image)) return refuse(image);
  const [channel] = image.channels;
  if (channel === undefined) throw new UnreadablePhoto("broken-image");
  return { ...wholePixels(channel, channels), channels, width: channel.width, height: channel.height };
}

/** Rows begin at multiples of some bytes, which aren't always those of three. */
function wholePixels({ data, stride, width, height }: HeifChannel, channels: number) {
  if (stride % channels === 0) return { pixels: data, pitch: stride / channels };
  const row = width * channels;
  const pixels = new Uint8Array(row * height);
  for (let y = 0; y < height; y += 1) pixels.set(data.subarray(y * stride, y * stride + row), y * row);
  return { pixels, pitch: width };
}

function sizeOf(library: Libheif, handle: HeifHandle): Size {
  return { width: library.heif_image_handle_get_width(handle), height: library.heif_image_handle_get_height(handle) };
}

function isError(answer: HeifHandle | HeifImage | HeifError): answer is HeifError {
  return answer.code !== undefined;
}

function whyNot({ heif_error_code: codes }: Libheif, code: unknown): "too-many-pixels" | "heic" | "broken-image" {
  if (code === codes.heif_error_Memory_allocation_error) return "too-many-pixels";
  const unknown = [
    codes.heif_error_Unsupported_filetype,
    codes.heif_error_Unsupported_feature,
    // There is no decoder for how the picture is coded.
    codes.heif_error_Plugin_loading_error,
  ];
  return unknown.includes(code) ? "heic" : "broken-image";
}
