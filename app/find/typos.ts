/** Shorter words have too many neighbours. */
const shortest = 4;
const longest = 16;

/** The word with each of its letters left out in turn: two words that are one typo apart share one of these, or are one. */
export function withoutOneLetter(word: string): readonly string[] {
  if (word.length < shortest || word.length > longest) return [];
  return [...new Set(Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)))];
}

/** Whether the words differ by one letter more, less or other, or by two neighbours changed round. */
export function oneTypoApart(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (long.length - short.length > 1 || left === right) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end++;
  const changed = short.length - start - end;
  if (changed <= (long.length === short.length ? 1 : 0)) return true;
  return (
    long.length === short.length &&
    changed === 2 &&
    short[start] === long[start + 1] &&
    short[start + 1] === long[start]
  );
}

/**
 * How many letters have to be added, left out, changed, or changed round with their neighbour (optimal string alignment).
 * @returns `most + 1` where it is more than that
 */
export function typosBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: readonly number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const round = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1] ? (before[j - 2] ?? 0) + 1 : changed;
      next.push(Math.min(changed, round, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return Math.min(row[other.length] ?? 0, most + 1);
}
