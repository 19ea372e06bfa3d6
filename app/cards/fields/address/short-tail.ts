import type { CountryCode } from "libphonenumber-js/max";
import { isValid, type Printed } from "./shared-area.ts";

/** `03-5555 0134 / 0135`, `031-460-3821, 3822`: what is dialled in place of as many last digits of the number in front of it. */
const tails = /(?:\s?[/,]\s?\d{1,4})+$/;

/** A number and those of which only the last digits are printed behind it; nothing if there are none. */
export function withShortTails(text: string, country: CountryCode): readonly Printed[] | undefined {
  const behind = tails.exec(text);
  const head = text.slice(0, behind?.index);
  if (!behind || !isValid(head, country)) return undefined;
  const short = [...behind[0].matchAll(/\d+/g)].map(({ 0: printed, index }) => ({ printed, at: behind.index + index }));
  return [{ printed: head, at: 0 }, ...short];
}
