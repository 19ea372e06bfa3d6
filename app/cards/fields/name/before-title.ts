import type { Field } from "../../card.ts";
import type { Part } from "../../layout/part.ts";
import { latinTitle } from "../title.ts";
import { mailMatch } from "../web/mail-match.ts";
import { latinNameShape } from "./latin-name.ts";

/** Words of a name that a title may stand behind, the fewest first. */
const counts = [2, 3, 4];

/** `Brent Oyelaran Account Executive`, boyelaran@: a thin stroke between the two was not read, and the mail address says where the name ends. */
export function nameBeforeTitle(part: Part, mails: readonly Field<string>[]): readonly Part[] {
  const words = part.text.split(/\s+/);
  if (
    part.role !== "title" ||
    words.length < 3 ||
    !words.every((word) => /^\p{Lu}|^(?:of|and|&|\/|for|at|de|in)$/u.test(word))
  )
    return [part];
  const cut = counts.find((at) => at < words.length && isCut(words, at, mails));
  if (cut === undefined) return [part];
  return [
    { ...part, role: "open", text: words.slice(0, cut).join(" "), certainty: 0 },
    { ...part, text: words.slice(cut).join(" ") },
  ];
}

function isCut(words: readonly string[], at: number, mails: readonly Field<string>[]): boolean {
  const [name, title] = [words.slice(0, at).join(" "), words.slice(at).join(" ")];
  return (
    latinTitle(name) === 0 &&
    latinTitle(title) >= 0.9 &&
    latinNameShape(name) >= 2 &&
    mails.some(({ value }) => mailMatch(name, value.replace(/@.*$/, "")) >= 0.9)
  );
}
