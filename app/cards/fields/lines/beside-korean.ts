import type { Part } from "../../layout/part.ts";
import type { Spot } from "../../layout/spot.ts";
import { isInnerHouse, latinDepartment } from "../department.ts";
import { latinTitle } from "../title.ts";
import { isCalledInLetters } from "./korean-line.ts";

const isDepartment = (text: string): boolean => latinDepartment(text) >= 0.9 || isInnerHouse(text);
const isTitle = (text: string): boolean => !isDepartment(text) && (latinTitle(text) > 0 || isCalledInLetters(text));

/** A department that ends within a line; a `Sales Team Leader` is one thing. */
const ended =
  /^(.+\s(?:(?:Div|Dept)\.?|Division|Department|Team(?:\s\d)?|Center|Group|HQ))\s(?!(?:Leader|Lead|Head|Chief|Manager|Director)$)(\p{Lu}.+)$/u;

/** `Publishing Div. Business PM`: two things, and no comma between them. */
function atDepartment(text: string): readonly string[] {
  const [, department = "", title = ""] = ended.exec(text) ?? [];
  return isDepartment(department) && isTitle(title) ? [department, title] : [text];
}

/** What Latin letters say on a card that is in Korean, too: `CFP`, `R&D Center`, `Manager, Overseas Sales Team`; nothing where they say no such thing. */
export function partsBesideKorean(spot: Spot): readonly Part[] | undefined {
  if (isCalledInLetters(spot.text)) return [{ role: "title", text: spot.text, certainty: 0.85, spot }];
  if (isInnerHouse(spot.text)) return [{ role: "department", text: spot.text, certainty: 0.85, spot }];
  const pieces = spot.text.split(/,\s|\s?\/\s/).flatMap(atDepartment);
  const [titles, departments] = [pieces.filter(isTitle), pieces.filter(isDepartment)];
  const isOneTitle = departments.length === 0 && !titles.some(isCalledInLetters);
  if (titles.length === 0 || isOneTitle || titles.length + departments.length < pieces.length) return undefined;
  return pieces.map((text) => ({ role: isTitle(text) ? "title" : "department", text, certainty: 0.9, spot }));
}
