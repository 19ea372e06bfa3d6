const hangul = /^\p{Script=Hangul}+$/u;

/** Two letters that people recognise a name by: initials, or the given name of a Korean name. */
export function initialsOf(name: string): string {
  const compact = name.replaceAll(/[^\p{L}\p{N} ]/gu, "").trim();
  if (hangul.test(compact)) return compact.length > 2 ? compact.slice(-2) : compact;
  const words = compact.split(/\s+/);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return letters
    .map((word) => [...(word ?? "")][0] ?? "")
    .join("")
    .toUpperCase();
}
