/** A tag or a note, and the words that name whom it is about. */
export interface Remark {
  readonly person: string;
  readonly tags: readonly string[];
  readonly note?: string;
}

export const longestTag = 40;
export const longestNote = 2_000;

/** `Jisoo Park #vip #partner`; without a `#`, the last word is the tag. `undefined`: a person or a tag is missing. */
export function readTags(text: string): Remark | undefined {
  const words = text.trim().split(/\s+/).filter(Boolean);
  const marked = words.filter((word) => /^[#＃]./u.test(word)).map((word) => word.slice(1));
  const unmarked = words.filter((word) => !/^[#＃]/u.test(word));
  const tags = marked.length > 0 ? marked : unmarked.splice(-1);
  const person = unmarked.join(" ");
  return person === "" || tags.length === 0 ? undefined : { person, tags: [...new Set(tags)] };
}

/** `Jisoo Park: prefers mail`. `undefined`: a person or a note is missing. */
export function readNote(text: string): Remark | undefined {
  const [, person = "", note = ""] = /^([^:：]+)[:：](.+)$/su.exec(text.trim()) ?? [];
  if (person.trim() === "" || note.trim() === "") return undefined;
  return { person: person.trim(), tags: [], note: note.trim() };
}
