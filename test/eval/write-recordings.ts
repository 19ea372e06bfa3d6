import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { textReader } from "../../app/adapters/reader/text-reader.ts";
import { projectFolder } from "../../app/project-folder.ts";
import { realCards } from "./real-cards.ts";
import { renderedCards } from "./render/cards.ts";
import { noCards } from "./render/no-cards.ts";
import type { Pictured } from "./score-cards.ts";

/*
 * `npm run build && npm run build:test && node dist/test/eval/write-recordings.js`: keeps what the reader sees on the real cards and on one card
 * of each drawn design, so that the rules are tested without the reader. Run it when the reader has changed, and look at the difference.
 */

const folder = join(projectFolder, "test/cards/recordings");
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) rmSync(join(folder, file));

const drawn: readonly Pictured[] = renderedCards(1).map(({ name, truth, png }) => ({ name, truth, photo: png }));
const blank: readonly Pictured[] = [...(await noCards())].map(([name, png]) => ({
  name: `no-card-${name}`,
  truth: nothing(),
  photo: () => png,
}));

const reader = textReader({ workers: 1 });
for (const { name, truth, photo } of [...realCards(projectFolder), ...drawn, ...blank]) {
  const sides = await reader.read(await photo());
  const lines = sides.map((side) => ({ ...side, lines: side.lines.map(rounded) }));
  writeFileSync(
    join(folder, `${name.replace(/\.\w+$/, "")}.json`),
    `${JSON.stringify({ truth, sides: lines }, undefined, 1)}\n`,
  );
}
await reader.close();

function rounded(line: {
  text: string;
  confidence: number;
  box: { x: number; y: number; width: number; height: number };
}) {
  const { x, y, width, height } = line.box;
  const box = { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
  return { text: line.text, box, confidence: Math.round(line.confidence * 1000) / 1000 };
}

function nothing(): Pictured["truth"] {
  return {
    name: "",
    otherNames: [],
    title: "",
    otherTitles: [],
    company: "",
    otherCompanies: [],
    phones: [],
    emails: [],
    websites: [],
    address: "",
    otherAddresses: [],
  };
}
