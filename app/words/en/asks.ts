/** Asking a colleague for an introduction: what the asker and the colleague read. Names come as they are shown. */
export const asks = {
  button: (colleague: string) => `Ask ${colleague}…`,
  title: "Ask for an introduction",
  explain: (colleague: string, person: string) =>
    `I give this to ${colleague} in our direct messages, and tell you when they accept. ${person} hears nothing of it from me.`,
  line: (colleague: string) => `What ${colleague} will read`,
  submit: "Ask",
  inLanguage: { en: "Write it in English", ko: "Write it in Korean" },
  empty: "Write a sentence to your colleague.",
  old: "This form is from an older version of me. Close it, and press the button again.",
  asked: (colleague: string) =>
    `I'll ask ${colleague}, and tell you when they accept. Nobody gets more than three asks a week, so it may take a while. /octember asks shows what is pending.`,
  already: (colleague: string, day: string) =>
    `You asked ${colleague} already, on ${day}. /octember asks shows what is pending.`,
  notToAsk: (colleague: string) =>
    `${colleague} can't be asked for this introduction. Try /octember intro again for others.`,
  tooMany: "You have twenty asks open. Withdraw one with /octember asks, or wait for an answer.",
  /** Beside a way to the person. */
  pending: (day: string) => `You asked on ${day}. No answer yet.`,
  waiting: (day: string) => `You asked on ${day}. It waits for its turn.`,
  withdraw: "Withdraw",
  withdrawn: "I took your ask back.",
  over: "This ask is over.",

  /** What the colleague reads. After the name of who asks. */
  wants: (person: string) => ` would like you to introduce them to ${person}.`,
  wantsThrough: (known: string, person: string) =>
    ` would like to meet ${person}, and asks you because you know ${known}.`,
  request: (asker: string, person: string) => `${asker} asks for an introduction to ${person}`,
  accept: "Accept",
  notNow: "Not now",
  decline: "Decline",
  silent:
    "Nobody is told if you decline; after “Not now” I ask again in a week. /octember asks off, and nobody can ask you this way.",
  acceptedByYou: (person: string) =>
    ` knows that you will introduce them to ${person}. The rest is yours: I write to nobody else.`,
  declinedByYou: (person: string) =>
    ` isn't told that you declined to introduce them to ${person}, and I won't ask you about ${person} again.`,
  laterByYou: (person: string, day: string) => ` waits for an introduction to ${person}. I'll ask you again on ${day}.`,
  takenBack: (person: string) => ` took back the wish to meet ${person}.`,
  forgotten: "What this ask was about was forgotten.",

  /** What the asker reads. After the name of the colleague. */
  accepted: (person: string) => ` will introduce you to ${person}.`,
  acceptedShort: (colleague: string, person: string) => `${colleague} will introduce you to ${person}`,
  somebody: "somebody whom you can no longer see",

  listHeadline: "Asks for introductions",
  yours: "You wait for",
  noneOfYours: "You wait for no answer. /octember intro with a name finds who can introduce you.",
  toYou: "You were asked",
  /** Between the colleague's name and the rest: `@dana · Jisoo Park · …`. */
  sentOn: (day: string) => `asked on ${day}, no answer yet`,
  waitingSince: (day: string) => `waits for its turn since ${day}`,
  isOn: "Colleagues may ask you for introductions, three times a week at most.",
  isOff: "Nobody can ask you for introductions.",
  turnOff: "Don't ask me",
  turnOn: "Let colleagues ask me",
  nowOff: "From now on nobody can ask you for introductions. /octember asks on lets them again.",
  nowOn: "Colleagues may ask you for introductions again.",
};
