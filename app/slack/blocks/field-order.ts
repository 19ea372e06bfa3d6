import type { FieldName } from "../../contacts/facts.ts";

/** In which order the form asks: as cards are read. */
export const fieldOrder = [
  "names",
  "companies",
  "departments",
  "titles",
  "phones",
  "emails",
  "websites",
  "addresses",
  "handles",
  "extras",
] as const satisfies readonly FieldName[];
