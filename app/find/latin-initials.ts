/** What consonants of Hangul a Latin letter may stand for, the likeliest first. */
const lettersFor: Readonly<Record<string, string>> = {
  a: "ㅇ",
  b: "ㅂ",
  c: "ㅊㅈ",
  d: "ㄷ",
  e: "ㅇ",
  f: "ㅍ",
  g: "ㄱ",
  h: "ㅎ",
  i: "ㅇ",
  j: "ㅈ",
  k: "ㄱㅋ",
  l: "ㄹ",
  m: "ㅁ",
  n: "ㄴ",
  o: "ㅇ",
  p: "ㅂㅍ",
  r: "ㄹ",
  s: "ㅅ",
  t: "ㅌㄷ",
  u: "ㅇ",
  w: "ㅇ",
  y: "ㅇ",
};

/** The initial consonants that stand for one to three Latin ones: ms → ㅁㅅ. */
export function initialsForLatin(word: string): readonly string[] {
  if (word.length > 3) return [];
  return [...word].reduce<readonly string[]>(
    (found, letter) => found.flatMap((start) => [...(lettersFor[letter] ?? "")].map((one) => start + one)),
    [""],
  );
}

/** The likeliest of them. */
export function consonantFor(letter: string): string {
  return (lettersFor[letter] ?? "").charAt(0);
}
