import encodeQR from "qr";
import sharp from "sharp";
import { afterAll, describe, expect, it } from "vitest";
import { textReader } from "../../../app/adapters/reader/text-reader.ts";
import { cardsOf } from "../../../app/cards/read-card.ts";
import { readSides } from "../../../app/contacts/codes/read-sides.ts";
import { koreanCard } from "./korean-card.ts";

const reader = textReader({ workers: 1 });
afterAll(() => reader.close());

const vcard = [
  "BEGIN:VCARD",
  "VERSION:3.0",
  "N:박;지수",
  "ORG:푸른하늘",
  "TEL;TYPE=CELL:010-1234-5678",
  "EMAIL:jisoo.park@bluesky.co.kr",
  "URL:https://bluesky.co.kr/jisoo",
  "END:VCARD",
].join("\n");

interface Placed {
  readonly text?: string;
  readonly size?: number;
  readonly turn?: number;
  readonly left?: number;
  readonly top?: number;
}

async function withCode(card: Uint8Array, ...codes: readonly Placed[]): Promise<Buffer> {
  const layers = await Promise.all(
    codes.map(async ({ text = vcard, size = 230, turn = 0, left = 720, top = 30 }) => {
      const svg = Buffer.from(encodeQR(text, "svg"));
      const code = await sharp(svg, { density: 300 })
        .resize(size, size)
        .flatten({ background: "#fff" })
        .png()
        .toBuffer();
      return { input: await sharp(code).rotate(turn, { background: "#fff" }).png().toBuffer(), left, top };
    }),
  );
  return sharp(card).composite(layers).png().toBuffer();
}

async function codesOn(photo: Uint8Array): Promise<readonly string[]> {
  return (await reader.readCodes(photo)).map(({ text }) => text);
}

describe("QR codes on a photo", () => {
  it("are read beside the lines, which lose nothing by it, and beat them", async () => {
    const sides = await reader.read(await withCode(koreanCard(), {}));
    const [code, ...others] = sides[0]?.codes ?? [];
    expect(others).toEqual([]);
    expect(code?.text).toBe(vcard);
    expect(Math.abs((code?.box?.x ?? 0) - 720)).toBeLessThan(40);
    expect(Math.abs((code?.box?.width ?? 0) - 230)).toBeLessThan(60);
    const [card] = cardsOf(sides, readSides);
    expect(card?.fields.names[0]).toMatchObject({ value: { written: "박지수" }, code: true });
    expect(card?.fields.websites.map(({ value }) => value)).toContain("https://bluesky.co.kr/jisoo");
    expect(card?.fields.phones).toHaveLength(3);
  });

  it.each([{ turn: 30 }, { turn: 90 }, { turn: 187 }, { turn: 275 }, { size: 130 }, { size: 150, turn: 12 }])(
    "are found turned and small: %j",
    async (placed) => {
      expect(await codesOn(await withCode(koreanCard(), placed))).toEqual([vcard]);
    },
  );

  it("are found on a photo with shade, noise and a table around the card", async () => {
    const card = await withCode(koreanCard(), {});
    const shade = Buffer.from(
      `<svg width="1600" height="1100"><defs><linearGradient id="g"><stop offset="0" stop-opacity="0"/><stop offset="1" stop-opacity="0.6"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#g)"/></svg>`,
    );
    const turned = await sharp(card).rotate(6, { background: "#8a6a4a" }).png().toBuffer();
    const photo = await sharp({ create: { width: 1600, height: 1100, channels: 3, background: "#8a6a4a" } })
      .composite([{ input: turned, left: 200, top: 150 }, { input: shade }])
      .blur(0.8)
      .jpeg({ quality: 70 })
      .toBuffer();
    // What is composed is turned into pixels before it is blurred: in one go only the table would be.
    expect(await codesOn(photo)).toEqual([vcard]);
  });

  it("are all found where there are several", async () => {
    const links = ["https://contoso.com/a", "https://contoso.com/b", "https://contoso.com/c"];
    const photo = await withCode(
      koreanCard(),
      ...links.map((text, place) => ({ text, size: 120, left: 560 + place * 160, top: 40 + place * 130 })),
    );
    expect([...(await codesOn(photo))].sort()).toEqual(links);
  });

  it("are none on a card without", async () => {
    expect(await codesOn(koreanCard())).toEqual([]);
    expect((await reader.read(koreanCard()))[0]?.codes).toBeUndefined();
  });
});
