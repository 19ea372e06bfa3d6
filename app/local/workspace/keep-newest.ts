/** Forgets the oldest of what is kept in memory, so that it never grows without end. */
export function keepNewest(kept: Map<string, unknown>, most: number): void {
  for (const key of kept.keys()) {
    if (kept.size <= most) return;
    kept.delete(key);
  }
}
