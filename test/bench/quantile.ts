/** The value that the given share (0..1) of the values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (value === undefined) throw new RangeError("there are no values");
  return value;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
