/** What is asked and said when a photo is deleted in Slack. */
export const deleted = {
  question: (photos: number): string =>
    photos === 1
      ? "The photo of this card was deleted. Should the card go, too?"
      : "The photos of these cards were deleted. Should the cards go, too?",
  decided: "The photo was deleted.",
  remove: "Remove it",
  keep: "Keep it",
  stays: "It stays, without its photo.",
  removedBy: " removed a card here, with its photo.",
  nothingLeft: "The photo was deleted. There is no card left to decide about.",
  removed: (cards: number) =>
    `Done: ${cards === 1 ? "the card is" : "the cards are"} removed, and my copy of the photo is deleted for good. What was read from it is out of everybody's sight, and Undo brings it back at any time.`,
  kept: "Done: the card stays.",
  onlyPoster: (poster: string) => `Only ${poster}, who posted the photo, can decide that. Ask them.`,
  gone: "The card is gone already, or you may not see it.",
};
