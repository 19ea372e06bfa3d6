/** `/octember upload`, and the page that its link leads to. */
export const upload = {
  /** In the member's direct messages: what comes by the link is answered in its thread. */
  here: "Upload photos of cards here, from this computer or phone, for ten minutes:",
  link: "Upload cards",
  answeredHere: "Each photo is answered in this message's thread. The contacts are yours alone until you share them.",
  /** Where the command was typed. */
  seeDirect: "The link is in our direct messages. It is good for ten minutes.",
  notHere: "Photos can't be uploaded past Slack here. Post them in a channel that I'm in, or in our direct messages.",
  cantWrite: "I can't write you a direct message, so I have no place to answer in. Please post the photo in a channel.",

  title: "Upload business cards",
  explained: "Octember reads each photo and answers in Slack, in your direct messages with it.",
  choose: "Choose photos",
  drop: "or drop them here: JPEG, PNG, HEIC, WebP, PDF or TIFF, up to {megabytes} MB each",
  until: "This link is good until {time}.",
  waiting: "Waiting",
  sending: "Uploading, {percent} %",
  done: "Uploaded: the answer comes in Slack",
  tooLarge: "Larger than {megabytes} MB",
  tooMany: "More than ten photos: ask for another link",
  failed: "That didn't work.",
  again: "Try again",
  over: "This link is no longer good. Type /octember upload in Slack for another one.",
  needsScript: "This page needs JavaScript.",
};
