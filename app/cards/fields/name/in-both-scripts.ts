import type { Name } from "../../card.ts";
import type { Part } from "../../layout/part.ts";
import { areOneName } from "../../sides/same-name.ts";
import { givenInitials, spellingsOf } from "../../text/romanize.ts";
import { squash } from "../../text/scripts.ts";
import { koreanName, koreanNameShape } from "./korean-name.ts";
import { latinName } from "./latin-name.ts";

/** What may be somebody's name in Hangul. */
export function koreansAmong(parts: readonly Part[]): readonly Name[] {
  return parts
    .filter(({ role }) => role === "name" || role === "open")
    .map(({ text }) => text.replace(/\s/g, ""))
    .filter((text) => koreanNameShape(text) > 0.8)
    .map(koreanName);
}

/** `Gain Song` on the card of 송가인: how one of these is written in Latin letters, whatever its words mean elsewhere. */
export function isSpelling(text: string, people: readonly Name[]): boolean {
  const written = latinName(text);
  return (
    written.family !== undefined &&
    people.some((one) => areOneName(written, one) === true || areInitials(written, one.written))
  );
}

/** `S. J. HAM` of 함상진. */
function areInitials({ family = "", given = "" }: Name, korean: string): boolean {
  return (
    /^(?:\p{Lu}\.?[\s-]?){2}$/u.test(given) &&
    squash(given) === givenInitials(korean) &&
    spellingsOf(korean).families.includes(family.toLowerCase())
  );
}
