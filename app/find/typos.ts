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
