/** Lets so many pieces of work go on side by side; more wait, first come, first served. */
export function atMost(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let under = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (under >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else under += 1;
    try {
      return await work();
    } finally {
      // Whoever comes next takes this one's place.
      const next = waiting.shift();
      if (next) next();
      else under -= 1;
    }
  };
}
