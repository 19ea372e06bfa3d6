import type { LeftOut } from "../record.ts";

/** How much of a field one record may have. Files of people stay far below; what is hostile stops here. */
const mostValues = 300;
export const mostMembers = 300;
export const mostCards = 1000;
export const longestTag = 40;
export const longestPlace = 80;
/** A longer note becomes several, at the ends of its lines. */
const longestNote = 2000;
export const mostNotes = 100;

/** The first values, and whether there are more. */
export function bounded<T>(
  values: readonly T[],
  field: LeftOut["field"],
  left: LeftOut[],
  most = mostValues,
): readonly T[] {
  if (values.length > most) left.push({ field, problem: "too-many" });
  return values.slice(0, most);
}

/** At most so many characters (UTF-16), without half of one. */
export function cutText(text: string, longest: number): string {
  return text.slice(0, longest).replace(/[\ud800-\udbff]$/, "");
}

/** The note in pieces that may be kept. */
export function pieces(note: string): readonly string[] {
  const all: string[] = [];
  for (let rest = note.replaceAll(/\r\n?/g, "\n").trim(); rest !== ""; ) {
    const piece = rest.length <= longestNote ? rest : upToLineEnd(cutText(rest, longestNote));
    all.push(piece.trim());
    rest = rest.slice(piece.length).trim();
  }
  return all;
}

function upToLineEnd(text: string): string {
  const end = [text.lastIndexOf("\n"), text.lastIndexOf(" ")].find((at) => at > longestNote / 2);
  return text.slice(0, end);
}
