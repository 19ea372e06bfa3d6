import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { textReader } from "../../../app/adapters/reader/text-reader.ts";
import { draw } from "../../eval/render/draw.ts";
import { pictureOf as photoOf } from "../../eval/render/photo-kinds.ts";
import { pictureOf, printedCards } from "../../eval/render/printed/cards.ts";
import { sheetCards } from "../../eval/render/sheets.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const reader = textReader({ workers: 1 });
beforeAll(() => reader.warm());
afterAll(() => reader.close());

async function linesOf(name: string): Promise<readonly string[]> {
  const card = printedCards.find((one) => one.name === name);
  if (!card) throw new Error(`no card is called ${name}`);
  const [side] = await reader.read(pictureOf(card));
  return side?.lines.map(({ text }) => text) ?? [];
}

describe("a card", () => {
  it("that the classifier takes for one upside down is read the right way up", async () => {
    const lines = await linesOf("korean-academy");
    expect(lines.at(-1)).toBe("dain_english@naver.com");
    expect(lines).toContain("원장 유다인");
  });

  it("with a small title before a large name on one line gives both", async () => {
    expect(await linesOf("korean-law-firm")).toContain("파트너 변호사 노해원");
  });

  it("with a large name in a serif face gives it", async () => {
    expect(await linesOf("korean-journalist")).toContain("표정훈");
  });

  it("that fills its picture is one, though a square in its logo looks like a card by itself", async () => {
    const scan = sheetCards("other-hands").find(({ name }) => name === "realen-cornerbank");
    if (!scan) throw new Error("there is no such sheet");
    expect(await reader.read(draw(scan.drawing))).toHaveLength(1);
  });

  it("that was photographed in the dark gives its mail address whole", async () => {
    const card = sheetCards("once-frozen").find(({ name }) => name === "maschinenbau");
    if (!card) throw new Error("there is no such sheet");
    const photo = await photoOf("dark", Buffer.from(draw(card.drawing)), 2_464_216_351);
    const [side] = await reader.read(photo);
    expect(side?.lines.map(({ text }) => text).join(" ")).toContain(card.truth.emails[0]);
  });

  it("with letters set apart gives words", async () => {
    expect(await linesOf("english-hotel")).toContain("HOTEL");
    expect(await linesOf("english-two-offices")).toContain("CAPITAL");
  });
});
