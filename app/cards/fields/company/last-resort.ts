import type { Part } from "../../layout/part.ts";
import { hangul } from "../../text/scripts.ts";
import { noNameWords } from "../../words/names.ts";
import { namesCityAndState } from "../address/towns.ts";
import { isSaying, isSentence } from "./saying.ts";

const slogan = new Set(noNameWords);

/** `Wilson Keller Goodrich & Rosati` */
const partners = /^(?:\p{Lu}[\p{L}'’-]+,?\s){2,4}(?:&|and|\+)\s\p{Lu}[\p{L}'’-]+$/u;

/** Whether a line may be the organization's name where nothing else on the card is: written as a name, and alone on its line. */
export function mayBeLastResort({ text, spot }: Part, parts: readonly Part[]): boolean {
  const words = text.split(/\s+/);
  if (words.length > (partners.test(text) ? 6 : 4) || /[\d@:?!]/.test(text) || isSaying(text) || isSentence(text))
    return false;
  if (namesCityAndState(text) || /^(?:und|and|of|de|du|&|\+)\s/i.test(text)) return false;
  if (parts.some((other) => other.text !== text && other.spot.line === spot.line && other.spot.side === spot.side))
    return false;
  if (hangul.test(text)) return text.replace(/\s/g, "").length <= 10;
  const spoken = words.slice(/^the$/i.test(words[0] ?? "") ? 1 : 0).filter((word) => slogan.has(word.toLowerCase()));
  return (
    words.every((word) => /^\p{Lu}|^\P{Script=Latin}|^(?:of|de|du|la|le|di|del|the|and|und|&|\+)$/u.test(word)) &&
    spoken.length < Math.min(2, words.length)
  );
}
