import type { Part } from "../../layout/part.ts";
import { han, kana, scriptOf } from "../../text/scripts.ts";
import { hanNameShape } from "./han-name.ts";
import { isSpelling, koreansAmong } from "./in-both-scripts.ts";
import { koreanNameShape } from "./korean-name.ts";
import { latinNameShape } from "./latin-name.ts";

/** What a name in Latin letters is worth that the card says in Hangul, too. */
const spelledToo = 4;

/** How much a part's own words speak for a name, below 0 against one. */
export function shapeAmong(part: Part, parts: readonly Part[]): number {
  const shape = shapeOf(part);
  const isBoth = scriptOf(part.text) === "latin" && shape < spelledToo && isSpelling(part.text, koreansAmong(parts));
  return isBoth ? spelledToo : shape;
}

function shapeOf(part: Part): number {
  if (part.role === "name") return koreanNameShape(part.text) * 4;
  if (han.test(part.text) || kana.test(part.text)) return hanNameShape(part.text);
  return scriptOf(part.text) === "latin"
    ? latinNameShape(part.text)
    : koreanNameShape(part.text.replace(/\s/g, "")) * 3 || -9;
}
