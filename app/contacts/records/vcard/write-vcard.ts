import type { Contact } from "../../contact.ts";
import { exportedVcardOf } from "../../vcard.ts";

/** The contacts as vCards 3.0, for phones and address books, and for an import. */
export async function* writeVcard(contacts: AsyncIterable<Contact> | Iterable<Contact>): AsyncGenerator<string> {
  for await (const contact of contacts) yield exportedVcardOf(contact);
}
