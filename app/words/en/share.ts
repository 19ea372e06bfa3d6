/** Who may know of a card. "Share" alone is saying a contact in a channel; this is letting everybody find it. */
export const share = {
  withTeam: "Share with the team",
  makePrivate: "Make private",
  shared: (count: number) =>
    count === 1
      ? "Done: everybody in the workspace can find this card now. History can undo it."
      : `Done: everybody in the workspace can find these ${count} cards now. History can undo it.`,
  madePrivate: (since: string) =>
    `Done: your card is private now, and the reply in the channel shows it no longer. The others could see it since ${since}: what they remember, shared or saved stays with them.`,
  photoStays: "The photo is still in the message that you posted: delete that, too, if nobody should see it.",
  askPoster: (poster: string) =>
    `Only who posted this card, or knows the person by it, can decide that: ask ${poster}.`,
  nothingToShare: "Everybody in the workspace can find this already.",
  nothingToHide: "None of this contact's cards that everybody can see is yours.",
  hideTitle: "Make your card private?",
  hideText:
    "Only you will find it from now on. What others have seen, shared or saved of it already stays with them; what colleagues' own cards say stays too.",
  hideConfirm: "Make private",
  cancel: "Cancel",
};
