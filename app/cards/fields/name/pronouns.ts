const own = "(?:she|he|they|ze|xe|any)";
const other = "(?:her|hers|him|his|them|theirs|they|she|he|zir|hir|xem)";
const spoken = new RegExp(
  `[\\s|·•]*[(\\[]?(?<!\\p{L})(?:pronouns?\\s?:?\\s*)?(?:${own}(?:\\s?[/|,]\\s?${other}){1,2}|any pronouns|(?<=[(\\[])${own})(?!\\p{L})[)\\]]?`,
  "iu",
);

/** `Hannah Brook she/her`, `(they/them)` on a line of its own: how somebody is spoken of is no part of what they are called. */
export function withoutPronouns(text: string): string {
  return text.replace(spoken, "");
}
