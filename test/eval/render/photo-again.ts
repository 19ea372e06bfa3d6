import sharp, { type Sharp } from "sharp";
import { photoKinds, pictureOf } from "./photo-kinds.ts";
import { photograph } from "./photograph.ts";

/** What becomes of a picture of a card: printed and photographed once more, or sent on by those who make it smaller, coarser or grey. */
export type Again = (picture: Buffer, seed: number) => Promise<Buffer>;

const jpeg = (image: Sharp, quality: number): Promise<Buffer> => image.jpeg({ quality }).toBuffer();

export const waysAgain: Readonly<Record<string, Again>> = {
  photo: photograph,
  coarse: (picture) => jpeg(sharp(picture), 25),
  small: async (picture) => {
    const { width } = await sharp(picture).metadata();
    return jpeg(sharp(picture).resize({ width: Math.round(width * 0.55) }), 80);
  },
  blurred: (picture) => jpeg(sharp(picture).blur(1.2), 80),
  turned: (picture, seed) => jpeg(sharp(picture).rotate(seed % 2 === 0 ? -2.5 : 3.5, { background: "#777" }), 85),
  grey: (picture) => jpeg(sharp(picture).greyscale().linear(0.6, 60), 70),
  ...Object.fromEntries(
    photoKinds.map((kind): [string, Again] => [kind, (picture, seed) => pictureOf(kind, picture, seed)]),
  ),
};

/** Upright and without anything to see through, as a PNG. */
export function plainPicture(photo: Uint8Array): Promise<Buffer> {
  return sharp(photo).rotate().flatten({ background: "#fff" }).png().toBuffer();
}
