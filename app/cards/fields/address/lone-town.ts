import type { Spot } from "../../layout/spot.ts";
import { type Taken, takeFromEach } from "../../taken.ts";
import { credentials } from "../../words/names.ts";
import { latinCompany } from "../company/words.ts";
import { latinDepartment } from "../department.ts";
import { latinTitle } from "../title.ts";
import { endsInCountry } from "./country-at-end.ts";
import { isLargeCity, namesCityAndState } from "./towns.ts";

/** States that are degrees behind a name, too. */
const degrees = new Set([...credentials, "pa", "nd", "me"]);

/** `Portland, Oregon`, and not `Ann Roth, MD`. */
export function isCityAndState(text: string): boolean {
  const [city = "", state = ""] = text.split(/,\s?/);
  return namesCityAndState(text) && (isLargeCity(city) || !degrees.has(state.toLowerCase()));
}

/** Where no street is: `Wedding Photographer · Lyon, France`. */
export function takeLoneTowns(spots: readonly Spot[], certainty: number): Taken<string> {
  return takeFromEach(spots, ({ text }) =>
    [...text.matchAll(/(?<=^|[·|•\n]\s*)\p{Lu}[^·|•\n\d]*[\p{L}.](?=\s*(?:[·|•\n]|$))/gu)]
      .filter(([printed]) => isCityAndState(printed) || isCityAndCountry(printed))
      .map(({ 0: value, index: start }) => ({ value, certainty, start, end: start + value.length })),
  );
}

/** `Country Manager, India` is none. */
function isCityAndCountry(text: string): boolean {
  return (
    /^\p{Lu}[\p{L}'’-]+(?:\s\p{L}[\p{L}'’-]+){0,2},\s/u.test(text) &&
    endsInCountry(text) &&
    [latinTitle, latinDepartment, latinCompany].every((worth) => worth(text) === 0)
  );
}
