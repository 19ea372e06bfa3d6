/** Initials in a logo: `BH` beside `Bright Harbor`, `IFZ` above `Institut für Zukunftsforschung`. */
export function isMonogram(text: string, names: readonly string[]): boolean {
  const letters = text.replace(/[^\p{L}]/gu, "");
  if (!/^\p{Lu}{2,4}$/u.test(letters) || text.length > letters.length + 2) return false;
  return names.some((name) => {
    const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    const initials = words.map(([first = ""]) => first).join("");
    return words.length === letters.length && initials.toUpperCase() === letters;
  });
}
