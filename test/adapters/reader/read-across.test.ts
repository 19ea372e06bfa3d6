import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { textReader } from "../../../app/adapters/reader/text-reader.ts";
import { cardsOf } from "../../../app/cards/read-card.ts";
import { draw } from "../../eval/render/draw.ts";
import type { Drawing, Print } from "../../eval/render/drawing.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const reader = textReader({ workers: 1 });
beforeAll(() => reader.warm());
afterAll(() => reader.close());

/** Characters on one another, the first at the top; (x, y) is its top left. */
function downwards(text: string, x: number, y: number, size: number, pitch = size * 1.04): readonly Print[] {
  return [...text].map((one, at) => ({
    text: one,
    x,
    y: y + size * 0.88 + at * pitch,
    size,
    face: "japanese" as const,
  }));
}

function level(text: string, y: number, size = 24): Print {
  return { text, x: 70, y, size, face: "japanese" };
}

const portrait = { width: 640, height: 1040, background: "#fdfcf8", shapes: [] } as const;

/** A card in the old way: all of it runs downwards, from the right to the left. */
const traditional: Drawing = {
  ...portrait,
  prints: [
    ...downwards("株式会社山川商店", 540, 60, 36),
    ...downwards("営業部長", 490, 110, 26),
    ...downwards("佐藤健一", 270, 250, 84, 100),
    ...downwards("東京都千代田区丸の内一丁目五番三号", 150, 420, 25),
    ...downwards("電話〇三五六七八四九六八", 100, 420, 25),
  ],
};

const contact = [
  level("〒460-0008 名古屋市中区栄3-4-5 栄ビル6階", 840),
  level("TEL 052-234-5678", 880),
  level("m.takahashi@tokai-seiki.co.jp", 920),
];

/** Company and name run downwards, all else as usual; the name's parts stand apart. */
const mixed: Drawing = {
  ...portrait,
  prints: [
    ...downwards("東海精機株式会社", 530, 60, 38),
    ...downwards("高橋", 270, 250, 80, 100),
    ...downwards("美咲", 270, 520, 80, 100),
    ...contact,
  ],
};

async function linesOf(photo: Uint8Array) {
  const [side] = await reader.read(photo);
  return side?.lines ?? [];
}

describe("print that runs across the other lines", () => {
  it("fills a card whose columns are read from the right to the left", async () => {
    const [side] = await reader.read(draw(traditional));
    expect(side?.lines.map(({ text }) => text)).toEqual([
      "株式会社山川商店",
      "営業部長",
      "佐藤健一",
      "東京都千代田区丸の内一丁目五番三号",
      "電話〇三五六七八四九六八",
    ]);
    const [card] = cardsOf(side === undefined ? [] : [side]);
    expect(card?.fields.names[0]?.value).toMatchObject({ written: "佐藤健一", family: "佐藤", given: "健一" });
    expect(card?.fields.companies[0]?.value).toBe("株式会社山川商店");
  });

  it("is read beside lines that are level, the parts of a name in one column as one", async () => {
    const lines = (await linesOf(draw(mixed))).map(({ text }) => text.replaceAll(" ", ""));
    expect(lines).toContain("東海精機株式会社");
    expect(lines).toContain("高橋美咲");
    expect(lines).toContain("TEL052-234-5678");
    expect(lines).toHaveLength(5);
  });

  it("lies where it would if it were level, so that its size is that of its print", async () => {
    const name = (await linesOf(draw(mixed))).find(({ text }) => text.replaceAll(" ", "") === "高橋美咲");
    expect(name?.box.width).toBeGreaterThan(4 * (name?.box.height ?? 0));
    expect(Math.abs((name?.box.height ?? 0) - 90)).toBeLessThan(20);
  });

  it("is read on a photo that is upside down or lies on its side", async () => {
    for (const degrees of [90, 180, 270]) {
      const photo = await sharp(draw(mixed)).rotate(degrees).png().toBuffer();
      const lines = (await linesOf(photo)).map(({ text }) => text.replaceAll(" ", ""));
      expect(lines, `${degrees}°`).toContain("高橋美咲");
      expect(lines, `${degrees}°`).toContain("m.takahashi@tokai-seiki.co.jp");
    }
  });

  it("is read where it runs upwards along an edge", async () => {
    const edge = `<text transform="translate(610 700) rotate(-90)" font-family="Noto Sans JP" font-size="28" fill="#333">www.tokai-seiki.co.jp</text>`;
    const more = [level("高橋 美咲", 740, 60), level("技術開発部 主任", 790)];
    const lines = await linesOf(draw({ ...mixed, shapes: [edge], prints: [...more, ...contact] }));
    expect(lines.map(({ text }) => text)).toContain("www.tokai-seiki.co.jp");
  });

  it("is none where it is a bar or an ornament", async () => {
    const ornament = `<rect x="20" y="60" width="14" height="700" fill="#803"/><g fill="none" stroke="#803" stroke-width="6">${[0, 1, 2, 3, 4].map((at) => `<circle cx="600" cy="${120 + at * 70}" r="24"/>`).join("")}</g>`;
    const lines = await linesOf(draw({ ...mixed, shapes: [ornament], prints: contact }));
    expect(lines).toHaveLength(3);
  });
});
