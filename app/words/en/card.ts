import { mostPhotoBytes, type Unreadable } from "../../ports/text-reader.ts";

/** Why a photo gave no contact: the reader's codes, Slack's, and what the photo lacks. */
export type WhyNot =
  | Unreadable
  | "not-a-file"
  | "file-gone"
  | "no-text"
  | "no-card"
  | "nothing-read"
  | "erased"
  | "gave-up"
  | "over-budget"
  | "too-many";

const whyNot: Record<WhyNot, string> = {
  "empty-file": "The file is empty. Please post the photo again.",
  "too-large": `The photo is larger than ${mostPhotoBytes / 1024 / 1024} MB. Please post a smaller one.`,
  "too-many-pixels": "The photo has more pixels than I can read. Please post a smaller one.",
  heic: "I can't read this kind of HEIC photo. Please post it as JPEG or PNG.",
  animated: "This picture moves. Please post a still photo, as JPEG or PNG.",
  "too-many-pages": "This file has more than six pages. Please post the pages with cards by themselves.",
  locked: "This PDF is locked with a password. Please post it without one, or as JPEG or PNG.",
  "not-an-image": "This is no picture that I can read. Please post a JPEG, PNG or PDF.",
  "broken-image": "The picture is damaged. Please post it again.",
  "reader-crashed": "I couldn't read this photo. Please try another one.",
  "not-a-file": "Slack didn't give me the photo. Is the app allowed to read files (files:read)? Reinstalling it helps.",
  "file-gone": "I can't see the photo: it was deleted, or I'm not in this channel. Invite me and post it again.",
  "no-text": "I found no text in this photo. More light, and the card alone in the picture, help.",
  "no-card": "I found no business card in this photo.",
  "nothing-read": "I read this photo as you asked, but found no name, company, number or address on it.",
  erased: "This card can't be kept.",
  "gave-up": "I couldn't finish reading this photo. Please post it again.",
  "over-budget": "I have read as many photos today as I may for this workspace. Please post this one again tomorrow.",
  "too-many": "I read at most ten photos of a message. Please post this one by itself.",
};

/** What stands in the thread of a photo. */
export const card = {
  reading: (photos: number) => (photos === 1 ? "Reading the card…" : `Reading ${photos} photos…`),
  stillReading: (place: number, photos: number) => `Still reading: photo ${place} of ${photos}…`,
  photo: (place: number) => `Photo ${place}`,
  whyNot,
  markedNotACard: "Marked as not a business card.",
  removed: "The card was removed, as its photo was deleted.",
  erased: "This contact was forgotten for good.",
  madePrivate: "This card is private now.",
  guest: "Guests can't add contacts here. A full member of the workspace can post the card.",
  outsider: "Only members of this workspace can add contacts. Somebody here can post the card.",
  tooMany: (rest: number) =>
    rest === 1 ? "One more contact: /octember find" : `${rest} more contacts: /octember find`,
  found: (people: string) => `Business card: ${people}`,
  nameless: "(no name found)",
  correct: "Correct",
  looksRight: "Looks right",
  checked: "Noted as checked. Thank you!",
  nothingToCheck: "There is nothing left to check: somebody has done so, or the card says something else by now.",
  notACard: "Not a card",
  itIsACard: "It is a card",
  saveToPhone: "Save to phone",
  more: "More…",
  phoneKinds: { mobile: "Mobile", phone: "Phone", fax: "Fax", direct: "Direct" },
  extension: (digits: string) => ` ext. ${digits}`,
  alsoOnCard: "Also on the card",
  mail: "Email",
  website: "Web",
  address: "Address",
  note: "Note",
  formerly: "before:",
  until: (day: string) => `until ${day}:`,
  morePositions: (rest: number) => (rest === 1 ? "and one earlier position" : `and ${rest} earlier positions`),
  moreNotes: (rest: number) => (rest === 1 ? "and one earlier note" : `and ${rest} earlier notes`),
  moreMet: (rest: number) => (rest === 1 ? "and once before" : `and ${rest} times before`),
  knownBy: "Known by",
  met: "Met",
  codeSays: (code: string, printed: string) => `The code says ${code}, the card ${printed}`,
  doubtLegend: "❓ read with doubt: please check it. Correct what is wrong, or say that it looks right.",
  failed: "Something went wrong on my side. Please try again in a while.",
  oldButton: "This button is no longer in use. `/octember` shows what I can do now.",
};
