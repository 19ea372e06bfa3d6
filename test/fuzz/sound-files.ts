import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { projectFolder } from "../../app/project-folder.ts";
import { renderPng, text } from "../adapters/reader/render-png.ts";
import { pdfOf, tiffOf } from "../adapters/reader/scans.ts";

export interface SoundFile {
  readonly format: string;
  readonly bytes: Buffer;
}

/** A small picture in every format that is read, each also in a variant that is coded otherwise. What is broken about fuzzed files is made of these. */
export async function soundFiles(): Promise<readonly SoundFile[]> {
  const png = renderPng(320, 200, [text(20, 60, "Jisoo Park"), text(20, 120, "jisoo@contoso.com")]);
  const picture = () => sharp(png).flatten({ background: "#fff" });
  const heic = (name: string) => readFile(join(projectFolder, "test/adapters/reader/heif", name));
  const made: readonly (readonly [string, Promise<Buffer>])[] = [
    ["jpeg", picture().jpeg().toBuffer()],
    [
      "jpeg",
      picture()
        .jpeg({ progressive: true })
        .withExif({ IFD0: { Orientation: "6" } })
        .toBuffer(),
    ],
    ["png", picture().png().toBuffer()],
    ["png", picture().png({ palette: true, progressive: true }).toBuffer()],
    ["webp", picture().webp().toBuffer()],
    ["webp", picture().webp({ lossless: true }).toBuffer()],
    ["gif", picture().gif().toBuffer()],
    ["avif", picture().avif({ effort: 0 }).toBuffer()],
    ["tiff", tiffOf([png])],
    ["tiff", picture().tiff({ compression: "deflate", tile: true }).toBuffer()],
    ["tiff", picture().tiff({ compression: "jpeg" }).toBuffer()],
    ["pdf", pdfOf([png])],
    ["pdf", pdfOf([png, png], { catalog: "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>" })],
    ["heic", heic("card.heic")],
    ["heic", heic("tiles.heic")],
  ];
  return Promise.all(made.map(async ([format, bytes]) => ({ format, bytes: await bytes })));
}
