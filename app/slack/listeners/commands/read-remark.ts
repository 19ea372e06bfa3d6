import type { Words } from "../../../words/words.ts";

/** A tag or a note, and the words that name whom it is about. */
export interface Remark {
  readonly person: string;
  readonly tags: readonly string[];
  readonly note?: string;
}

const longestTag = 40;
/** A button's value holds it, with whom it is about. */
const longestNote = 1_800;
/** At once. */
const mostTags = 20;

/** `Jisoo Park #vip #partner`; without a `#`, the last word is the tag. `undefined`: a person or a tag is missing. */
export function readTags(text: string): Remark | undefined {
  const words = text.trim().split(/\s+/).filter(Boolean);
  const marked = words.filter(isMarked);
  const unmarked = words.filter((word) => !isMarked(word));
  const tags = marked.length > 0 ? tagsIn(marked) : unmarked.splice(-1);
  const person = unmarked.join(" ");
  return person === "" || tags.length === 0 ? undefined : { person, tags };
}

/** The tags in words, each once, with `#` or without. */
function tagsIn(words: readonly string[]): readonly string[] {
  return [...new Set(words.map((word) => word.replace(/^[#＃]+/u, "")).filter((tag) => tag !== ""))];
}

/** The tags in a form's line. */
export function tagsInLine(line: string): readonly string[] {
  return tagsIn(line.split(/[\s,]+/));
}

function isMarked(word: string): boolean {
  return /^[#＃]/u.test(word);
}

/** `Jisoo Park: prefers mail`. `undefined`: a person or a note is missing. */
export function readNote(text: string): Remark | undefined {
  const [, person = "", note = ""] = /^([^:：]+)[:：](.+)$/su.exec(text.trim()) ?? [];
  if (person.trim() === "" || note.trim() === "") return undefined;
  return { person: person.trim(), tags: [], note: note.trim() };
}

/** Words like this in a button's value: the contact's id, then `#tag #tag` or `: note`. */
export function remarkValue(contact: string, { tags, note }: Remark): string {
  return `${contact} ${note === undefined ? tags.map((tag) => `#${tag}`).join(" ") : `: ${note}`}`;
}

/** `remarkValue` read back; the person is the contact's id. */
export function readRemarkValue(value: string): Remark | undefined {
  return /^\S+ :/.test(value) ? readNote(value) : readTags(value);
}

/** What is wrong with tags or a note, in words. */
export function problemOf({ tags, note = "" }: Omit<Remark, "person">, { remark }: Words): string | undefined {
  if (tags.length > mostTags) return remark.tooMany(mostTags);
  if (tags.some((tag) => tag.length > longestTag)) return remark.tooLong(longestTag);
  return note.length > longestNote ? remark.tooLong(longestNote) : undefined;
}
