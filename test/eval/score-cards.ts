import type { CardFields } from "../../app/cards/card.ts";
import { cardsOf } from "../../app/cards/read-card.ts";
import type { TextReader } from "../../app/ports/text-reader.ts";
import { compare, type FieldName, fieldNames, type Score } from "./compare.ts";
import type { Seen } from "./kept-lines.ts";
import { type Judged, judge } from "./reliability.ts";
import type { Truth } from "./truth.ts";

export interface Pictured {
  readonly name: string;
  readonly truth: Truth;
  readonly photo: () => Buffer | Promise<Buffer>;
}

export interface ScoredCard {
  readonly name: string;
  readonly scores: Readonly<Record<FieldName, Score>>;
  readonly judged: readonly Judged[];
  /** Milliseconds from the photo's bytes to the lines. */
  readonly ms: number;
  /** What was read, for looking at misses; missing where no card was seen. */
  readonly read?: CardFields;
  readonly text: string;
}

/** Reads each photo through the real reader and compares. */
export async function scoreCards(cards: readonly Pictured[], reader: TextReader): Promise<readonly ScoredCard[]> {
  const scored: ScoredCard[] = [];
  for (const card of cards) {
    const photo = await card.photo();
    const start = performance.now();
    const sides = await reader.read(photo);
    scored.push(scoreSeen(card.name, card.truth, { sides, ms: performance.now() - start }));
  }
  return scored;
}

/** Compares what the rules make of the lines that were seen with what the card says. */
export function scoreSeen(name: string, truth: Truth, { sides, ms }: Seen): ScoredCard {
  const read = cardsOf(sides)[0]?.fields;
  const text = sides.flatMap(({ lines }) => lines.map((line) => line.text)).join("\n");
  const scored = { name, scores: compare(read, truth, text), judged: judge(read, truth), ms, text };
  return read ? { ...scored, read } : scored;
}

/** How many cards have a field right: all of its values, and nothing else. */
export function cardsRight(cards: readonly ScoredCard[], field: FieldName): number {
  return cards.filter(({ scores }) => scores[field].wrong === 0 && scores[field].missing === 0).length;
}

export interface Row {
  readonly field: FieldName;
  readonly inText: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly right: number;
}

/** Sums over cards; shares are 0..1. A field that no card has and none was read of is all right. */
export function rowsOf(cards: readonly ScoredCard[]): readonly Row[] {
  return fieldNames.map((field) => {
    const sum = (part: keyof Score): number => cards.reduce((total, { scores }) => total + scores[field][part], 0);
    const [right, wrong, missing] = [sum("right"), sum("wrong"), sum("missing")];
    const precision = share(right, right + wrong);
    const recall = share(right, right + missing);
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return {
      field,
      inText: share(sum("inText"), right + missing),
      precision,
      recall,
      f1,
      right: cardsRight(cards, field),
    };
  });
}

/** The mean of the fields' F1 (0..1). */
export function meanF1(cards: readonly ScoredCard[]): number {
  const rows = rowsOf(cards);
  return rows.reduce((sum, { f1 }) => sum + f1, 0) / rows.length;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
