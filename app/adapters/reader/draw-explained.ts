import sharp from "sharp";
import type { Box } from "../../cards/card.ts";

/** A box with what is said of it. */
export interface Mark {
  readonly box: Box;
  readonly colour: string;
  readonly label: string;
}

export interface ExplainedSide {
  /** The side's picture, as PNG or any other format of a decoded side. */
  readonly picture: Uint8Array;
  /** What its boxes are in. */
  readonly width: number;
  readonly height: number;
  readonly heading: string;
  readonly marks: readonly Mark[];
}

const [margin, row, letters] = [16, 22, 15];
const labelsWidth = 720;
const widest = 1200;

/** One picture of all sides, below one another: each with its boxes, numbered, and beside it what became of each. As PNG. */
export async function drawExplained(sides: readonly ExplainedSide[]): Promise<Uint8Array> {
  const drawn = await Promise.all(sides.map(drawSide));
  const width = Math.max(...drawn.map((side) => side.width), 1);
  const height = drawn.reduce((sum, side) => sum + side.height, 0);
  let top = 0;
  const layers = drawn.map((side) => {
    const layer = { input: side.input, left: 0, top };
    top += side.height;
    return layer;
  });
  return sharp({ create: { width, height: Math.max(height, 1), channels: 3, background: "#fff" } })
    .composite(layers)
    .png()
    .toBuffer();
}

async function drawSide({ picture, width, height, heading, marks }: ExplainedSide) {
  const scale = Math.min(1, widest / width);
  const [wide, high] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
  const whole = {
    width: wide + labelsWidth + 2 * margin,
    height: Math.max(high, (marks.length + 2) * row) + 2 * margin,
  };
  const boxes = marks.map(({ box, colour }, at) => {
    const [x, y] = [margin + box.x * scale, margin + box.y * scale];
    return `<rect x="${x}" y="${y}" width="${box.width * scale}" height="${box.height * scale}" fill="none" stroke="${colour}" stroke-width="2"/>
      <text x="${x}" y="${Math.max(12, y - 3)}" font-size="13" font-weight="bold" fill="${colour}">${at + 1}</text>`;
  });
  const labels = marks.map(
    ({ label, colour }, at) =>
      `<text x="${wide + 2 * margin}" y="${margin + (at + 2) * row}" fill="${colour}">${at + 1}. ${escaped(cut(label))}</text>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${whole.width}" height="${whole.height}" font-family="Noto Sans, Noto Sans CJK KR, sans-serif" font-size="${letters}">
    <text x="${wide + 2 * margin}" y="${margin + letters}" font-weight="bold">${escaped(cut(heading))}</text>${boxes.join("")}${labels.join("")}</svg>`;
  const photo = await sharp(picture).resize(wide, high, { fit: "fill" }).png().toBuffer();
  const input = await sharp({ create: { ...whole, channels: 3, background: "#fff" } })
    .composite([
      { input: photo, left: margin, top: margin },
      { input: Buffer.from(svg), left: 0, top: 0 },
    ])
    .png()
    .toBuffer();
  return { input, ...whole };
}

function cut(text: string): string {
  return text.length > 95 ? `${text.slice(0, 94)}…` : text;
}

/** What a card says may be anything, and must not become a part of the drawing. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
