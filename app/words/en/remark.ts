/** Tags and notes. */
export const remark = {
  tagUsage: "Whom, and with what? Like: /octember tag Jisoo Park #vip #partner",
  noteUsage: "About whom, and what? Name and note with a colon between, like: /octember note Jisoo Park: prefers mail",
  tagged: (person: string, tags: string) => `Done: ${person} is tagged ${tags}.`,
  noted: (person: string) => `Done: noted about ${person}.`,
  seenByAll: "All members of the workspace can see it.",
  seenByChannel: "The members of the private channel where the card was posted can see it.",
  seenByYou: "Only you can see it.",
  tags: "Tags",
  button: "Tags and notes",
  title: "Tags and notes",
  explain: (person: string) => `About ${person}. Empty a note to remove it.`,
  tagsLine: "Tags",
  tagsHint: (more: number) =>
    more === 0 ? "With spaces between, like: vip partner" : `With spaces between. ${more} more stay as they are.`,
  noteBy: (who: string, day: string) => `Note by ${who}, ${day}`,
  newNote: "New note",
  older: (count: number) => `History shows ${count} older notes.`,
  saved: "Saved.",
  tooMany: (max: number) => `At most ${max} tags at once.`,
  tooLong: (max: number) => `That is too long to keep: at most ${max} characters.`,
};
