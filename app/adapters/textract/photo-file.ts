/** The formats that Textract takes of those that people post. (It also takes TIFF and PDF, which are no photos here.) */
export interface PhotoFile {
  readonly format: "jpeg" | "png";
  /** Pixels as stored, whatever EXIF says of turning it. */
  readonly width: number;
  readonly height: number;
}

/** What a photo's first bytes say of it; undefined if it is of another format, or cut off before it tells its size. */
export function photoFile(photo: Uint8Array): PhotoFile | undefined {
  const bytes = Buffer.from(photo.buffer, photo.byteOffset, photo.byteLength);
  if (bytes.subarray(0, 8).equals(pngSignature)) return pngFile(bytes);
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? jpegFile(bytes) : undefined;
}

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function pngFile(bytes: Buffer): PhotoFile | undefined {
  if (bytes.length < 24 || bytes.toString("latin1", 12, 16) !== "IHDR") return undefined;
  return { format: "png", width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Walks the segments up to the frame's header (ITU-T T.81, B.1.1.3 and B.2.2). */
function jpegFile(bytes: Buffer): PhotoFile | undefined {
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (isFrame(marker)) {
      return { format: "jpeg", width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
    } else at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

/** SOF0 to SOF15 without DHT, JPG and DAC, which lie between them. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}
