import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { resvgPainter } from "../../../app/adapters/resvg/painter.ts";
import { drawTree } from "../../../app/intro/picture.ts";

const strength = { value: 0.6, word: "medium" } as const;
const drawn = (name: string, tie = "met twice") =>
  drawTree({ name, kind: "contact" }, [{ person: { name: "Dana", kind: "member" }, tie, strength }]);

/** The picture's raw pixels. */
async function pixels(svg: string) {
  const png = await resvgPainter().paint(svg);
  return sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
}

describe("a picture", () => {
  it("is a PNG as large as its drawing says", async () => {
    const { svg, width, height } = drawn("박지수");
    const { info } = await pixels(svg);
    expect([info.width, info.height]).toEqual([width, height]);
  });

  it("has letters of its own for Korean, Latin with accents and Chinese characters, whatever the machine has installed", async () => {
    // Two letters that a font lacks look the same: as a box each.
    const names = ["지수", "민호", "朴智", "李民", "Zoë", "Zoé", "Łuk", "Øre"];
    const all = await Promise.all(
      names.map(async (name) => (await pixels(drawn(`A${name}`).svg)).data.toString("base64")),
    );
    expect(new Set(all).size).toBe(names.length);
  });

  it("leaves hostile text what it is", async () => {
    const { svg } = drawn(`</text><script>&"'\u0000\ud800 <image href="http://127.0.0.1/x.png"/>`, "&<>");
    expect(svg).not.toMatch(/<script|<image|\u0000/);
    expect((await pixels(svg)).info.width).toBe(780);
  });
});
