import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, describe, expect, it } from "vitest";
import { decodePhoto } from "../../../app/adapters/reader/decode-photo.ts";
import { textReader } from "../../../app/adapters/reader/text-reader.ts";
import { cardsOf } from "../../../app/cards/read-card.ts";
import { projectFolder } from "../../../app/project-folder.ts";

const reader = textReader({ workers: 1 });
afterAll(() => reader.close());

/** Made by `heif/make-photos.py`, all of one sample card. */
const heic = (name: string) => readFile(join(projectFolder, "test/adapters/reader/heif", `${name}.heic`));
const sample = () => readFile(join(projectFolder, "app/local/samples/jisoo-park-korean.png"));

/** What a card says, and how its photo lies. */
async function said(photo: Uint8Array) {
  const sides = await reader.read(photo);
  const cards = cardsOf(sides);
  const fields = cards.flatMap((card) =>
    Object.entries(card.fields).map(([field, values]) => [field, values.map(({ value }: { value: unknown }) => value)]),
  );
  return { cards: cards.length, width: sides[0]?.width, height: sides[0]?.height, fields };
}

describe("reading what phones of Apple take", () => {
  it.each([
    ["one picture", "card"],
    ["turned on its side, and a note that says so", "turned"],
    ["mirrored, and a note that says so", "mirrored"],
    ["ten bits deep", "ten-bits"],
    ["made of tiles", "tiles"],
    ["with another picture before the one that is meant", "several"],
  ])("reads the same of a HEIC photo as of the PNG it was made from: %s", async (_, name) => {
    const [ofHeic, ofPng] = [await said(await heic(name)), await said(await sample())];
    expect(JSON.stringify(ofPng.fields)).toContain("박지수");
    expect(ofHeic).toEqual(ofPng);
  });

  it.each(["card", "turned", "mirrored", "ten-bits", "tiles", "several"])(
    "shows the pixels of %s in their places and colours",
    async (name) => {
      const [ofHeic, ofPng] = [await decodePhoto(await heic(name)), await decodePhoto(await sample())];
      expect(ofHeic.size).toEqual(ofPng.size);
      const differing = ofHeic.picture.pixels.map((value, i) => Math.abs(value - (ofPng.picture.pixels[i] ?? 0)));
      expect(differing.reduce((sum, one) => sum + one, 0) / differing.length).toBeLessThan(4);
    },
  );

  it("shows a picture whose rows don't end with whole pixels, and white where one is see-through", async () => {
    const { width = 0, height = 0 } = await sharp(await sample()).metadata();
    const half = Math.round(width / 2);
    const [left, white] = [
      { left: 0, top: 0, height },
      { create: { width: width - half, height, channels: 3, background: "#fff" } },
    ] as const;
    const cut = sharp(await sample()).extract({ ...left, width: 1075 });
    const covered = sharp(await sample()).composite([{ input: white, left: half, top: 0 }]);
    for (const [name, expected] of [
      ["odd-width", cut],
      ["see-through", covered],
    ] as const) {
      const [ofHeic, ofPng] = [await decodePhoto(await heic(name)), await decodePhoto(await expected.png().toBuffer())];
      expect([name, ofHeic.size]).toEqual([name, ofPng.size]);
      const differing = ofHeic.picture.pixels.map((value, i) => Math.abs(value - (ofPng.picture.pixels[i] ?? 0)));
      expect(differing.reduce((sum, one) => sum + one, 0) / differing.length).toBeLessThan(4);
    }
  });

  it("reads an AVIF photo, also one that calls itself a HEIF file first", async () => {
    const avif = await sharp(await sample())
      .avif({ quality: 70 })
      .toBuffer();
    const { fields } = await said(await sample());
    expect((await said(avif)).fields).toEqual(fields);
    const asHeif = Buffer.from(avif);
    asHeif.write("mif1", 8, "latin1");
    expect((await said(asHeif)).fields).toEqual(fields);
  });
});

describe("refusing HEIC files that can't be read", () => {
  it.each(["card", "tiles", "several"])(
    "says of %s that it is broken where it ends too early, at each tenth",
    async (name) => {
      const whole = await heic(name);
      for (let tenth = 1; tenth < 10; tenth++) {
        const start = whole.subarray(0, (whole.length * tenth) / 10);
        await expect(reader.read(start)).rejects.toMatchObject({ code: "broken-image" });
      }
    },
  );

  it("refuses 121 megapixels by what the file says of itself: nothing of the picture needs to be there", async () => {
    const whole = await heic("121-megapixels");
    await expect(reader.read(whole)).rejects.toMatchObject({ code: "too-many-pixels" });
    await expect(reader.read(whole.subarray(0, whole.indexOf("mdat") + 4))).rejects.toMatchObject({
      code: "too-many-pixels",
    });
  });

  it("refuses 121 megapixels that are coded in a file which says that it is small", async () => {
    const lying = withSize(await heic("121-megapixels"), 0, 640, 400);
    await expect(decodePhoto(lying)).rejects.toMatchObject({ code: "too-many-pixels" });
    await expect(reader.read(lying)).rejects.toMatchObject({ code: "too-many-pixels" });
  });

  it("refuses a small photo that is made of huge tiles", async () => {
    await expect(reader.read(withSize(await heic("tiles"), 0, 30_000, 30_000))).rejects.toMatchObject({
      code: "too-many-pixels",
    });
  });

  it("refuses a picture without pixels, and one whose coded picture means nothing", async () => {
    await expect(reader.read(withSize(await heic("card"), 0, 0, 0))).rejects.toMatchObject({ code: "broken-image" });
    const card = await heic("card");
    const garbled = Buffer.concat([card.subarray(0, card.indexOf("mdat") + 4), Buffer.alloc(card.length, 0xff)]);
    await expect(reader.read(garbled)).rejects.toMatchObject({ code: "broken-image" });
  });

  it("says of a file whose picture is coded in another way that it is a HEIC that can't be read", async () => {
    const avif = await sharp(await sample())
      .avif()
      .toBuffer();
    const brands = avif.readUInt32BE(0);
    const other = Buffer.from(avif);
    for (let at = 8; at < brands; at += 4) if (at !== 12) other.write("heic", at, "latin1");
    await expect(reader.read(other)).rejects.toMatchObject({ code: "heic" });
  });

  it("still reads after all these", async () => {
    expect((await said(await heic("card"))).cards).toBe(1);
  });
});

/** The file with another size in its nth `ispe` box. */
function withSize(photo: Buffer, nth: number, width: number, height: number): Buffer {
  const changed = Buffer.from(photo);
  let at = changed.indexOf("ispe");
  for (let left = nth; left > 0; left--) at = changed.indexOf("ispe", at + 4);
  changed.writeUInt32BE(width, at + 8);
  changed.writeUInt32BE(height, at + 12);
  return changed;
}
