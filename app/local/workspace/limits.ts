/**
 * What Slack takes, as numbers. Lengths are in characters, sizes in bytes, times in milliseconds.
 * From docs.slack.dev: the pages of each block, element and composition object below `reference/block-kit`,
 * `reference/methods/*`, `apis/events-api`, `interactivity/*` and `messaging/message-metadata`.
 */
export const limits = {
  messageText: 40_000,
  messageBlocks: 50,
  messageFiles: 10,
  /** chat.postMessage, `metadata`: stated in bytes of the JSON. */
  metadataBytes: 8_000,
  eventType: 255,

  viewBlocks: 100,
  viewBytes: 250_000,
  viewTitle: 24,
  viewButton: 24,
  privateMetadata: 3_000,
  identifier: 255,

  sectionText: 3_000,
  sectionFields: 10,
  fieldText: 2_000,
  headerText: 150,
  contextElements: 10,
  actionsElements: 25,
  imageUrl: 3_000,
  altText: 2_000,
  imageTitle: 2_000,
  label: 2_000,
  hint: 2_000,

  buttonText: 75,
  buttonUrl: 3_000,
  buttonValue: 2_000,
  accessibilityLabel: 75,
  placeholder: 150,
  options: 100,
  overflowOptions: 5,
  optionText: 75,
  optionDescription: 75,
  optionValue: 150,
  inputLength: 3_000,
  minQueryLength: 3,

  confirmTitle: 100,
  confirmText: 300,
  confirmButton: 30,

  pageOfMessages: 1_000,
  pageOfMembers: 1_000,
  reactionsOfMessage: 23,
  uploadAltText: 1_000,
  uploadBytes: 50 * 1024 * 1024,
  requestBytes: 1024 * 1024,
  /** Of each kind of thing that is kept in memory only: ephemeral messages, offered options, uploads that were asked for. */
  keptInMemory: 10_000,

  triggerMs: 3_000,
  answerMs: 3_000,
  responseUrlUses: 5,
  responseUrlMs: 30 * 60_000,
  uploadUrlMs: 10 * 60_000,
  /** How long Slack takes to look at an uploaded file, before blocks can show it. Not documented: a moment, measured in seconds at most. */
  fileReadyMs: 300,
  /** When an event that was not taken is sent again, after the first try: three times. */
  retriesMs: [0, 60_000, 300_000],
} as const;
