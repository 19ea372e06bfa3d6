/** What XML can't hold, and marks that turn the direction of what follows. */
const unfit = /[\p{Cc}\p{Cs}\ufffe\uffff\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;
const wide =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\uff00-\uffef]|\p{Extended_Pictographic}/u;
const narrow = /[ijlftrI.,:;'|!()[\] -]/;
const broad = /[A-HJ-Zmw@%&—…]/;

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** About how wide a text is in Noto Sans, in the size of its letters. */
export function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of graphemes.segment(text)) {
    width += wide.test(segment) ? 0.95 : narrow.test(segment) ? 0.32 : broad.test(segment) ? 0.72 : 0.57;
  }
  return width;
}

/** As much of a text as fits into a line, with `…` where something is left out. */
export function fitted(text: string, size: number, width: number): string {
  const line = text.replaceAll(unfit, " ").replaceAll(/\s+/g, " ").trim();
  if (widthOf(line) * size <= width) return line;
  let kept = "";
  for (const { segment } of graphemes.segment(line)) {
    if (widthOf(`${kept}${segment}…`) * size > width) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** A text in at most so many lines, parted between words where there are some. */
export function inLines(text: string, size: number, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.replaceAll(unfit, " ").trim().split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) * size <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const rest = lines.slice(most - 1).join(" ");
  return [...lines.slice(0, most - 1), ...(rest === "" ? [] : [rest])].map((line) => fitted(line, size, width));
}

export function xml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");
}
