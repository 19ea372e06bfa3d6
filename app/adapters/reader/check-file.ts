import { mostPhotoBytes, UnreadablePhoto } from "../../ports/text-reader.ts";
import { photoFormat } from "./photo-format.ts";

/**
 * Decides from a file's size and first bytes whether it may be decoded.
 * @throws UnreadablePhoto
 */
export function checkFile(photo: Uint8Array): void {
  if (photo.byteLength === 0) throw new UnreadablePhoto("empty-file");
  if (photo.byteLength > mostPhotoBytes) throw new UnreadablePhoto("too-large");
  if (photoFormat(photo) === undefined) throw new UnreadablePhoto("not-an-image");
}
