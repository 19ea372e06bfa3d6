import { romanizeWord } from "../../text/romanize.ts";

/** What a town, a county, a quarter or a province is called in English, behind its name. */
const kinds =
  "(?:metropolitan |special |special self-governing )?(?:city|county|district|province|government|city government|gun|gu|si|do)(?: (?:office|hall|government))?";
const inBoth = new RegExp(
  `^([가-힣]{2,}?)(특별자치시|특별자치도|특별시|광역시|시청|군청|구청|도청|시|군|구|도)\\s(\\p{L}+)[\\s-](?:${kinds})$`,
  "iu",
);

/** `포항시 POHANG CITY`, `강남구 Gangnam-gu`: who runs a town, said in both scripts; each by itself. */
export function townInBoth(text: string): readonly [korean: string, latin: string] | undefined {
  const [, name = "", , latin = ""] = inBoth.exec(text) ?? [];
  const cut = text.indexOf(" ");
  return name !== "" && romanizeWord(name) === latin.toLowerCase()
    ? [text.slice(0, cut), text.slice(cut + 1)]
    : undefined;
}
