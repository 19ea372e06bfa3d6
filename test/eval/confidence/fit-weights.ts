import type { Example } from "./examples.ts";

/** Keeps weights small that few examples speak for. */
const ridge = 0.1;
const mostRounds = 40;
const farthestStep = 3;

/** Logistic regression by Newton's method: the weight of each piece of evidence, and last the constant. */
export function fitWeights(examples: readonly Pick<Example, "tells" | "right" | "weight">[]): readonly number[] {
  const size = (examples[0]?.tells.length ?? 0) + 1;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < mostRounds; round++) {
    const step = newtonStep(examples, weights);
    const longest = Math.max(...step.map(Math.abs));
    const scale = Math.min(1, farthestStep / longest);
    weights = weights.map((weight, index) => weight + scale * (step[index] ?? 0));
    if (longest < 1e-4) break;
  }
  return weights.map((weight) => Math.round(weight * 1000) / 1000);
}

function newtonStep(
  examples: readonly Pick<Example, "tells" | "right" | "weight">[],
  weights: readonly number[],
): readonly number[] {
  const size = weights.length;
  const rows = weights.map((weight, index) => {
    const isConstant = index === size - 1;
    const row = new Array<number>(size + 1).fill(0);
    row[index] = isConstant ? 1e-6 : ridge;
    row[size] = isConstant ? 0 : -ridge * weight;
    return row;
  });
  for (const { tells, right, weight } of examples) {
    const inputs = [...tells, 1];
    const likely = likelihood(weights, tells);
    const miss = ((right ? 1 : 0) - likely) * weight;
    const bend = Math.max(1e-6, likely * (1 - likely)) * weight;
    for (const [index, row] of rows.entries()) {
      const input = inputs[index] ?? 0;
      if (input === 0) continue;
      for (const [at, other] of inputs.entries()) row[at] = (row[at] ?? 0) + bend * input * other;
      row[size] = (row[size] ?? 0) + miss * input;
    }
  }
  return solved(rows);
}

export function likelihood(weights: readonly number[], tells: readonly number[]): number {
  const sum = tells.reduce((total, one, index) => total + one * (weights[index] ?? 0), weights[tells.length] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** By elimination; `rows` have their right side last. */
function solved(rows: readonly number[][]): readonly number[] {
  const size = rows.length;
  for (const [at, row] of rows.entries()) {
    for (const below of rows.slice(at + 1)) {
      const factor = (below[at] ?? 0) / (row[at] ?? 1);
      for (let column = at; column <= size; column++)
        below[column] = (below[column] ?? 0) - factor * (row[column] ?? 0);
    }
  }
  const values = new Array<number>(size).fill(0);
  for (let at = size - 1; at >= 0; at--) {
    const row = rows[at] ?? [];
    const known = values.reduce((sum, value, index) => (index > at ? sum + value * (row[index] ?? 0) : sum), 0);
    values[at] = ((row[size] ?? 0) - known) / (row[at] ?? 1);
  }
  return values;
}
