import { createHash } from "node:crypto";
import type { Block, BoundingBox } from "@aws-sdk/client-textract";
import { Resvg } from "@resvg/resvg-js";
import { randomFrom } from "../../bench/people.ts";
import { draw } from "../../eval/render/draw.ts";
import type { Drawing, Print } from "../../eval/render/drawing.ts";
import { families, filesOf } from "../../eval/render/fonts.ts";

/** A photo, and what an English text reader says of it. */
export interface Recorded {
  readonly photo: Buffer;
  readonly blocks: readonly Block[];
}

/** The file under which a recording is found. */
export function photoHash(photo: Uint8Array): string {
  return createHash("sha256").update(photo).digest("hex");
}

/**
 * What Textract would say of a drawn card, from what was drawn: no reader is asked. Latin words are right, with a confidence as such readers
 * have of print, in boxes that are some pixels off; of Hangul, kana and Han they make a few guessed letters and signs, or nothing.
 */
export function recordCard(drawing: Drawing): Recorded {
  const photo = draw(drawing);
  const random = randomFrom(Number.parseInt(photoHash(photo).slice(0, 8), 16));
  const blocks: Block[] = [];
  const id = () => uuidOf(random);
  const lines: string[] = [];
  for (const print of drawing.prints) {
    const words = wordsOf(print).flatMap((word): Block[] => {
      const read = readAsEnglish(word.text, random);
      if (read === undefined) return [];
      return [
        {
          BlockType: "WORD",
          Id: id(),
          Text: read.text,
          TextType: "PRINTED",
          Confidence: read.confidence,
          ...geometry(jittered(word.box, random), drawing),
        },
      ];
    });
    if (words.length === 0) continue;
    const lineId = id();
    lines.push(lineId);
    const box = around(words.map(({ Geometry }) => Geometry?.BoundingBox ?? {}));
    blocks.push({
      BlockType: "LINE",
      Id: lineId,
      Text: words.map(({ Text }) => Text).join(" "),
      Confidence: words.reduce((sum, { Confidence = 0 }) => sum + Confidence, 0) / words.length,
      ...geometry(box, { width: 1, height: 1 }),
      Relationships: [{ Type: "CHILD", Ids: words.flatMap(({ Id }) => Id ?? []) }],
    });
    blocks.push(...words);
  }
  const page: Block = {
    BlockType: "PAGE",
    Id: id(),
    ...geometry({ x: 0, y: 0, width: 1, height: 1 }, { width: 1, height: 1 }),
    Relationships: lines.length > 0 ? [{ Type: "CHILD", Ids: lines }] : [],
  };
  return { photo, blocks: [page, ...blocks] };
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Each word of a print with its box, measured as it is drawn. */
function wordsOf(print: Print): { text: string; box: Area }[] {
  const whole = measured(print.text, print);
  const start =
    print.anchor === "middle" ? print.x - whole.width / 2 : print.anchor === "end" ? print.x - whole.width : print.x;
  return [...print.text.matchAll(/\S+/g)].map(({ 0: text, index }) => {
    const before = measured(`${print.text.slice(0, index)}|`, print).width - measured("|", print).width;
    const { width } = measured(text, print);
    return { text, box: { x: start + before, y: print.y - print.size * 0.78, width, height: print.size } };
  });
}

function measured(text: string, { size, face = "sans", weight = 400, spacing = 0 }: Print): { width: number } {
  if (text === "") return { width: 0 };
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="400"><text xml:space="preserve" x="0" y="200" font-family="${families[face]}" font-size="${size}" font-weight="${weight}" letter-spacing="${spacing}">${escaped}</text></svg>`;
  const font = { fontFiles: [...filesOf(new Set([face]))], loadSystemFonts: false, defaultFontFamily: "Noto Sans KR" };
  return { width: new Resvg(svg, { font }).getBBox()?.width ?? 0 };
}

const unknownScript = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu;
/** What English readers put for strokes and rings. */
const guesses = ["0", "|", "4", "E", "L", "H", "]", "o", "7", "[", "&", "E|", "0|", "=", "x", "T"];

function readAsEnglish(text: string, random: () => number): { text: string; confidence: number } | undefined {
  const unknown = text.match(unknownScript)?.length ?? 0;
  if (unknown === 0) return { text, confidence: 95 + random() * 4.9 };
  // Whole words of it are often taken for no text.
  if (random() < 0.4) return undefined;
  const guessed = text.replace(unknownScript, () => guesses[Math.floor(random() * guesses.length)] ?? "|");
  return { text: guessed, confidence: 8 + random() * 45 };
}

function jittered({ x, y, width, height }: Area, random: () => number): Area {
  const off = () => (random() - 0.5) * 3;
  return { x: x + off(), y: y + off(), width: Math.max(1, width + off()), height: Math.max(1, height + off()) };
}

function around(boxes: readonly BoundingBox[]): Area {
  const left = Math.min(...boxes.map(({ Left = 0 }) => Left));
  const top = Math.min(...boxes.map(({ Top = 0 }) => Top));
  const right = Math.max(...boxes.map(({ Left = 0, Width = 0 }) => Left + Width));
  const bottom = Math.max(...boxes.map(({ Top = 0, Height = 0 }) => Top + Height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** As shares of the photo's width and height. */
function geometry(area: Area, page: { readonly width: number; readonly height: number }): Pick<Block, "Geometry"> {
  const [x, y] = [area.x / page.width, area.y / page.height];
  const [width, height] = [area.width / page.width, area.height / page.height];
  const corners = [
    { X: x, Y: y },
    { X: x + width, Y: y },
    { X: x + width, Y: y + height },
    { X: x, Y: y + height },
  ];
  return { Geometry: { BoundingBox: { Left: x, Top: y, Width: width, Height: height }, Polygon: corners } };
}

function uuidOf(random: () => number): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20)].join("-");
}
