import { UnreadablePhoto } from "../../ports/text-reader.ts";
import { largestFile } from "./photo-limits.ts";

/** How the files begin that the image library may see. SVG, PDF and all else never reach it. */
const readable: readonly ((start: Buffer) => boolean)[] = [
  (start) => start.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  (start) => start.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
  (start) => /^GIF8[79]a/.test(start.toString("latin1")),
  (start) => /^RIFF....WEBP/s.test(start.toString("latin1")),
];

/** Brands of an ISO media file that say HEIC or HEIF (ISO/IEC 23008-12); `mif1` and `msf1` also stand before AVIF's own. */
const heicBrands = new Set(["heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "msf1"]);

/**
 * Decides from a file's size and first bytes whether it may be decoded.
 * @throws UnreadablePhoto
 */
export function checkFile(photo: Uint8Array): void {
  if (photo.byteLength === 0) throw new UnreadablePhoto("empty-file");
  if (photo.byteLength > largestFile) throw new UnreadablePhoto("too-large");
  const start = Buffer.from(photo.buffer, photo.byteOffset, Math.min(photo.byteLength, 64));
  if (isHeic(start)) throw new UnreadablePhoto("heic");
  if (!readable.some((begins) => begins(start))) throw new UnreadablePhoto("not-an-image");
}

function isHeic(start: Buffer): boolean {
  const text = start.toString("latin1");
  if (text.slice(4, 8) !== "ftyp" || text.slice(8, 12).startsWith("avi")) return false;
  return heicBrands.has(text.slice(8, 12));
}
