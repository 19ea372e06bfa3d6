import type { Part } from "../../layout/part.ts";
import { squash } from "../../text/scripts.ts";
import { endsInLegalForm, hanCompany, latinCompany } from "./words.ts";

interface Named {
  readonly parts: readonly Part[];
  readonly text: string;
}

/** Without the brand in a logo whose whole name stands elsewhere on the card: `Strathlorne` beside `University of Strathlorne`; nor its lines alone. */
export function withoutShortened<T extends Named>(all: readonly T[]): readonly T[] {
  const wholes = all.filter(
    ({ parts, text }) => parts.length === 1 && !/[.!?]$/.test(text.replace(/\b(?:inc|ltd|co|corp)\.$/i, "")),
  );
  const logos = all.filter(
    (short) => short.parts.length > 1 && wholes.some((whole) => isApart(short, whole) || isDescribed(short, whole)),
  );
  return all.filter(
    (short) =>
      !wholes.some((whole) => isShortOf(short, whole)) &&
      !logos.some(({ parts }) => short.parts.every((part) => parts.includes(part))),
  );
}

function wordsOf({ text }: { readonly text: string }): string {
  return ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} `;
}

function isShortOf(short: Named, whole: Named): boolean {
  return (
    !whole.parts.some((part) => short.parts.includes(part)) &&
    whole.text.length > short.text.length &&
    (isWholeInHan(short.text, whole.text) || (latinCompany(whole.text) > 0 && wordsOf(whole).includes(wordsOf(short))))
  );
}

/** `ERDEM` above `Upholstery Fabrics` in a logo, and `Erdem Tekstil A.Ş.`: what has its form stands in full. */
function isDescribed(short: Named, whole: Named): boolean {
  const [brand] = short.parts;
  return (
    brand !== undefined &&
    squash(brand.text).length >= 4 &&
    !whole.parts.some((part) => short.parts.includes(part)) &&
    endsInLegalForm(whole.text) &&
    latinCompany(short.text) < 0.9 &&
    wordsOf(whole).startsWith(wordsOf(brand))
  );
}

/** `IRON` above `BANK` in a logo, and `The Ironbank Museum of Transport`. */
function isApart(short: Named, whole: Named): boolean {
  const [letters, all] = [squash(short.text), squash(whole.text.replace(/^the\s/i, ""))];
  return (
    !whole.parts.some((part) => short.parts.includes(part)) &&
    latinCompany(whole.text) > 0 &&
    letters.length >= 6 &&
    all.length > letters.length &&
    all.startsWith(letters)
  );
}

/** What stands in front of a brand in a company's whole name: the town that it is registered in, or its form. */
const farthestIn = 5;

/** 一方設計有限公司 beside 一方設計, 杭州云鹿科技有限公司 beside 云鹿科技. */
export function isWholeInHan(short: string, whole: string): boolean {
  const at = whole.indexOf(short);
  return /^[\u3040-\u9fff]{2,}$/.test(short) && at >= 0 && at <= farthestIn && hanCompany(whole) >= 0.9;
}
