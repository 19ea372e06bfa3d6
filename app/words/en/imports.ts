import type { NotContacts, RecordOrError } from "../../contacts/records/record.ts";

/** Why a person of a file can't be taken. */
export type RecordProblem = Extract<RecordOrError, { readonly error: string }>["error"];

/** Each gets what stands there in the file. */
const problems: Record<RecordProblem, (found: string) => string> = {
  nobody: () => "nobody: there is neither a name nor a mail address, a phone number or a company",
  "no-date": (found) => `“${found}” is no date: write it like 2026-03-10`,
  "ambiguous-date": (found) => `“${found}” may be two dates: write it like 2026-03-10`,
  "future-date": (found) => `“${found}” lies in the future`,
  "no-member": (found) => `“${found}” is no member: write a mail address or a Slack id`,
  "too-many-cells": (found) => `more cells than the header has, from “${found}” on`,
  "open-quote": () => "a quote is opened and not closed",
  "too-large": () => "too large to be one person",
  unreadable: () => "there are bytes that are no letters in the file's encoding",
  "no-end": () => "the vCard doesn't end (END:VCARD is missing)",
  "no-property": (found) => `no line of a vCard: “${found}”`,
};

const notContacts: Record<NotContacts, string> = {
  empty: "it is empty. Export the contacts again.",
  binary: "it is no text. Give me a vCard (.vcf) or a CSV file.",
  spreadsheet: "it is a spreadsheet. Save it as CSV (UTF-8) first.",
  encoding: "its letters are in an encoding that I don't know. Save it as UTF-8 first.",
  "no-header":
    "no line at its start names its columns. Its first line should be like name,title,company,phone,email,address,website,member,met_on,note.",
  "no-vcard": "there is no BEGIN:VCARD in it. Export the contacts as vCard again.",
};

const count = new Intl.NumberFormat("en-GB");
const people = (number: number) => `${count.format(number)} ${number === 1 ? "contact" : "contacts"}`;

/** What stands in the thread of a contacts file that was dropped into the DM. */
export const imports = {
  problems,
  notContacts,
  started: (file: string) => `Importing ${file}…`,
  progress: (file: string, done: number) => `Importing ${file}: ${people(done)} so far…`,
  done: (file: string, fresh: number, known: number) => {
    if (fresh === 0 && known === 0) return `${file} holds no contact that I could take.`;
    if (fresh === 0) return `${file}: I had ${known === 1 ? "this contact" : `all ${people(known)}`} already.`;
    const before = known === 0 ? "" : `, ${count.format(known)} I had already`;
    return `${file}: ${people(fresh)} imported${before}.`;
  },
  erased: (erased: number) =>
    erased === 1
      ? "One was left out: this person was forgotten for good."
      : `${count.format(erased)} were left out: these people were forgotten for good.`,
  onlyYou: "Only you can find them.",
  everybody: "Everybody in the workspace can find them now.",
  broken: (broken: number) =>
    broken === 1 ? "One could not be taken:" : `${count.format(broken)} could not be taken:`,
  line: (line: number, why: string) => `line ${line}: ${why}`,
  moreBroken: "The others are in the file that I sent you.",
  moreBrokenLost: (more: number) => `…and ${count.format(more)} more.`,
  brokenFile: (file: string) =>
    `What could not be taken of ${file}, and why. Correct these lines and drop the file again.`,
  refused: (file: string, why: string) => `I can't import ${file}: ${why}`,
  tooLarge: (megabytes: number) => `it is larger than ${megabytes} MB. Split it, or import it with octember import.`,
  gone: "I can't see the file: it was deleted. Drop it again.",
  notGiven: "Slack didn't give me the file. Is the app allowed to read files (files:read)? Reinstalling it helps.",
  gaveUp: "I couldn't finish. Drop it again: what came in already stays, and nothing comes in twice.",
  share: "Share with the team",
  unshare: "Make private again",
  shared: (number: number) => `Done: everybody in the workspace can find ${people(number)} of this file now.`,
  unshared: (number: number) =>
    `Done: ${people(number)} of this file can be found by you alone again. What others saw or saved meanwhile stays with them.`,
  nothingToShare: "There is nothing of this file left to share.",
  notYours: "Only who dropped the file can decide that.",
};
