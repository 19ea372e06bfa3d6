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
  notUnderstood: (parts: string) =>
    `I searched for ${parts} as words. What I understand: title:cto, in:seoul, company:contoso, met:2026-10, by:me, "exact words", -not.`,
  /** Why a person is among the results, where it is not plain. */
  why: {
    nickname: (value: string) => `goes by ${value}`,
    spelling: (value: string) => `also written ${value}`,
    romanized: (value: string) => `${value} in other letters`,
    keyboard: (value: string) => `${value}, typed with the keyboard in the other language`,
    synonym: (value: string) => `${value}, the same in the other language`,
    typo: (value: string) => `nearly written like ${value}`,
    sound: (value: string) => `sounds like ${value}`,
  },
  showMore: "More",
  knownBy: "Known by",
  andOthers: (count: number) => `and ${count} more`,
  show: "Show contact",
  share: "Share here",
  /** The form of the shortcut "Find contact". At most 24 characters. */
  formTitle: "Find contact",
  formClose: "Close",
  formHint: "Type one letter or more: part of a name in any script, a company, a title, four digits.",
  allActions: "All actions",
  answeredInDirect: "What you press here is answered in your direct messages with Octember.",
  emptyQuery: "Who should I look for? Type a name, a company or four digits of a number, like /octember find jisoo.",
  tooLong: (max: number) =>
    `That's too long to search for. Keep it to ${max} characters: a name or a company is enough.`,
};
