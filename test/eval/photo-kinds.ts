import { createHash } from "node:crypto";
import { textReader } from "../../app/adapters/reader/text-reader.ts";
import { keepingReader } from "./kept-lines.ts";
import { fieldTable, groupTable, missesOf } from "./print-reading.ts";
import { draw } from "./render/draw.ts";
import { photoKinds, pictureOf } from "./render/photo-kinds.ts";
import { sheetCards } from "./render/sheets.ts";
import { type ScoredCard, scoreSeen } from "./score-cards.ts";

/*
 * `npm run build:test && node dist/test/eval/photo-kinds.js 8`: so many drawn cards of those that rules were made with, each dark, with glare, held in
 * a hand, sideways, upside down and on a screenshot. `--kept`: without reading again. `--misses`: what went wrong.
 */

const each = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 8);
const has = (option: string): boolean => process.argv.includes(option);
const sheets = sheetCards("tuning");
const chosen = sheets.filter((_, index) => index % Math.ceil(sheets.length / each) === 0);
const reader = keepingReader(async () => textReader({ workers: 1 }), !has("--kept"));

const scored: { readonly kind: string; readonly card: ScoredCard }[] = [];
for (const { name, truth, drawing } of chosen) {
  const seed = createHash("sha256").update(name).digest().readUInt32LE(0);
  for (const kind of photoKinds) {
    const seen = await reader.read(`${kind} ${name} ${seed}`, () => pictureOf(kind, Buffer.from(draw(drawing)), seed));
    scored.push({ kind, card: scoreSeen(`${name} ${kind}`, truth, seen) });
  }
}
await reader.close();

const of = (kind: string): readonly ScoredCard[] => scored.filter((one) => one.kind === kind).map(({ card }) => card);
if (has("--misses")) process.stdout.write(`${missesOf(scored.map(({ card }) => card))}\n`);
process.stdout.write(
  fieldTable(
    "kinds of photos",
    scored.map(({ card }) => card),
  ),
);
process.stdout.write(groupTable(photoKinds.map((kind) => [kind, of(kind)] as const)));
