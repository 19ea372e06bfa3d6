import type { Contact } from "../../app/contacts/contact.ts";
import { keysOf } from "../../app/find/keys.ts";
import { readQuery } from "../../app/find/query.ts";
import { rank } from "../../app/find/rank.ts";

/** The names of those who are found, by what the index would give and what the ranking makes of it. */
export function findAmong(people: readonly Contact[], text: string): string[] {
  const query = readQuery(text);
  if (query.kind === "unclear") throw new Error(query.reason);
  const candidates = people.filter((one) => {
    const keys = new Set(keysOf(one));
    return query.terms.every(({ alternatives }) => alternatives.some((any) => any.keys.every((key) => keys.has(key))));
  });
  return rank(query.terms, candidates)
    .filter(({ all }) => all)
    .map(({ contact }) => contact.names[0]?.value.written ?? "");
}
