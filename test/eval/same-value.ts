import type { Phone } from "../../app/cards/card.ts";

/** Letters and digits in lower case: case, spaces and punctuation are no difference. */
export function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("(주)", "")
    .replaceAll("주식회사", "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

export const equal = (a: string, b: string): boolean => plain(a) === plain(b);
export const digits = ({ number }: Phone): string => number;
export const sameNumber = (a: string, b: string): boolean => a.replace(/\D/g, "") === b.replace(/\D/g, "");
export const sameKind = (a: string, b: string): boolean => a.split(" ")[0] === b.split(" ")[0] && sameNumber(a, b);
export const site = (url: string): string => plain(url.replace(/^https?:\/\//i, "").replace(/^www\./i, ""));

/** A title is right with a word more or less, such as the department in front of it. */
export function nearly(read: string, right: string): boolean {
  const [a, b] = [plain(read), plain(right)];
  return (
    a === b ||
    (a.includes(b) && b.length >= 2 && a.length <= b.length * 2) ||
    (b.includes(a) && a.length * 2 > b.length)
  );
}

/** An address is right with or without its postcode and country. */
export function sameAddress(read: string, right: string): boolean {
  const [a, b] = [plain(read), plain(right)];
  return a === b || (a.includes(b) && a.length <= b.length + 14) || (b.includes(a) && b.length <= a.length + 14);
}

/** Whether the reader's text has the value, on one line or word by word. */
export function isIn(value: string, page: string): boolean {
  return page.includes(plain(value)) || value.split(/[\s,]+/).every((word) => page.includes(plain(word)));
}
