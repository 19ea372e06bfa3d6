/** Slack's limits, as its documentation states them. Lengths are in UTF-16 units, which is never less than Slack counts. */
export const limits = {
  /** Blocks in a message. */
  blocksInMessage: 50,
  /** `text` of a message beside blocks; Slack cuts at 40,000 and asks for 4,000. */
  messageText: 4_000,
  /** JSON of all the blocks of a message: from about 13,200 on Slack answers `msg_blocks_too_long`. */
  blocksJson: 12_000,
  headerText: 150,
  sectionText: 3_000,
  sectionFieldText: 2_000,
  sectionFields: 10,
  contextElements: 10,
  actionsElements: 25,
  buttonText: 75,
  buttonValue: 2_000,
  buttonUrl: 3_000,
  actionId: 255,
  blockId: 255,
  options: 100,
  optionText: 75,
  optionValue: 150,
  viewTitle: 24,
  viewSubmit: 24,
  viewBlocks: 100,
  inputLabel: 2_000,
  inputHint: 2_000,
  privateMetadata: 3_000,
  /** Files that a person can post in one message. */
  filesInMessage: 10,
  responseUrlUses: 5,
  responseUrlMs: 30 * 60_000,
} as const;
