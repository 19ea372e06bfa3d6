import type { Contact } from "../../contacts/contact.ts";
import { jobIn } from "../../contacts/in-language.ts";
import { placed, sharedOrganization } from "../../intro/paths.ts";
import type { Words } from "../../words/words.ts";
import { nameOf } from "./contact.ts";
import { shown } from "./escape.ts";

/** Who is asked for whom. `through`: whom the colleague knows, where it isn't the person. */
export interface Asking {
  /** As the directory has it. */
  readonly colleague: string;
  readonly person: Contact;
  readonly through?: Contact;
}

/** What to write to a colleague, in the language of these words. */
export function draftOf({ colleague, person, through }: Asking, words: Words): string {
  const name = shown(colleague, 80);
  const who = shown(nameIn(person, words), 80);
  const { organization: company } = jobIn(words.language, person);
  if (through === undefined) return words.intro.ask(name, who, company === undefined ? undefined : shown(company, 120));
  const known = shown(nameIn(through, words), 80);
  const shared = sharedOrganization(placed(through), placed(person))?.organization;
  if (shared !== undefined) return words.intro.askAtCompany(name, known, who, shown(shared, 120));
  return words.intro.askThrough(name, known, who, company === undefined ? undefined : shown(company, 120));
}

/** As the language writes names, where the card does. */
export function nameIn(contact: Contact, words: Words): string {
  const script = words.language === "ko" ? "hangul" : "latin";
  const name = contact.names.find(({ value }) => value.script === script) ?? contact.names[0];
  return name?.value.written ?? nameOf(contact, words);
}
