import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { textReader } from "../../app/adapters/reader/text-reader.ts";
import type { CardFields, Side } from "../../app/cards/card.ts";
import { keepingReader } from "./kept-lines.ts";
import { draw } from "./render/draw.ts";
import { photoKinds, pictureOf } from "./render/photo-kinds.ts";
import { photograph } from "./render/photograph.ts";
import { sheetCards } from "./render/sheets.ts";
import { onceUnseen, unseenFile } from "./unseen/unseen.ts";

/*
 * `node dist/test/eval/write-unseen.js lifelike OTHER/dist/app/cards/read-fields.js`: keeps what the rules of another state of this project make of
 * each layout of a set, as a photo and as one of another kind. `lifelike.jsonl` has the rules of b7b8a34, `tuning.jsonl` those of 86ffa41, when these
 * sheets had just been drawn, `once-frozen.jsonl` those of dcb952d, `other-hands.jsonl` those of cc77c89, `opened-later.jsonl` those of 7a7719b (written
 * twice, for the sheets of either hand, and joined), and `later-hands.jsonl` those of df3607e, of d6b4827e for handen, handko and handeast, and of
 * ffdc8d6 for the hands from handus2 to handreise, and `latest-hands.jsonl` those of fecdd31: before anybody had looked at one of their misses.
 * Confidence is fitted to how rules do on what they were not made with, and on what they were made with hardly one is wrong.
 * Another set is to be written before its misses are read.
 */

const [set, rules] = process.argv.slice(2);
const chosen = onceUnseen.find((one) => one === set);
if (!chosen || !rules) throw new Error(`which set (${onceUnseen.join(", ")}), and whose rules?`);
const { fieldsByRule, readFields } = (await import(pathToFileURL(resolve(rules)).href)) as Readonly<
  Record<"fieldsByRule" | "readFields", ((sides: readonly Side[]) => CardFields) | undefined>
>;
const read = fieldsByRule ?? readFields;
if (!read) throw new Error(`${rules} reads no fields`);

const reader = keepingReader(async () => textReader({ workers: 1 }), false);
const lines: string[] = [];
for (const [at, { name, language, drawing }] of sheetCards(chosen).entries()) {
  const seed = createHash("sha256").update(name).digest().readUInt32LE(0);
  const other = photoKinds[at % photoKinds.length] ?? "dark";
  const key = `${JSON.stringify(drawing)} ${seed}`;
  const plain = await reader.read(key, () => photograph(draw(drawing), seed));
  const turned = await reader.read(`${other} ${key}`, () => pictureOf(other, Buffer.from(draw(drawing)), seed));
  for (const [kind, { sides }] of [
    ["photo", plain],
    [other, turned],
  ] as const)
    lines.push(JSON.stringify({ name: `${language} ${name}`, kind, sides: sides.map(rounded), fields: read(sides) }));
}
await reader.close();
writeFileSync(unseenFile(chosen), `${lines.join("\n")}\n`);

function rounded(side: Side): Side {
  const lines = side.lines.map(({ text, box, confidence }) => ({
    text,
    box: { x: Math.round(box.x), y: Math.round(box.y), width: Math.round(box.width), height: Math.round(box.height) },
    confidence: Math.round(confidence * 10_000) / 10_000,
  }));
  return { width: side.width, height: side.height, lines };
}
