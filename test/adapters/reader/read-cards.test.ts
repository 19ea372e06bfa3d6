import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { afterAll, describe, expect, it } from "vitest";
import { textReader } from "../../../app/adapters/reader/text-reader.ts";
import type { Side } from "../../../app/cards/card.ts";
import { koreanCard } from "./korean-card.ts";
import { renderPng, text } from "./render-png.ts";

interface Truth {
  readonly file: string;
  readonly name: string;
  readonly phones: readonly { readonly n: string }[];
  readonly emails: readonly string[];
}

const cards = new URL("../../eval/cards/", import.meta.url);
const truth: readonly Truth[] = JSON.parse(await readFile(new URL("truth.json", cards), "utf8"));
const photoOf = (file: string) => readFile(new URL(file, cards));

const reader = textReader({ workers: 1 });
afterAll(() => reader.close());

async function readOne(photo: Uint8Array): Promise<Side> {
  const sides = await reader.read(photo);
  expect(sides).toHaveLength(1);
  return sides[0] ?? { width: 0, height: 0, lines: [] };
}

const withoutSpaces = (text: string) => text.replace(/\s+/g, "");
const textsOf = (side: Side) => side.lines.map((line) => line.text);

/** Everything that the truth has and the text has not. */
function missing(card: Truth, side: Side): string[] {
  const all = withoutSpaces(textsOf(side).join("\n"));
  const wanted = [card.name, ...card.emails, ...card.phones.map((phone) => phone.n)];
  return wanted.filter((value) => !all.includes(withoutSpaces(value)));
}

describe("reading real cards", () => {
  it.each(truth)("finds the name and every mail and number on $file", async (card) => {
    const side = await readOne(await photoOf(card.file));
    expect(missing(card, side)).toEqual([]);
    for (const { box, confidence } of side.lines) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(side.width);
      expect(box.y + box.height).toBeLessThanOrEqual(side.height);
    }
  });

  it("gives the lines from top to bottom", async () => {
    const side = await readOne(await photoOf("bx_sun.png"));
    expect(textsOf(side)).toEqual([
      "SANTHOSH",
      "Technical Manager",
      "123 ABC St., Tirupur, TamilNadu,",
      "641603",
      "+123-456-1234",
      "hello@Sun.com",
      "www.Sun.com",
      "Sun Electricals",
    ]);
  });

  it("levels a tilted card, so that its columns stand beside one another and its lines below one another", async () => {
    const side = await readOne(await photoOf("az_contoso_1.jpg"));
    const boxOf = (start: string) => side.lines.find((line) => line.text.startsWith(start))?.box;
    const columns = ["Dr. Avery", "Senior", "Cloud"].map((start) => boxOf(start)?.x ?? 0);
    expect(Math.max(...columns) - Math.min(...columns)).toBeLessThan(40);
    expect(textsOf(side).slice(-2)).toEqual(["2 Kingdom Street", "Paddington, London, W2 6BD"]);
  });
});

describe("reading turned photos", () => {
  const upright = photoOf("bx_selva.png").then(readOne);

  /** An icon is taken for a letter one time, and for nothing another. */
  const withoutIcons = (side: Side): Side => ({ ...side, lines: side.lines.filter((line) => line.text.length > 1) });

  function expectSame(some: Side, other: Side) {
    const [turned, original] = [withoutIcons(some), withoutIcons(other)];
    expect(textsOf(turned)).toEqual(textsOf(original));
    expect([turned.width, turned.height]).toEqual([original.width, original.height]);
    turned.lines.forEach(({ box }, i) => {
      const wanted = original.lines[i]?.box;
      for (const edge of ["x", "y", "width", "height"] as const) {
        expect(Math.abs(box[edge] - (wanted?.[edge] ?? 0))).toBeLessThan(12);
      }
    });
  }

  it.each([90, 180, 270])("reads a card turned by %i° as if it were upright", async (degrees) => {
    const turned = await sharp(await photoOf("bx_selva.png"))
      .rotate(degrees)
      .png()
      .toBuffer();
    expectSame(await readOne(turned), await upright);
  });

  it.each([3, 6, 8])("follows the orientation %i that a camera noted in the photo", async (orientation) => {
    const back = { 3: 180, 6: 270, 8: 90 }[orientation];
    const noted = await sharp(await photoOf("bx_selva.png"))
      .rotate(back)
      .withMetadata({ orientation })
      .jpeg({ quality: 95 })
      .toBuffer();
    expect((await sharp(noted).metadata()).orientation).toBe(orientation);
    expectSame(await readOne(noted), await upright);
  });

  it("reads a card that lies askew", async () => {
    const askew = await sharp(await photoOf("bx_selva.png"))
      .rotate(12, { background: "#777" })
      .png()
      .toBuffer();
    expect(textsOf(withoutIcons(await readOne(askew)))).toEqual(textsOf(withoutIcons(await upright)));
  });
});

describe("reading Korean", () => {
  it("finds Hangul that stands alone, and beside Latin letters and digits", async () => {
    const side = await readOne(koreanCard());
    expect(textsOf(side)).toEqual([
      "(주)푸른하늘",
      "박지수",
      "과장 / 영업1팀",
      "M 010-1234-5678",
      "T 02-555-0199 F 02-555-0198",
      "E jisoo.park@bluesky.co.kr",
      "서울특별시 강남구 테헤란로 123 (역삼동)",
    ]);
  });

  it("reads light letters on a dark card", async () => {
    const lines = [
      text(600, 120, "최민호", { size: 44, colour: "#fff" }),
      text(80, 535, "010-9876-5432", { colour: "#ddd" }),
    ];
    expect(textsOf(await readOne(renderPng(1050, 600, lines, "#1a2a3a")))).toEqual(["최민호", "010-9876-5432"]);
  });

  it("reads a Korean card that lies on its side", async () => {
    const lines = [
      text(80, 160, "박지수", { size: 56 }),
      text(80, 300, "서울특별시 강남구"),
      text(80, 400, "010-1234-5678"),
    ];
    const turned = await sharp(renderPng(1050, 600, lines))
      .rotate(90)
      .png()
      .toBuffer();
    expect(textsOf(await readOne(turned))).toEqual(["박지수", "서울특별시 강남구", "010-1234-5678"]);
  });
});

describe("reading what has no text", () => {
  it("gives a side without lines for an empty card", async () => {
    expect(await reader.read(renderPng(640, 400, []))).toEqual([{ width: 640, height: 400, lines: [] }]);
  });
});
