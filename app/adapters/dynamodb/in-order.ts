/** What several sources give, each in order already, as one that is in order. */
export async function* inOrder<T>(
  sources: readonly AsyncGenerator<T>[],
  isBefore: (one: T, other: T) => boolean,
): AsyncGenerator<T> {
  const heads = await Promise.all(sources.map((source) => source.next()));
  for (;;) {
    let first: number | undefined;
    for (const [at, head] of heads.entries()) {
      const best = first === undefined ? undefined : heads[first];
      if (!head.done && (best === undefined || best.done || isBefore(head.value, best.value))) first = at;
    }
    const [head, source] = first === undefined ? [] : [heads[first], sources[first]];
    if (first === undefined || source === undefined || head === undefined || head.done) return;
    yield head.value;
    heads[first] = await source.next();
  }
}
