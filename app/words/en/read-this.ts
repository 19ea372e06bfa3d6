/** What "Read this card" answers besides the result, to who asked alone. */
export const readThis = {
  deleted: "The picture of this message was deleted.",
  noPicture: "There is no picture in this message. Choose this beside a message with a photo of a card.",
  notHere: "I'm not in this conversation. Invite me (/invite @Octember), and try again.",
  known: "I have read this already: what I found is in the message's thread.",
  "on-its-way": "I'm reading it already: the answer will be in the message's thread.",
  erased: "This card can't be kept: the person was forgotten for good.",
  "over-budget": "I have read as many photos today as I may for this workspace. Please try again tomorrow.",
};
