import { oneSpaced } from "./name.ts";

/** The pieces of an address as address books keep them. */
export interface AddressParts {
  readonly box: string;
  readonly extended: string;
  readonly street: string;
  readonly city: string;
  readonly region: string;
  readonly code: string;
  readonly country: string;
}

/** On one line, the largest first where it is written in Hangul, Han or Kana; else the street first. */
export function addressOf({ box, extended, street, city, region, code, country }: AddressParts): string {
  const pieces = [box, extended, street, city, region, code, country].map(onOneLine);
  const [thePost, floor, road, town, state, number, land] = pieces as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  if (/[가-힣\u3040-\u30ff\u3400-\u9fff]/.test(pieces.join(""))) {
    return [land, state, town, road, floor, thePost, number && `(${number})`]
      .filter(Boolean)
      .join(" ")
      .replace(/^\((.*)\)$/, "$1");
  }
  return [thePost, road, floor, town, oneSpaced(`${state} ${number}`), land].filter(Boolean).join(", ");
}

/** An address in lines as one. */
export function onOneLine(text: string): string {
  const lines = text.split(/[\r\n]+/).map((line) => oneSpaced(line).replace(/,$/, ""));
  return lines.filter(Boolean).join(/[가-힣]/.test(text) ? " " : ", ");
}
