import { brandMatch } from "../fields/brand-match.ts";
import type { Said } from "./said.ts";
import { areOneName } from "./same-name.ts";

/**
 * Whether two sides are of one person: by what only one person has, by the name in both scripts, or because one of them names nobody and is of
 * the same organization. `undefined`: nothing tells.
 */
export function areOnePerson(one: Said, other: Said): boolean | undefined {
  if (shares(one.mails, other.mails) || shares(one.mobiles, other.mobiles)) return true;
  const compared = one.names.flatMap((name) => other.names.map((another) => areOneName(name, another)));
  // Namesakes at two places are two people.
  if (compared.includes(true)) return shareOrganization(one, other) === false ? undefined : true;
  if (compared.includes(false) || differ(one.mails, other.mails) || differ(one.mobiles, other.mobiles)) return false;
  return shareOrganization(one, other);
}

/** `undefined` where one of them names no organization, or each in a script of its own. */
function shareOrganization(one: Said, other: Said): boolean | undefined {
  if (shares(one.numbers, other.numbers) || shares(one.brands, other.brands)) return true;
  if (shares(one.companies, other.companies)) return true;
  if (one.companies.some((company) => brandMatch(company, other.brands) >= 0.7)) return true;
  if (other.companies.some((company) => brandMatch(company, one.brands) >= 0.7)) return true;
  return differ(one.brands, other.brands) ? false : undefined;
}

function shares(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.includes(one));
}

/** Both have some, and none in common. */
function differ(some: readonly string[], others: readonly string[]): boolean {
  return some.length > 0 && others.length > 0 && !shares(some, others);
}
