import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { emptyPdf, pdfOf } from "../adapters/reader/scans.ts";
import type { FuzzedFile } from "./mutate.ts";
import type { SoundFile } from "./sound-files.ts";

/** Files that somebody made in order to break a reader, each with what may come of it. */
export async function hostileFiles(all: readonly SoundFile[]): Promise<readonly FuzzedFile[]> {
  const files: FuzzedFile[] = [
    { name: "png bomb, 7,500 × 8,000 of nothing", bytes: await blank(7_500, 8_000).png().toBuffer() },
    { name: "png, 30,000 × 30,000 by its header", bytes: pngClaiming(30_000, 30_000) },
    { name: "png, 2,147,483,647 × 1 by its header", bytes: pngClaiming(0x7fffffff, 1) },
    { name: "png, 30,000 × 1", bytes: await blank(30_000, 1).png().toBuffer() },
    { name: "png, 1 × 30,000", bytes: await blank(1, 30_000).png().toBuffer() },
    { name: "png, 30,000 × 1,900", bytes: await blank(30_000, 1_900).png().toBuffer() },
    { name: "jpeg, 30,000 × 2,000", bytes: await blank(30_000, 2_000).jpeg().toBuffer() },
    { name: "jpeg, 65,535 × 65,535 by its header", bytes: jpegClaiming(await blank(64, 64).jpeg().toBuffer(), 65_535) },
    { name: "gif, 65,535 × 65,535 by its header", bytes: gifClaiming(await blank(64, 64).gif().toBuffer(), 65_535) },
    { name: "webp, 16,383 × 3,600", bytes: await blank(16_383, 3_600).webp({ effort: 0 }).toBuffer() },
    { name: "tiff bomb, 7,500 × 8,000", bytes: await blank(7_500, 8_000).tiff({ compression: "deflate" }).toBuffer() },
    { name: "png of one pixel", bytes: await blank(1, 1).png().toBuffer() },
    { name: "pdf of 1,000 pages", bytes: emptyPdf(1_000) },
    { name: "pdf of 2,000,000,000 pages by its word", bytes: replaced(emptyPdf(1), "/Count 1/", "/Count 2000000000/") },
    {
      name: "pdf whose pages are their own parents",
      bytes: replaced(emptyPdf(2), "/Kids[3 0 R 4 0 R]", "/Kids[2 0 R 2 0 R]"),
    },
    { name: "pdf bomb, 500 MB of spaces", bytes: pdfDrawing(Buffer.alloc(500_000_000, " ")) },
    { name: "pdf bomb, a million rectangles", bytes: pdfDrawing(Buffer.from("0 0 200 100 re f\n".repeat(1_000_000))) },
    { name: "pdf of states within states", bytes: pdfDrawing(Buffer.from("q ".repeat(1_000_000))) },
    {
      name: "pdf that calls itself",
      bytes: replaced(pdfDrawing(Buffer.from("/X Do")), "/Resources<<>>", "/Resources<</XObject<</X 4 0 R>>>>"),
    },
    { name: "pdf with an image of 30,000 × 30,000", bytes: pdfDrawing(deflateSync(Buffer.alloc(1_000)), 30_000) },
    {
      name: "pdf with scripts",
      bytes: await pdfOf([await blank(200, 100).png().toBuffer()], {
        catalog: "/OpenAction<</S/JavaScript/JS(while\\(true\\){})>>/AcroForm<</XFA(<script/>)>>",
      }),
    },
    ...svgs.map((svg, at) => ({ name: `svg ${at}`, bytes: Buffer.from(svg) })),
    { name: "html", bytes: Buffer.from("<!doctype html><script>alert(1)</script>") },
    { name: "zip", bytes: Buffer.from("504b0304140000000800", "hex") },
    { name: "nothing", bytes: Buffer.alloc(0) },
    { name: "21 MB", bytes: Buffer.concat([await blank(9, 9).png().toBuffer(), Buffer.alloc(21 * 1024 * 1024)]) },
  ];
  const tenths = all.flatMap(({ format, bytes }) =>
    Array.from({ length: 10 }, (_, n) => ({
      name: `${format}, the first ${n} tenths`,
      bytes: bytes.subarray(0, Math.floor((bytes.length * n) / 10)),
    })),
  );
  return [...files, ...tenths];
}

const svgs = [
  '<svg xmlns="http://www.w3.org/2000/svg" width="30000" height="30000"><rect width="30000" height="30000"/></svg>',
  '<?xml version="1.0"?><!DOCTYPE s [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg"><text>&b;</text></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/><script>alert(1)</script></svg>',
];

function blank(width: number, height: number) {
  return sharp({ create: { width, height, channels: 3, background: "#fff" }, limitInputPixels: false });
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, check]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

function pngClaiming(width: number, height: number): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const signature = Buffer.from("89504e470d0a1a0a", "hex");
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.alloc(1_000_000))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function jpegClaiming(jpeg: Buffer, side: number): Buffer {
  const changed = Buffer.from(jpeg);
  const frame = changed.indexOf(Buffer.from([0xff, 0xc0]));
  changed.writeUInt16BE(side, frame + 5);
  changed.writeUInt16BE(side, frame + 7);
  return changed;
}

function gifClaiming(gif: Buffer, side: number): Buffer {
  const changed = Buffer.from(gif);
  changed.writeUInt16LE(side, 6);
  changed.writeUInt16LE(side, 8);
  return changed;
}

function replaced(file: Buffer, what: string, by: string): Buffer {
  return Buffer.from(file.toString("latin1").replace(what, by), "latin1");
}

/** A PDF of one page that draws this, or an image of so many pixels a side whose data this is. */
function pdfDrawing(data: Buffer, side?: number): Buffer {
  const content = side === undefined ? deflateSync(data) : deflateSync(Buffer.from("200 0 0 100 0 0 cm /I Do"));
  const image =
    side === undefined
      ? []
      : [
          Buffer.from(
            `\n5 0 obj <</Type/XObject/Subtype/Image/Width ${side}/Height ${side}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode/Length ${data.length}>>stream\n`,
          ),
          data,
          Buffer.from("\nendstream endobj"),
        ];
  const resources = side === undefined ? "/Resources<<>>" : "/Resources<</XObject<</I 5 0 R>>>>";
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj\n3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R${resources}>> endobj\n4 0 obj <</Filter/FlateDecode/Length ${content.length}>>stream\n`,
    ),
    content,
    Buffer.from("\nendstream endobj"),
    ...image,
    Buffer.from("\ntrailer <</Root 1 0 R>>\n%%EOF\n"),
  ]);
}
