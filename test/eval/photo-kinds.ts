import { createHash } from "node:crypto";
import { textReader } from "../../app/adapters/reader/text-reader.ts";
import { projectFolder } from "../../app/project-folder.ts";
import { keepingReader } from "./kept-lines.ts";
import { fieldTable, groupTable, missesOf } from "./print-reading.ts";
import { realCards } from "./real-cards.ts";
import { draw } from "./render/draw.ts";
import { plainPicture, waysAgain } from "./render/photo-again.ts";
import { photoKinds, pictureOf } from "./render/photo-kinds.ts";
import { sheetCards } from "./render/sheets.ts";
import { type ScoredCard, scoreSeen } from "./score-cards.ts";

/*
 * `npm run build:test && node dist/test/eval/photo-kinds.js 8`: so many drawn cards of those that rules were made with, each dark, with glare, held in
 * a hand, sideways, upside down and on a screenshot. Then the eight real cards, which are few, each in 25 other pictures. `--kept`: without reading
 * again. `--misses`: what went wrong.
 */

const each = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 8);
const has = (option: string): boolean => process.argv.includes(option);
const sheets = sheetCards("tuning");
const chosen = sheets.filter((_, index) => index % Math.ceil(sheets.length / each) === 0);
const reader = keepingReader(async () => textReader({ workers: 1 }), !has("--kept"));

interface Scored {
  readonly kind: string;
  readonly card: ScoredCard;
}

const drawn: Scored[] = [];
for (const { name, truth, drawing } of chosen) {
  const seed = createHash("sha256").update(name).digest().readUInt32LE(0);
  for (const kind of photoKinds) {
    const seen = await reader.read(`${kind} ${name} ${seed}`, () => pictureOf(kind, Buffer.from(draw(drawing)), seed));
    drawn.push({ kind, card: scoreSeen(`${name} ${kind}`, truth, seen) });
  }
}
const again: Scored[] = [];
for (const { name, truth, photo } of realCards(projectFolder)) {
  const picture = await plainPicture(photo());
  for (const [kind, way] of Object.entries(waysAgain)) {
    for (let time = 1; time <= (kind === "photo" ? 3 : 2); time++) {
      const seen = await reader.read(`again ${name} ${kind} ${time}`, () => way(picture, time * 7919 + name.length));
      again.push({ kind, card: scoreSeen(`${name} ${kind} ${time}`, truth, seen) });
    }
  }
}
await reader.close();

print("kinds of photos", drawn);
print("the eight real cards again", again);

function print(name: string, scored: readonly Scored[]): void {
  const cards = scored.map(({ card }) => card);
  const kinds = [...new Set(scored.map(({ kind }) => kind))];
  if (has("--misses")) process.stdout.write(`${missesOf(cards)}\n`);
  process.stdout.write(fieldTable(name, cards));
  process.stdout.write(
    groupTable(kinds.map((kind) => [kind, scored.filter((one) => one.kind === kind).map(({ card }) => card)] as const)),
  );
}
