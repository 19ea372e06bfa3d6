import type { Part } from "../../layout/part.ts";
import type { Spot } from "../../layout/spot.ts";
import { closeForms } from "../../text/close-forms.ts";
import { repairCapitals } from "../../text/misread-capital.ts";
import { repairFamily } from "../../text/repair-family.ts";
import { repairHangul } from "../../text/repair-hangul.ts";
import { han, hangul, kana } from "../../text/scripts.ts";
import { partsBesideKorean } from "./beside-korean.ts";
import { partsOfHan } from "./han-line.ts";
import { partsOfKorean } from "./korean-line.ts";
import { partsOfLatin } from "./latin-line.ts";

/** Every piece of text with what its own words say it is. */
export function partsOf(pieces: readonly Spot[]): readonly Part[] {
  const texts = pieces.map(({ text }) => text);
  const isKorean = texts.some((text) => hangul.test(text));
  return pieces.flatMap((printed) => {
    const piece = { ...printed, text: closeForms(repairCapitals(printed.text)) };
    if (hangul.test(piece.text)) return partsOfKorean(repair(piece, texts)).flatMap(rereadLatin);
    const besideKorean = isKorean ? partsBesideKorean(piece) : undefined;
    if (besideKorean) return besideKorean;
    return han.test(piece.text) || kana.test(piece.text) ? partsOfHan(piece) : partsOfLatin(piece);
  });
}

const afterRepair = 0.8;

function repair(piece: Spot, texts: readonly string[]): Spot {
  const text = repairFamily(repairHangul(piece.text), texts);
  return text !== piece.text ? { ...piece, text, confidence: piece.confidence * afterRepair } : piece;
}

/** The Latin words beside a Korean name, read by the rules for Latin ones. */
function rereadLatin(part: Part): readonly Part[] {
  if (part.role !== "open" || hangul.test(part.text)) return [part];
  const spot = { ...part.spot, text: part.text };
  return partsBesideKorean(spot) ?? partsOfLatin(spot);
}
