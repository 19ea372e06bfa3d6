import type { Contact } from "../contacts/contact.ts";

/** A result of `octember find --json`. */
export interface ResultJson {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly company: string;
  readonly emails: readonly string[];
  readonly score: number;
}

/** What `octember find` prints: one document for each query. */
export function foundToJson(found: {
  readonly query: string;
  readonly results: readonly { readonly contact: Contact; readonly score: number }[];
}): { query: string; results: ResultJson[] } {
  const results = found.results.map(({ contact, score }) => {
    const [position] = contact.positions;
    return {
      id: contact.id,
      name: contact.names[0]?.value.written ?? "",
      title: position?.title?.value ?? "",
      company: position?.organization?.value ?? "",
      emails: contact.emails.map(({ value }) => value),
      score,
    };
  });
  return { query: found.query, results };
}
