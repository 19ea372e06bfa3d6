import type { Field, Name } from "../../card.ts";
import type { Part } from "../../layout/part.ts";
import { latinTitle } from "../title.ts";
import { mailMatch } from "../web/mail-match.ts";
import { isSpelling, koreansAmong } from "./in-both-scripts.ts";
import { latinNameShape } from "./latin-name.ts";

/** Words of a name that a title may stand beside, the fewest first. */
const counts = [2, 3, 4];

/**
 * `Brent Oyelaran Account Executive`, boyelaran@: a thin stroke between the two was not read, and the mail address says where the name ends; so does
 * 김민수 on the card of `Senior Manager Minsu Kim`.
 */
export function nameBesideTitle(part: Part, mails: readonly Field<string>[], all: readonly Part[]): readonly Part[] {
  const words = part.text.split(/\s+/);
  if (
    part.role === "company" ||
    words.length < 3 ||
    !words.every((word) => /^\p{Lu}|^(?:of|and|&|\/|for|at|de|in)$/u.test(word))
  )
    return [part];
  const people = koreansAmong(all);
  const behind = counts.map((count) => words.length - count);
  const front = counts.find((at) => at < words.length && isCut(words, at, part, mails, people));
  const back = behind.find((at) => at > 0 && isOneOf(words.slice(at), words.slice(0, at), people));
  if (front === undefined && back === undefined) return [part];
  const cut = front ?? back ?? 0;
  const [first, second] = [words.slice(0, cut).join(" "), words.slice(cut).join(" ")];
  const name: Part = { ...part, role: "open", text: front === undefined ? second : first, certainty: 0 };
  const title: Part = { ...part, role: "title", text: front === undefined ? first : second, certainty: 0.9 };
  return front === undefined ? [title, name] : [name, title];
}

function isCut(
  words: readonly string[],
  at: number,
  part: Part,
  mails: readonly Field<string>[],
  people: readonly Name[],
): boolean {
  const [name, title] = [words.slice(0, at), words.slice(at)];
  return isOneOf(name, title, people) || (part.role === "title" && isOfMail(name.join(" "), title.join(" "), mails));
}

function isOfMail(name: string, title: string, mails: readonly Field<string>[]): boolean {
  return (
    latinTitle(name) === 0 &&
    latinTitle(title) >= 0.9 &&
    latinNameShape(name) >= 2 &&
    mails.some(({ value }) => mailMatch(name, value.replace(/@.*$/, "")) >= 0.9)
  );
}

/** Whether the first words are how one of these is written in Latin letters, and the others a title. */
function isOneOf(name: readonly string[], title: readonly string[], people: readonly Name[]): boolean {
  return latinTitle(title.join(" ")) > 0 && isSpelling(name.join(" "), people);
}
