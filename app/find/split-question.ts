import type { MatchField } from "./contact-forms.ts";
import { foldText, wordsOf } from "./fold-text.ts";
import { synonymsAt } from "./synonyms.ts";

/** A piece of a question, by what it asks for. */
export type QuestionPart =
  | { readonly kind: "words"; readonly text: string }
  /** Only in these fields: title:cto. */
  | { readonly kind: "only"; readonly fields: readonly MatchField[]; readonly text: string }
  /** These words, as they are: "jisoo park". */
  | { readonly kind: "exactly"; readonly text: string }
  /** Whoever meets this is not meant: -sales. */
  | { readonly kind: "without"; readonly text: string }
  /** Digits of a year, a month or a day: 202610. */
  | { readonly kind: "met"; readonly text: string }
  /** The id of who knows the person. */
  | { readonly kind: "by"; readonly text: string };

export interface SplitQuestion {
  readonly parts: readonly QuestionPart[];
  /** Pieces that look like one of these and are none: they are looked for as words. */
  readonly notUnderstood: readonly string[];
}

/** What stands before the colon, in both languages. */
const fields: Readonly<Record<string, readonly MatchField[] | "met" | "by">> = {
  ...named("name 이름", ["name"]),
  ...named("title job 직함 직급 직책 dept department 부서", ["job"]),
  ...named("company at org 회사", ["company"]),
  ...named("in city 지역 도시 주소", ["address"]),
  ...named("mail email 메일 이메일", ["mail"]),
  ...named("phone tel 전화 전화번호", ["phone"]),
  ...named("tag note 태그 메모", ["note"]),
  ...named("met 만남", "met"),
  ...named("by 아는", "by"),
};

function named<T>(names: string, value: T): Readonly<Record<string, T>> {
  return Object.fromEntries(names.split(" ").map((name) => [name, value]));
}

/** Phones and macOS curl quotes. */
const piece = /(-?)(?:(\p{L}+):)?(?:["“”„‟«»]([^"“”„‟«»]*)["“”„‟«»]|(\S+))/gu;

/** @param me who asks, for by:me */
export function splitQuestion(text: string, me?: string): SplitQuestion {
  const parts: QuestionPart[] = [];
  const notUnderstood: string[] = [];
  for (const [whole, minus = "", name = "", quoted, plain = ""] of inParts(text).matchAll(piece)) {
    const read = isOpen(whole) ? undefined : readPiece(minus !== "", foldText(name), quoted, plain, me);
    if (read === undefined) notUnderstood.push(whole);
    parts.push(read ?? { kind: "words", text: whole });
  }
  // Nobody can be looked for by what they are not.
  return parts.some(({ kind }) => kind !== "without")
    ? { parts, notUnderstood }
    : { parts: parts.map(({ text }) => ({ kind: "words", text })), notUnderstood: parts.map(({ text }) => `-${text}`) };
}

/** An operator with nothing after it: `met:`. */
function isOpen(whole: string): boolean {
  const [, name = ""] = /^-?(\p{L}+):$/u.exec(whole) ?? [];
  return Object.hasOwn(fields, foldText(name));
}

/** @returns undefined for what looks like a part and can't be understood */
function readPiece(
  without: boolean,
  name: string,
  quoted: string | undefined,
  plain: string,
  me: string | undefined,
): QuestionPart | undefined {
  const text = quoted ?? plain;
  const field = fields[name];
  const said = field === undefined && name !== "" ? `${name}:${text}` : text;
  if (without) return wordsOf(said).length > 0 ? { kind: "without", text: said } : { kind: "words", text: said };
  if (field === undefined)
    return quoted !== undefined && name === "" && wordsOf(text).length > 0
      ? { kind: "exactly", text }
      : { kind: "words", text: said };
  if (field === "met") return readMet(text);
  if (field === "by") return readMember(text, me);
  return wordsOf(text).length > 0 ? { kind: "only", fields: field, text } : undefined;
}

function readMet(text: string): QuestionPart | undefined {
  const [, year, month, day] = /^(\d{4})(?:[-./년]?(\d{1,2})(?:[-./월]?(\d{1,2}))?)?[월일]?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const two = (digits: string | undefined) => digits?.padStart(2, "0") ?? "";
  if (Number(month ?? 1) < 1 || Number(month ?? 1) > 12 || Number(day ?? 1) < 1 || Number(day ?? 1) > 31)
    return undefined;
  return { kind: "met", text: year + two(month) + two(day) };
}

function readMember(text: string, me: string | undefined): QuestionPart | undefined {
  if (["me", "나", "내가"].includes(foldText(text))) return me === undefined ? undefined : { kind: "by", text: me };
  const [, id] = /^@?([UW][A-Z0-9]+)$/.exec(text) ?? [];
  return id === undefined ? undefined : { kind: "by", text: id };
}

/** Plain words for the same, where they can mean nothing else. */
function inParts(text: string): string {
  if (/["“”„:]/.test(text)) return text;
  return text
    .replace(/\bmet in (\d{4}[-./]\d{1,2}|\d{4})(?=\s|$)/gi, "met:$1")
    .replace(
      /(\d{4})년\s*(?:(\d{1,2})월)?에?\s*만난/g,
      (_, year: string, month?: string) => `met:${year}${month ? `-${month}` : ""}`,
    )
    .replace(/(\S+?)에서?\s+(?:다니는|일하는|근무하는)(?=\s|$)/g, 'company:"$1"')
    .replace(/(\S+?)에\s+(?:있는|사는)(?=\s|$)/g, 'in:"$1"')
    .replace(/\s+in ([\p{L}]+(?: [\p{L}]+)?)$/iu, (whole, place: string) => (isKnown(place) ? ` in:"${place}"` : whole))
    .replace(/^(.*?\S)\s+at ([^:"]+?)(?=\s+(?:in|met):|$)/i, '$1 company:"$2"');
}

function isKnown(place: string): boolean {
  const words = wordsOf(place);
  return synonymsAt(words, 0)?.length === words.length;
}
