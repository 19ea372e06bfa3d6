/** What a workspace can choose for all of its members. */
export const settings = {
  photosADay: (most: number) =>
    most === 0 ? "Photos: none are read." : `Photos: at most ${most.toLocaleString("en")} are read a day (UTC).`,
  photosAsForAll: "Photos: as many are read a day as wherever nothing was chosen.",
  readers: {
    both: "Reader: Amazon Textract, and the one that comes with me for scripts that Textract can't read.",
    textract: "Reader: Amazon Textract alone. It reads Latin script.",
    "built-in": "Reader: the one that comes with me. Photos go to no text service.",
  },
  usagePhotos: "To change it: /octember settings photos 500, or photos default.",
  usageReader: (readers: string) => `To change who reads: /octember settings reader ${readers}.`,
  adminsOnly: "Who administers this workspace can change it.",
  notUnderstood: "I don't know that setting.",
  oneReader: "There is but one reader here, the one that comes with me.",
  changed: "Changed, for the whole workspace, from the next photo on.",
};
