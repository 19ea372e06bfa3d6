/** Of a function of one word: the same few names and spellings come again and again. */
const mostRemembered = 10_000;

/** The function, remembering what it gave. It must give the same every time. */
export function remember<T>(compute: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const value = compute(word);
    if (known.size >= mostRemembered) known.clear();
    known.set(word, value);
    return value;
  };
}
