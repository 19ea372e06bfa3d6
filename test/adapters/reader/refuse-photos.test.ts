import { randomBytes } from "node:crypto";
import sharp from "sharp";
import { afterAll, describe, expect, it } from "vitest";
import { mostPixels } from "../../../app/adapters/reader/photo-limits.ts";
import { textReader } from "../../../app/adapters/reader/text-reader.ts";
import { mostPhotoBytes } from "../../../app/ports/text-reader.ts";
import { renderPng, text } from "./render-png.ts";

const reader = textReader({ workers: 1 });
afterAll(() => reader.close());

const card = renderPng(640, 400, [text(60, 100, "Jisoo Park"), text(60, 200, "jisoo@contoso.com")]);
const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#eee" }, limitInputPixels: false });

/** A GIF's frames are made from one tall picture. */
async function gif(frames: number): Promise<Buffer> {
  const pixels = Buffer.concat(Array.from({ length: frames }, (_, i) => Buffer.alloc(64 * 64 * 3, 40 * i)));
  const raw = { width: 64, height: 64 * frames, channels: 3, pageHeight: 64 } as const;
  return sharp(pixels, { raw }).gif().toBuffer();
}

/** An ISO media file's first box. */
function mediaFile(brand: string): Buffer {
  return Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${brand}\0\0\0\0mif1${brand}`), randomBytes(500)]);
}

describe("refusing what can't be read", () => {
  it("says that a file is empty", async () => {
    await expect(reader.read(new Uint8Array())).rejects.toMatchObject({ code: "empty-file" });
  });

  it.each([
    ["an HTML page", "<!doctype html><html><head><title>Sign in</title></head></html>"],
    ["an SVG picture", '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text y="9">x</text></svg>'],
    ["an SVG picture behind an XML head", '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ["a film", mediaFile("isom")],
    ["bytes that mean nothing", Buffer.alloc(1000, 7)],
    ["a single byte", Buffer.from([0xff])],
  ])("says that %s is not an image", async (_, content) => {
    await expect(reader.read(Buffer.from(content))).rejects.toMatchObject({ code: "not-an-image" });
  });

  it.each(["heic", "heix", "mif1", "hevc"])(
    "says that a file is broken that has nothing of a HEIC but the brand %s",
    async (brand) => {
      await expect(reader.read(mediaFile(brand))).rejects.toMatchObject({ code: "broken-image" });
    },
  );

  it.each(["jpeg", "png", "webp"] as const)("says that a %s that ends too early is broken", async (format) => {
    const whole = await sharp(await noise(), { raw: { width: 800, height: 600, channels: 3 } })
      .toFormat(format)
      .toBuffer();
    await expect(reader.read(whole.subarray(0, whole.length / 2))).rejects.toMatchObject({ code: "broken-image" });
  });

  it("says that an image is broken that has nothing but its first bytes", async () => {
    const start = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(200)]);
    await expect(reader.read(start)).rejects.toMatchObject({ code: "broken-image" });
  });

  it("refuses a photo of 100 megapixels by its header, before anything of it is decoded", async () => {
    const huge = await plain(10_000, 10_000).png({ compressionLevel: 9 }).toBuffer();
    await expect(reader.read(huge)).rejects.toMatchObject({ code: "too-many-pixels" });
    // Whoever decoded this one first would find it broken.
    await expect(reader.read(huge.subarray(0, 200))).rejects.toMatchObject({ code: "too-many-pixels" });
  });

  it("reads a photo of 50 megapixels", async () => {
    expect(mostPixels).toBeGreaterThanOrEqual(50_000_000);
    const large = await plain(8160, 6120)
      .composite([{ input: await sharp(card).resize(5100).toBuffer(), left: 1000, top: 1000 }])
      .jpeg()
      .toBuffer();
    const [side] = await reader.read(large);
    expect(side?.lines.map((line) => line.text)).toEqual(["Jisoo Park", "jisoo@contoso.com"]);
    const [[left, top] = [0, 0], [right] = [0, 0]] = side?.outline ?? [];
    for (const [edge, wanted] of [
      [left, 1000],
      [top, 1000],
      [right, 6100],
    ] as const) {
      expect(Math.abs(edge - wanted)).toBeLessThan(120);
    }
  });

  it("refuses a file of 30 MB, and reads one just below the limit", async () => {
    await expect(reader.read(new Uint8Array(30 * 1024 * 1024))).rejects.toMatchObject({ code: "too-large" });
    const padded = Buffer.concat([await sharp(card).jpeg().toBuffer(), Buffer.alloc(mostPhotoBytes)]).subarray(
      0,
      mostPhotoBytes,
    );
    expect((await reader.read(padded))[0]?.lines).toHaveLength(2);
  });

  it("says that a GIF or WebP with several pictures is animated, and reads a GIF with a single picture", async () => {
    await expect(reader.read(await gif(3))).rejects.toMatchObject({ code: "animated" });
    const webp = await sharp(await gif(2), { animated: true })
      .webp()
      .toBuffer();
    await expect(reader.read(webp)).rejects.toMatchObject({ code: "animated" });
    const [side] = await reader.read(await sharp(card).gif().toBuffer());
    expect(side?.lines.map((line) => line.text)).toEqual(["Jisoo Park", "jisoo@contoso.com"]);
  });

  it("still reads after all these", async () => {
    expect((await reader.read(card))[0]?.lines.map((line) => line.text)).toEqual(["Jisoo Park", "jisoo@contoso.com"]);
  });
});

describe("reading unusual images", () => {
  it.each([
    ["grey", () => sharp(card).greyscale().png()],
    ["16-bit", () => sharp(card).toColourspace("rgb16").png()],
    ["CMYK", () => sharp(card).toColourspace("cmyk").jpeg({ quality: 95 })],
    ["transparent", () => sharp(card).ensureAlpha(0.999).png()],
    ["interlaced", () => sharp(card).png({ progressive: true })],
    ["WebP", () => sharp(card).webp()],
  ])("reads a %s one", async (_, make) => {
    const [side] = await reader.read(await make().toBuffer());
    expect(side?.lines.map((line) => line.text)).toEqual(["Jisoo Park", "jisoo@contoso.com"]);
  });

  it.each([
    [1, 1],
    [1, 3000],
    [3000, 1],
  ])("finds no text in one of %i × %i pixels", async (width, height) => {
    const [side] = await reader.read(await plain(width, height).png().toBuffer());
    expect(side).toMatchObject({ width, height, lines: [] });
  });
});

async function noise(): Promise<Buffer> {
  return randomBytes(800 * 600 * 3);
}
