import { expect } from "vitest";
import type { Contact } from "../../app/contacts/contact.ts";
import type { Fact } from "../../app/contacts/facts.ts";
import { foldFacts } from "../../app/contacts/fold.ts";

/** The contact of facts that tell of one person alone. */
export function onlyContact(facts: readonly Fact[]): Contact {
  const contacts = foldFacts(facts);
  expect(contacts).toHaveLength(1);
  const [contact] = contacts;
  if (!contact) throw new Error("no contact");
  return contact;
}
