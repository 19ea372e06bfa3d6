import type { Words } from "../../../words/words.ts";
import { type FilledLine, lineBlockId } from "../../blocks/correction-lines.ts";
import type { FieldErrors } from "../../listener.ts";

const longestText = 300;

/** What is wrong with the lines of a form, beside each: decided from the form alone. */
export function checkLines(lines: readonly FilledLine[], words: Words): FieldErrors {
  const errors: Record<string, string> = {};
  const seen = new Set<string>();
  for (const line of lines) {
    if (line.text === "") continue;
    const problem = problemOf(line, words);
    const key = `${line.field} ${line.text.toLowerCase()}`;
    if (problem !== undefined) errors[lineBlockId(line.field, line.line)] = problem;
    else if (seen.has(key)) errors[lineBlockId(line.field, line.line)] = words.correct.errors.twice;
    seen.add(key);
  }
  const named = lines.some(({ field, text }) => (field === "names" || field === "emails") && text !== "");
  const [name] = lines.filter(({ field }) => field === "names");
  if (!named && name !== undefined) errors[lineBlockId("names", name.line)] = words.correct.errors.noName;
  return errors;
}

function problemOf({ field, text }: FilledLine, { correct: { errors } }: Words): string | undefined {
  if (text.length > longestText) return errors.tooLong(longestText);
  if (field === "emails" && !/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]{2,}$/u.test(text)) return errors.mail;
  if (field === "phones" && (text.match(/\d/g) ?? []).length < 3) return errors.phone;
  if (field === "websites" && !isSite(text)) return errors.website;
  return undefined;
}

function isSite(text: string): boolean {
  const url = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  return !/\s/.test(text) && URL.canParse(url) && new URL(url).hostname.includes(".");
}
