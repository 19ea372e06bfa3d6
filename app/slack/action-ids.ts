/** The ids of Octember's buttons, selects and forms. A button's value is the id of a card: of the one it stands beside, or of the contact's. */
export const actionIds = {
  correct: "correct",
  /** Its value is a card, and the names of the values beside it that are in doubt. */
  looksRight: "looks_right",
  notACard: "not_a_card",
  itIsACard: "it_is_a_card",
  saveToPhone: "save_to_phone",
  showContact: "show_contact",
  shareContact: "share_contact",
  chooseForIntro: "choose_for_intro",
  introduceMe: "introduce_me",
  findPerson: "find_person",
  /** Its value is how many were shown, and the query in base64url. */
  findMore: "find_more",
  /** Their values are two ids: of a card, and of a contact or a decision. */
  samePerson: "same_person",
  differentPerson: "different_person",
  undo: "undo",
  notTheSame: "not_the_same",
  /** Its value is a contact, and how many of its cards were shown before. */
  chooseCard: "choose_card",
  /** A select whose options are contacts; after its id, a colon and the contact that it stands beside. */
  samePersonAs: "same_person_as",
  /** Its value is a contact, and how many later entries were shown before. */
  showHistory: "show_history",
  /** Their value is a card, or a contact and `all`. */
  shareWithTeam: "share_with_team",
  makePrivate: "make_private",
  /** Their value is an import. */
  shareImport: "share_import",
  unshareImport: "unshare_import",
  /** Their value is the first card of a photo that is no longer in Slack: it is about all of them. */
  removeDeleted: "remove_deleted",
  keepDeleted: "keep_deleted",
  /** Its value is a contact, and tags or a note as the command has them. */
  remarkOn: "remark_on",
  openRemark: "open_remark",
  /** Its value is a contact. */
  forget: "forget",
  /** Its value is the contact that a picture leads to. */
  sharePicture: "share_picture",
  /** In the app's Home: has the member's network drawn. */
  drawNetwork: "draw_network",
  /** Their value is a contact: it is not to be suggested any more, or may be again. */
  dismiss: "dismiss",
  suggestAgain: "suggest_again",
  /** Its value is a contact, the colleague, and whom the colleague knows there, if it isn't the contact. */
  askColleague: "ask_colleague",
  /** In the form: its value is a language. */
  askLanguage: "ask_language",
  /** Their value is an ask. */
  acceptAsk: "accept_ask",
  notNowAsk: "not_now_ask",
  declineAsk: "decline_ask",
  withdrawAsk: "withdraw_ask",
  /** Its value is `on` or `off`. */
  allowAsks: "allow_asks",
} as const;

/** Octember's entries in Slack's menus of shortcuts. */
export const shortcutIds = { findContact: "find_contact", readThisCard: "read_this_card" } as const;

export const formIds = { correction: "correction", remark: "remark", ask: "ask" } as const;
