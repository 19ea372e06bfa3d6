/** A character that was read. */
export interface Character {
  readonly text: string;
  /** 0..1 */
  readonly probability: number;
  /** The step that it was seen at. */
  readonly step: number;
  /** Whether the recogniser saw a gap between words before it. */
  readonly afterSpace: boolean;
}

/** Above this likelihood of a space anywhere between two characters there is one. The recogniser itself says it too rarely. */
const spaceThreshold = 0.03;

/**
 * Reads what the recogniser says: for each step along the line, the likelihood of each class.
 * A class that is repeated without a blank between is one character.
 */
export function decodeCtc(values: Float32Array, steps: number, characters: readonly string[]): Character[] {
  const classes = characters.length + 2;
  const space = classes - 1;
  const read: Character[] = [];
  let previous = 0;
  let likeliestSpace = 0;
  for (let step = 0; step < steps; step++) {
    const start = step * classes;
    const best = likeliest(values, start, start + classes) - start;
    likeliestSpace = Math.max(likeliestSpace, values[start + space] ?? 0);
    if (best !== 0 && best !== previous && best !== space) {
      const afterSpace = read.length > 0 && likeliestSpace > spaceThreshold;
      read.push({ text: characters[best - 1] ?? "", probability: values[start + best] ?? 0, step, afterSpace });
      likeliestSpace = 0;
    }
    previous = best;
  }
  return read;
}

/** Likelihoods add up to 1: what has more than half of it needs no look at the others. The first is the blank, the likeliest of all. */
function likeliest(values: Float32Array, from: number, to: number): number {
  let at = from;
  let most = -1;
  for (let i = from; i < to && most <= 0.5; i++) {
    const value = values[i] ?? 0;
    if (value > most) {
      most = value;
      at = i;
    }
  }
  return at;
}
