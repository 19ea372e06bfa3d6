/** What the buttons of a contact say and answer, but for correcting it. */
export const contact = {
  sharedBy: (mention: string) => `${mention} shared a contact`,
  shared: "Shared.",
  sharedAlready: "You shared it here already.",
  maybeShared:
    "I'm not sure that it arrived. Have a look in the channel, and press the button again if it isn't there.",
  nothingToShare:
    "The people in this channel may not see this contact: its card was posted elsewhere in private. Show it to them yourself if you want to.",
  savedToPhone: "I sent you the contact as a file, in our direct messages. Open it on your phone to save it.",
  fileComment: (name: string) => `${name}: open this file on your phone to save the contact.`,
  removed: "Done: it counts no longer as a card.",
  restored: "Done: it is a card again.",
};
