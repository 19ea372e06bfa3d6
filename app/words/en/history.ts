import type { FieldName } from "../../contacts/facts.ts";

const fields: Record<FieldName, string> = {
  names: "name",
  titles: "title",
  departments: "department",
  companies: "company",
  phones: "phone",
  emails: "email",
  websites: "website",
  addresses: "address",
  handles: "handle",
  extras: "note of the card",
};

/** What happened to a contact, after the name of who did it, as `did` puts it. Parts of a sentence that are somebody's text are given as they are shown. */
export const history = {
  button: "History",
  headline: (person: string) => `History of ${person}`,
  /** After the name of who did it. */
  did: (what: string) => ` ${what}`,
  operatorDid: (what: string) => `the operator ${what}`,
  posted: (job: string) => (job === "" ? "posted a card" : `posted a card: ${job}`),
  postedJoining: (people: string) => `posted a card that joined ${people}`,
  imported: (file: string) => `imported it from ${file}`,
  corrected: (field: FieldName, was: string, value: string) => `corrected the ${fields[field]}: ${was} → ${value}`,
  checked: (field: FieldName, value: string) => `checked the ${fields[field]} ${value}`,
  added: (field: FieldName, value: string) => `added the ${fields[field]} ${value}`,
  tookAway: (field: FieldName, was: string) => `took away the ${fields[field]} ${was}`,
  notACard: "said that it is no card",
  restored: "said that it is a card after all",
  removed: "removed a card with its photo",
  shared: "shared a card with the team",
  madePrivate: "made a card private",
  same: "joined two contacts",
  sides: "posted both sides of a card",
  apart: "parted two contacts",
  tagged: (tags: string) => `tagged it ${tags}`,
  noted: (note: string) => `noted: ${note}`,
  introducing: "took it on to introduce a colleague",
  undoneBy: " · undone by ",
  theCard: "the card",
  older: "Older",
  whose: "Whose history? Type a name, like /octember history Jisoo Park.",
};
