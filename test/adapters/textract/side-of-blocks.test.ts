import type { Block } from "@aws-sdk/client-textract";
import { describe, expect, it } from "vitest";
import { doubtOf } from "../../../app/adapters/textract/doubtful.ts";
import { sideOfBlocks } from "../../../app/adapters/textract/side-of-blocks.ts";

/** The blocks that AWS's guide shows for "Hello, world. How are you?", with a geometry where the guide leaves it out. */
const documented: readonly Block[] = [
  {
    BlockType: "PAGE",
    Id: "56ec1d77-171f-4881-9852-2b5b7e761608",
    Relationships: [
      { Type: "CHILD", Ids: ["d7fbd604-d609-4d69-857d-247a3f591238", "b6c19a93-6493-4d8e-958f-853c8f7ca055"] },
    ],
  },
  line("d7fbd604-d609-4d69-857d-247a3f591238", "Hello, world.", 99.63229370117188, [0.1, 0.1, 0.4, 0.05]),
  word("7f97e2ca-063e-47a8-981c-8beee31afc01", "Hello,", 99.74746704101562),
  word("4b990aa0-af96-4369-b90f-dbe02538ed21", "world.", 99.5171127319336),
  line("b6c19a93-6493-4d8e-958f-853c8f7ca055", "How are you?", 99.6, [0.1, 0.2, 0.4, 0.05]),
];

function line(Id: string, Text: string, Confidence: number, [x, y, w, h]: [number, number, number, number]): Block {
  const Polygon = [
    { X: x, Y: y },
    { X: x + w, Y: y },
    { X: x + w, Y: y + h },
    { X: x, Y: y + h },
  ];
  return { BlockType: "LINE", Id, Text, Confidence, Geometry: { Polygon } };
}

function word(Id: string, Text: string, Confidence = 99): Block {
  return { BlockType: "WORD", Id, Text, Confidence, TextType: "PRINTED" };
}

const words = (text: string, confidence?: number) => text.split(" ").map((one, at) => word(`${at}`, one, confidence));

/** The same text on a photo that was turned clockwise by quarters: the corners stay those of the text. */
function turnedClockwise(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => ({
    ...block,
    Geometry: { Polygon: block.Geometry?.Polygon?.map(({ X = 0, Y = 0 }) => ({ X: 1 - Y, Y: X })) },
  }));
}

describe("what Textract says of a photo", () => {
  it("is lines in pixels, with a confidence up to one, from blocks as the guide shows them", () => {
    const side = sideOfBlocks(documented, { width: 1000, height: 500 });
    expect(side).toMatchObject({ width: 1000, height: 500, readBy: "textract" });
    expect(side.lines.map(({ text }) => text)).toEqual(["Hello, world.", "How are you?"]);
    expect(side.lines[0]?.confidence).toBeCloseTo(0.9963, 4);
    const { x = 0, y = 0, width = 0, height = 0 } = side.lines[0]?.box ?? {};
    expect([x, y, width, height].map(Math.round)).toEqual([100, 50, 400, 25]);
  });

  it("is upright however the photo was turned", () => {
    const upright = sideOfBlocks(documented, { width: 1000, height: 500 });
    let blocks: readonly Block[] = documented;
    for (const size of [
      { width: 500, height: 1000 },
      { width: 1000, height: 500 },
      { width: 500, height: 1000 },
    ]) {
      blocks = turnedClockwise(blocks);
      const side = sideOfBlocks(blocks, size);
      expect([side.width, side.height]).toEqual([1000, 500]);
      for (const [at, { box, text }] of side.lines.entries()) {
        const expected = upright.lines[at];
        expect(text).toBe(expected?.text);
        for (const name of ["x", "y", "width", "height"] as const)
          expect(box[name]).toBeCloseTo(expected?.box[name] ?? 0, 6);
      }
    }
  });

  it("is a side without lines where there is no text", () => {
    expect(sideOfBlocks([], { width: 10, height: 10 }).lines).toEqual([]);
  });

  it.each([
    ["Jisoo Park Senior Engineer Contoso Ltd jisoo@contoso.com +44 20 7946 0958", undefined],
    ["Jisoo Park Senior Engineer Contoso Ltd jisoo@contoso.com +82 10-1234-5678", "east-asia"],
    ["Taro Yamada Director Fabrikam yamada@fabrikam.co.jp", "east-asia"],
    ["JÜRGEN MÜLLER Geschäftsführer GmbH Straße 12", undefined],
    ["McDonald & O'Brien LLP www.obrien.com", undefined],
    ["", "no-text"],
    ["jisoo@contoso.co.kr 010-1234-5678", "no-words-but-contacts"],
    ["4|7E Ho]0 E|= 0|L4 jisoo@contoso.com Contoso", "odd-words"],
    ["Anna Smith anna@contoso.com Ben Jones ben@fabrikam.com", "several-cards"],
  ])("is doubted, or not: %s", (text, doubt) => {
    expect(doubtOf(words(text))).toBe(doubt);
  });

  it("is doubted where much of it is guessed", () => {
    expect(doubtOf([...words("Contoso Limited"), ...words("HEL TO", 40)])).toBe("unsure");
  });
});
