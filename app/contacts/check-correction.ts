import { handleOfText } from "../cards/text/handle-text.ts";
import type { FieldName } from "./facts.ts";

/** One line of the form. `key` is the form's own name for it. */
export interface Entered {
  readonly key: string;
  readonly field: FieldName;
  /** As typed; empty: the value is to be removed. */
  readonly value: string;
}

/** Why a value can't be taken. Each has its sentence in `words/`. */
export type CorrectionProblem = "name-missing" | "too-long" | "no-mail" | "no-phone" | "no-website" | "no-handle";

/** Longer values are no card's. */
export const longestValue: Readonly<Record<FieldName, number>> = {
  names: 100,
  titles: 150,
  departments: 150,
  companies: 150,
  phones: 40,
  emails: 254,
  websites: 300,
  addresses: 400,
  handles: 130,
  extras: 300,
};

const mail = /^[^\s@<>"(),:;[\]\\]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u;
const site =
  /^(?:https?:\/\/)?(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?::\d{1,5})?(?:[/?#]\S*)?$/iu;

/** What is wrong, by the keys of the lines. Nothing: it can be written. A person has at least one name, where the form asks for names. */
export function checkCorrection(entered: readonly Entered[]): Readonly<Record<string, CorrectionProblem>> {
  const problems: Record<string, CorrectionProblem> = {};
  for (const { key, field, value } of entered) {
    const problem = problemOf(field, value.trim());
    if (problem) problems[key] = problem;
  }
  const names = entered.filter(({ field }) => field === "names");
  const [first] = names;
  if (first && names.every(({ value }) => value.trim() === "")) problems[first.key] = "name-missing";
  return problems;
}

function problemOf(field: FieldName, value: string): CorrectionProblem | undefined {
  if (value === "") return undefined;
  if (value.length > longestValue[field]) return "too-long";
  if (field === "names" && !/\p{L}/u.test(value)) return "name-missing";
  if (field === "emails" && !mail.test(value)) return "no-mail";
  if (field === "phones" && !isPhone(value)) return "no-phone";
  if (field === "websites" && !site.test(value)) return "no-website";
  if (field === "handles" && !handleOfText(value)) return "no-handle";
  return undefined;
}

/** Also extensions and short office numbers are phones: what counts is that it could be dialled. */
function isPhone(value: string): boolean {
  const plain = value.normalize("NFKC");
  const digits = plain.replace(/\D/g, "").length;
  return digits >= 3 && digits <= 20 && /^[\d\s+()./*#~-]+(?:(?:x|ext\.?|내선)\s*\d+)?$/i.test(plain);
}
