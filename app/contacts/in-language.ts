import type { Contact, Sourced } from "./contact.ts";

/** The present job in few words, as one language writes it. */
export interface Job {
  readonly title?: string;
  readonly organization?: string;
}

/** Title and organization of the present position: of what one card says in several scripts, that of the language (`ko`, `en`). */
export function jobIn(language: string, { positions: [position] }: Contact): Job {
  if (position === undefined) return {};
  const title = inLanguage(language, position.title, position.otherTitles);
  const organization = inLanguage(language, position.organization, position.otherOrganizations);
  return { ...(title === undefined ? {} : { title }), ...(organization === undefined ? {} : { organization }) };
}

/** Only what stands on the same card counts as the same in another script: an older card's title is no translation. */
function inLanguage(
  language: string,
  best: Sourced<string> | undefined,
  others: readonly Sourced<string>[],
): string | undefined {
  if (best === undefined) return undefined;
  const cards = new Set(best.sources.map(({ card }) => card));
  const beside = others.filter(({ sources }) => sources.some(({ card }) => cards.has(card)));
  const fits = (value: string) => /\p{Script=Hangul}/u.test(value) === (language === "ko");
  return [best, ...beside].find(({ value }) => fits(value))?.value ?? best.value;
}
