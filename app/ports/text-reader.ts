import type { Code, Side } from "../cards/card.ts";
import { OctemberError } from "../errors.ts";

/** Bytes of the largest file that is fetched, kept and read. Phones post 2 to 12 MB. */
export const mostPhotoBytes = 20 * 1024 * 1024;

/** Why a photo can't be read. Each has its sentence in `words/`. */
export type Unreadable =
  | "empty-file"
  | "too-large"
  | "too-many-pixels"
  | "heic"
  | "animated"
  | "too-many-pages"
  | "locked"
  | "not-an-image"
  | "broken-image"
  | "reader-crashed";

/** The file is no photo that can be read; trying again won't help. */
export class UnreadablePhoto extends OctemberError {
  override readonly name = "UnreadablePhoto";
  readonly code: Unreadable;

  constructor(code: Unreadable, options?: ErrorOptions) {
    super(`the photo can't be read: ${code}`, options);
    this.code = code;
  }
}

/** Turns a photo into the upright cards on it, each with its lines, boxes and confidence. */
export interface TextReader {
  /**
   * A photo without text gives one side without lines, or none.
   * @throws UnreadablePhoto
   */
  read(photo: Uint8Array): Promise<readonly Side[]>;

  /**
   * Nothing but the QR codes on a photo, for what another reader read of it. Missing where `read` is all there is.
   * @throws UnreadablePhoto
   */
  readCodes?(photo: Uint8Array): Promise<readonly Code[]>;

  close(): Promise<void>;
}
