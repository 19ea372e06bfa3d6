import { Resvg } from "@resvg/resvg-js";
import type { Drawing, Print } from "./drawing.ts";
import { families, filesOf } from "./fonts.ts";

/** Draws a card as PNG. The same drawing gives the same bytes. */
export function draw(drawing: Drawing): Buffer {
  const { width, height, background, shapes, prints } = drawing;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="100%" height="100%" fill="${background}"/>${shapes.join("")}${prints.map(textOf).join("")}</svg>`;
  const faces = new Set(prints.map(({ face = "sans" }) => face));
  const font = { fontFiles: [...filesOf(faces)], loadSystemFonts: false, defaultFontFamily: "Noto Sans KR" };
  return new Resvg(svg, { font }).render().asPng();
}

function textOf({
  text,
  x,
  y,
  size,
  face = "sans",
  weight = 400,
  fill = "#222222",
  anchor = "start",
  spacing = 0,
}: Print): string {
  return `<text xml:space="preserve" x="${x}" y="${y}" font-family="${families[face]}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}" letter-spacing="${spacing}">${escapeXml(text)}</text>`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
