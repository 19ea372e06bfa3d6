/** A line of a file, without its end. */
export interface Line {
  /** From 1. */
  readonly at: number;
  readonly text: string;
  /** Whether the rest of the line was too long to be kept. */
  readonly cut: boolean;
}

/** Nobody's row is longer. A photo in a vCard is, but is not wanted. */
const longestLine = 262_144;

/** The lines of each piece of text that end in it; CR, LF and both together end one. */
export async function* splitLines(texts: AsyncIterable<string>): AsyncGenerator<readonly Line[]> {
  let at = 1;
  let begun = "";
  let cut = false;
  let afterReturn = false;
  for await (const text of texts) {
    if (text === "") continue;
    const pieces = (afterReturn && text.startsWith("\n") ? text.slice(1) : text).split(/\r\n|\r|\n/);
    afterReturn = text.endsWith("\r");
    const lines: Line[] = [];
    for (const [place, piece] of pieces.entries()) {
      cut ||= begun.length + piece.length > longestLine;
      begun = (begun + piece).slice(0, longestLine);
      if (place === pieces.length - 1) break;
      lines.push({ at, text: begun, cut });
      at += 1;
      begun = "";
      cut = false;
    }
    yield lines;
  }
  if (begun !== "") yield [{ at, text: begun, cut }];
}
