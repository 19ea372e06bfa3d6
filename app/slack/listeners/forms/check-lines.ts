import { type CorrectionProblem, checkCorrection, longestValue } from "../../../contacts/check-correction.ts";
import type { Words } from "../../../words/words.ts";
import { type FilledLine, lineBlockId, newLine, shortHash } from "../../blocks/correction-lines.ts";
import type { FieldErrors } from "../listener.ts";

/** What is wrong with the lines of a form, beside each: decided from the form alone. Nobody has to mend what they didn't touch. */
export function checkLines(lines: readonly FilledLine[], { correct }: Words): FieldErrors {
  const named = lines.some(({ field, line }) => field === "names" && line !== newLine);
  const touched = lines.filter(({ text, line, field }) => {
    // A person can't lose their last name; a card that was read without one can still be corrected.
    if (field === "names") return named || text !== "";
    return shortHash(text) !== line;
  });
  const problems = checkCorrection(
    touched.map(({ field, line, text }) => ({ key: lineBlockId(field, line), field, value: text })),
  );
  const errors: Record<string, string> = {};
  const seen = new Set<string>();
  for (const { field, line, text } of lines) {
    const block = lineBlockId(field, line);
    const problem = problems[block];
    const twice = `${field} ${text.toLowerCase()}`;
    if (problem !== undefined) errors[block] = sentenceFor(problem, longestValue[field], correct.errors);
    else if (text !== "" && seen.has(twice)) errors[block] = correct.errors.twice;
    seen.add(twice);
  }
  return errors;
}

function sentenceFor(problem: CorrectionProblem, longest: number, errors: Words["correct"]["errors"]): string {
  const sentence = errors[problem];
  return typeof sentence === "function" ? sentence(longest) : sentence;
}
