/** What is said when somebody is to be forgotten for good. */
export const forget = {
  button: "Forget for good…",
  title: "Forget this person?",
  text: "Everything that I keep of them is erased, for everybody: cards, photos, notes, history. It can't be undone. Photos in Slack stay with whoever posted them.",
  confirm: "Forget",
  question: (person: string) => `Forget ${person} for good?`,
  done: "Done: this person is forgotten. Photos of their cards that are still in Slack are yours to delete there; what colleagues saved on their phones stays with them.",
  notYours: "Only who posted a card of this person, or knows them by one, can have them forgotten.",
  whom: "Whom shall I forget? Type a name, like /octember forget Jisoo Park.",
};
