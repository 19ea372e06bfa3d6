import type { Contact } from "../contacts/contact.ts";
import { keyOf } from "../contacts/equal-values.ts";

/** Those who share a name with another one of them: their names alone don't tell them apart. In their order. */
export function namesakesAmong(people: readonly Contact[]): readonly Contact[] {
  const holders = new Map<string, Set<Contact>>();
  for (const person of people) {
    for (const { value } of person.names) {
      const key = keyOf("names", value);
      holders.set(key, (holders.get(key) ?? new Set()).add(person));
    }
  }
  const shared = new Set([...holders.values()].flatMap((some) => (some.size > 1 ? [...some] : [])));
  return people.filter((person) => shared.has(person));
}
