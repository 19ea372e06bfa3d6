import sharp from "sharp";
import type { Side } from "../../cards/card.ts";
import { scaled } from "../../cards/layout/outline.ts";
import { UnreadablePhoto } from "../../ports/text-reader.ts";
import { decodePages } from "./decode-photo.ts";
import { straighten } from "./straighten.ts";

/**
 * The picture that a side's boxes lie on, upright, as PNG; it may be smaller than the side.
 * @throws UnreadablePhoto
 */
export async function sidePicture(
  photo: Uint8Array,
  { page = 0, outline }: Pick<Side, "page" | "outline">,
): Promise<Uint8Array> {
  let number = 0;
  for await (const { picture, size } of decodePages(photo)) {
    if (number === page) {
      const { pixels, width, height } =
        outline === undefined ? picture : straighten(picture, scaled(outline, picture.width / size.width));
      return sharp(pixels, { raw: { width, height, channels: 3 } })
        .png({ compressionLevel: 3 })
        .toBuffer();
    }
    number += 1;
  }
  throw new UnreadablePhoto("broken-image");
}
