import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { projectFolder } from "../../app/project-folder.ts";
import { samples } from "./render/designs/samples.ts";
import { draw } from "./render/draw.ts";

/*
 * `npm run build:test && node dist/test/eval/write-samples.js`: draws the sample cards of the local workspace anew, and lists them with
 * two of the real ones.
 */

const folder = join(projectFolder, "app/local/samples");
mkdirSync(folder, { recursive: true });

const listed = samples().map(({ name, label, drawing }) => {
  writeFileSync(join(folder, `${name}.png`), draw(drawing));
  return { name, label, file: `${name}.png` };
});

const real = [
  {
    name: "avery-smith",
    label: { en: "Avery Smith, a photo", ko: "Avery Smith, 사진" },
    source: "az_contoso_2.png",
    file: "avery-smith.jpg",
  },
  {
    name: "amit-kumar",
    label: { en: "Amit Kumar, a real design", ko: "Amit Kumar, 실제 명함" },
    source: "bx_global.png",
    file: "amit-kumar.jpg",
  },
];
for (const { source, file } of real) {
  await sharp(join(projectFolder, "test/eval/cards", source))
    .flatten({ background: "#ffffff" })
    .jpeg({ quality: 92 })
    .toFile(join(folder, file));
}

const lines = [...listed, ...real.map(({ name, label, file }) => ({ name, label, file }))].map(
  (sample) => `  ${JSON.stringify(sample)}`,
);
writeFileSync(join(folder, "samples.json"), `[\n${lines.join(",\n")}\n]\n`);
