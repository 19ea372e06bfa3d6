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

/** What the recogniser says of a step: the likeliest class, how likely it is, and how likely a space is. */
const numbersAStep = 3;

/**
 * Reads what the recogniser says of each step along the line. Class 0 is nothing, 1 the first of the characters, the one after the last
 * a space. A class that is repeated without a blank between is one character (CTC, Graves et al. 2006).
 */
export function decodeCtc(values: Float32Array, characters: readonly string[]): Character[] {
  const space = characters.length + 1;
  const read: Character[] = [];
  let previous = 0;
  let likeliestSpace = 0;
  for (let step = 0, at = 0; at < values.length; step++, at += numbersAStep) {
    const [best = 0, probability = 0, ofSpace = 0] = values.subarray(at, at + numbersAStep);
    likeliestSpace = Math.max(likeliestSpace, ofSpace);
    if (best !== 0 && best !== previous && best !== space) {
      const afterSpace = read.length > 0 && likeliestSpace > spaceThreshold;
      read.push({ text: characters[best - 1] ?? "", probability, step, afterSpace });
      likeliestSpace = 0;
    }
    previous = best;
  }
  return read;
}
