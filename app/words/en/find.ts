/** What `/octember find` answers. */
export const find = {
  found: (query: string, count: number) =>
    count === 1 ? `One person for “${query}”` : `${count} people for “${query}”`,
  more: (query: string, shown: number) =>
    `The first ${shown} people for “${query}”. Add a company or a title to narrow it down.`,
  nearest: (query: string) => `Nobody matches “${query}” exactly. The nearest:`,
  nobody: (query: string) => `I found nobody for “${query}”.`,
  tryThis:
    "Try a part of the name, the name in another script, the company, or four digits of the number. If you have the card, post a photo of it.",
  knownBy: "Known by",
  andOthers: (count: number) => `and ${count} more`,
  show: "Show contact",
  share: "Share here",
  emptyQuery: "Who should I look for? Type a name, a company or four digits of a number, like /octember find jisoo.",
  tooLong: (max: number) =>
    `That's too long to search for. Keep it to ${max} characters: a name or a company is enough.`,
};
