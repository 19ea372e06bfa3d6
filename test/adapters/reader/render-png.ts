import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

const fonts = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/noto-sans-kr/package.json"));
const fontFiles = ["400Regular/NotoSansKR_400Regular.ttf", "700Bold/NotoSansKR_700Bold.ttf"].map((f) => join(fonts, f));

interface Style {
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
}

/** One line of text for `renderPng`. (x, y) is where its baseline begins. */
export function text(x: number, y: number, words: string, { size = 28, bold = false, colour = "#222" }: Style = {}) {
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${colour}" font-weight="${bold ? 700 : 400}">${words}</text>`;
}

/** A picture of lines in Noto Sans KR. */
export function renderPng(width: number, height: number, lines: readonly string[], background = "#fff"): Uint8Array {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Noto Sans KR">
    <rect width="100%" height="100%" fill="${background}"/>${lines.join("")}</svg>`;
  return new Resvg(svg, { font: { fontFiles, loadSystemFonts: false } }).render().asPng();
}
