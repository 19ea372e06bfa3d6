/** Who decodes a photo: the image library (of a TIFF page by page), the one for what phones of Apple take, or the one for PDF. */
export type PhotoFormat = "common" | "tiff" | "heif" | "pdf";

/** How the files begin that the image library may see. SVG and all else never reach it. */
const common: readonly ((start: Buffer) => boolean)[] = [
  (start) => start.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  (start) => start.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
  (start) => /^GIF8[79]a/.test(start.toString("latin1")),
  (start) => /^RIFF....WEBP/s.test(start.toString("latin1")),
];

/** Of both byte orders, and BigTIFF. */
const tiff = ["II*\0", "MM\0*", "II+\0", "MM\0+"];

/** Brands of an ISO media file that say HEIC or HEIF (ISO/IEC 23008-12); `mif1` and `msf1` also stand before AVIF's own. */
const heifBrands = new Set(["heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "msf1"]);
const avifBrands = new Set(["avif", "avis"]);

/** Of how much of a file's start its format is decided. */
const startBytes = 256;

/** Decides from a file's first bytes; `undefined`: it is no photo that can be read. */
export function photoFormat(photo: Uint8Array): PhotoFormat | undefined {
  const start = Buffer.from(photo.buffer, photo.byteOffset, Math.min(photo.byteLength, startBytes));
  if (common.some((begins) => begins(start))) return "common";
  if (tiff.includes(start.toString("latin1", 0, 4))) return "tiff";
  if (start.toString("latin1", 0, 5) === "%PDF-") return "pdf";
  const [brand, ...others] = brandsOf(start);
  if (brand === undefined) return undefined;
  if (avifBrands.has(brand)) return "common";
  if (!heifBrands.has(brand)) return undefined;
  return others.some((other) => avifBrands.has(other)) && !others.includes("heic") ? "common" : "heif";
}

/** An ISO media file's own brand and those that it is compatible with; none where the file is another kind's. */
function brandsOf(start: Buffer): string[] {
  if (start.length < 16 || start.toString("latin1", 4, 8) !== "ftyp") return [];
  const end = Math.min(start.readUInt32BE(0), start.length);
  const brands = [start.toString("latin1", 8, 12)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(start.toString("latin1", at, at + 4));
  return brands;
}
