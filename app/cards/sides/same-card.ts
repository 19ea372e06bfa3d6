import { brandMatch } from "../fields/company/brand-match.ts";
import type { Said } from "./said.ts";
import { areOneName } from "./same-name.ts";

/**
 * Whether two sides are of one person: by what only one person has, by the name in both scripts, or because one of them names nobody and is of
 * the same organization. `undefined`: nothing tells.
 */
export function areOnePerson(one: Said, other: Said): boolean | undefined {
  if (shares(one.mails, other.mails) || shares(one.mobiles, other.mobiles)) return true;
  const compared = one.names.flatMap((name) => other.names.map((another) => areOneName(name, another)));
  const shared = shareOrganization(one, other);
  if (compared.includes(true)) return mayBeNamesakes(one, other, shared) ? undefined : true;
  if (compared.includes(false) || differ(one.mails, other.mails) || differ(one.mobiles, other.mobiles)) return false;
  // Names that can't be compared are two colleagues' where each has a mailbox or a mobile phone.
  return shared && compared.length > 0 && isReached(one) && isReached(other) ? undefined : shared;
}

/** Two of one name at two places, or with a mobile phone each. */
function mayBeNamesakes(one: Said, other: Said, shared: boolean | undefined): boolean {
  return shared === false || differ(one.mobiles, other.mobiles) || (shared !== true && differ(one.mails, other.mails));
}

function isReached({ mails, mobiles }: Said): boolean {
  return mails.length + mobiles.length > 0;
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
