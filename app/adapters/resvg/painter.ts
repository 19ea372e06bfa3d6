import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import type { Painter } from "../../ports/painter.ts";

/** Fonts that come with the project: what a machine has installed changes no picture. */
function fontFiles(): readonly string[] {
  const folder = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/noto-sans-kr/package.json"));
  return ["400Regular/NotoSansKR_400Regular.ttf", "700Bold/NotoSansKR_700Bold.ttf"].map((file) => join(folder, file));
}

/** Draws beside the program's own thread. */
export function resvgPainter(): Painter {
  const font = { fontFiles: [...fontFiles()], loadSystemFonts: false, defaultFontFamily: "Noto Sans KR" };
  return {
    async paint(svg) {
      return (await renderAsync(svg, { font })).asPng();
    },
  };
}
