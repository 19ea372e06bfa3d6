import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Side } from "../../app/cards/card.ts";
import { cardsOf } from "../../app/cards/read-card.ts";
import { compare, fieldNames } from "../eval/compare.ts";
import type { Truth } from "../eval/truth.ts";

interface Recording {
  readonly truth: Truth;
  readonly sides: readonly Side[];
}

const folder = join(import.meta.dirname, "recordings");
const recordings = readdirSync(folder).map((file) => ({
  file,
  recording: JSON.parse(readFileSync(join(folder, file), "utf8")) as Recording,
}));

/** What the reader itself could not see: no rule can bring it back. */
const unseen: Readonly<Record<string, readonly string[]>> = { "az_contoso_2.json": ["title"] };

describe("a card as the reader saw it", () => {
  for (const { file, recording } of recordings.filter((one) => !one.file.startsWith("no-card"))) {
    it(`${file} gives every field that the card has, and no other`, () => {
      const cards = cardsOf(recording.sides);
      const text = recording.sides.flatMap(({ lines }) => lines.map((line) => line.text)).join("\n");
      const scores = compare(cards[0]?.fields, recording.truth, text);
      const wrong = fieldNames.filter((field) => scores[field].wrong + scores[field].missing > 0);
      expect(cards).toHaveLength(1);
      expect(wrong).toEqual(unseen[file] ?? []);
    });
  }
});

describe("a picture that is no card", () => {
  for (const { file, recording } of recordings.filter((one) => one.file.startsWith("no-card"))) {
    it(`${file} gives none`, () => {
      expect(cardsOf(recording.sides)).toEqual([]);
    });
  }
});
