import { type CountryCode, parsePhoneNumberFromString as parse } from "libphonenumber-js/max";

/** Behind a number: `ext. 27`, `x214`, `#256`, `내선 12`, `轉 301`; `DW 483` with nothing but a space between. */
const behind =
  /^(?:\s?\((?:代表|大代表|대표|代)\s?[)·・、,|])?[\s,;(-]{0,3}(?:extension|extn?|loc(?:al)?|x|×|extensión|anexo|interno|int|poste|ramal|toestel|内線|内线|內線|分機|分机|轉|转|내선(?:번호)?|구내|교환?|#|(?<=^\s)(?:dw|klappe))[\s.:#]{0,3}(\d{1,5})(?!\d|-\d|\.\d)\)?/iu;

const hyphened = /^\s?[-–]\s?(\d{2,5})(?!\d|-\d)/;

/** What stands right behind a number as its extension, and how long that is. */
export function extensionBehind(
  rest: string,
  isHyphened: boolean,
): { readonly extension: string; readonly length: number } | undefined {
  const found = (isHyphened ? hyphened : behind).exec(rest);
  return found?.[1] ? { extension: found[1], length: found[0].length } : undefined;
}

/** `+86 755 2739 8812-806`, `02-2657-8899-302`: no number, and one without what stands behind its last hyphen, as extensions do in China and Taiwan. */
export function withoutHyphened(printed: string, country: CountryCode): string {
  const front = printed.replace(/\s?[-–]\s?\d{2,5}$/, "");
  const number = front === printed ? undefined : parse(front.replace(/^\((8\d{1,2})\)/, "+$1"), country);
  const isThere = number?.country === "CN" || number?.country === "TW";
  return isThere && number?.isValid() && !parse(printed, country)?.isValid() ? front : printed;
}

/** `内線 423 0198-41-3534`: how long the extension is that belongs to the number before. */
export function extensionAhead(before: string, printed: string): number {
  const isOne = /\d.*(?:内線|内线|內線|分機|分机|내선(?:번호)?)[\s.:]*$/.test(before);
  return isOne ? (/^\s?\d{1,5}\s+(?=[(+]?0?\d+[-)\s])/.exec(printed)?.[0].length ?? 0) : 0;
}
