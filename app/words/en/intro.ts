/**
 * What `/octember intro` answers, and the text it offers. Names come as they are shown; a day may be put in later, so each
 * sentence holds it once.
 */
export const intro = {
  emptyQuery: "Who would you like to meet? Type a name, like /octember intro Jisoo Park.",
  nobodyOfThatName: (query: string) =>
    `I don't know anybody called “${query}”. Check the spelling, or look for a company or number with /octember find.`,
  similar: "People with a similar name:",
  whichOne: (query: string) => `“${query}” could be several people. Whom do you mean?`,
  thisOne: "This one",
  whoKnows: (name: string) => `Who can introduce you to ${name}`,
  youKnow: (name: string) => `You know ${name} yourself.`,
  alsoKnow: (name: string) => `You know ${name} yourself, and so do these colleagues:`,
  thatIsYou: (name: string) => `${name}: that is you.`,
  nobodyElse: "As far as I can see, no other colleague does.",
  nobodyKnows: (name: string, company: string | undefined) =>
    company === undefined
      ? `Nobody on the team seems to know ${name} yet.`
      : `Nobody on the team seems to know ${name} yet, but somebody knows people at ${company}:`,
  nobodyAtAll:
    "Nor do I see anybody who knows someone at the same company. When a colleague posts a card from there, ask me again.",
  you: "You",
  knows: (contact: string) => `knows ${contact}`,
  youKnowThem: (contact: string) => `know ${contact}`,
  strength: { weak: "know each other a little", medium: "know each other", strong: "know each other well" },
  /** How often a member and a contact met, on different days, and in which month last. */
  met: (times: number, month: string) =>
    times === 1 ? `met once, in ${month}` : `met ${times === 2 ? "twice" : `${times} times`}, last in ${month}`,
  inAddressBook: "in their address book",
  oneCard: "one card, so maybe a brief meeting",
  posted: (day: string) => `posted the card on ${day}`,
  mentioned: (day: string) => `was named with the card on ${day}`,
  metAt: (place: string) => `met at ${place}`,
  since: (day: string) => `first seen together on ${day}`,
  seeCard: "see the card",
  colleaguesAt: (company: string) => `both at ${company}`,
  onceColleaguesAt: (company: string) => `both were at ${company}`,
  workedThere: (name: string, day: string) => `${name} worked there until ${day}`,
  askWith: (colleague: string, language: string | undefined) =>
    `To copy, if you'd like to ask ${colleague}${language === undefined ? "" : ` (in ${language}, which they use)`}:`,
  ask: (colleague: string, contact: string, company: string | undefined) =>
    `Hi ${colleague}! I saw that you know ${contact}${company === undefined ? "" : ` (${company})`}. Could you introduce me? If it doesn't suit you, no problem at all.`,
  /** Two people of a way of several steps: `Mina → Jisoo`. */
  weakest: (step: string) => `Weakest step: ${step}`,
  askAtCompany: (colleague: string, known: string, contact: string, company: string) =>
    `Hi ${colleague}! I'd like to get to know ${contact} (${company}), and saw that you know ${known} there. Could you ask ${known} for me? If it doesn't suit you, no problem at all.`,
  /** Where whom the colleague knows is at another company than the person. */
  askThrough: (colleague: string, known: string, contact: string, company: string | undefined) =>
    `Hi ${colleague}! I'd like to get to know ${contact}${company === undefined ? "" : ` (${company})`}, and saw that you know ${known}, who may know somebody close to them. Could you ask ${known} for me? If it doesn't suit you, no problem at all.`,
  onlyYou: "Only you see this. I write to nobody unless you ask me to, and never to the people on the cards.",
  connections: (name: string) => `People around ${name} whom you don't know yet`,
  because: {
    sameCompany: (company: string) => `same company: ${company}`,
    onceSameCompany: (company: string) => `once at the same company: ${company}`,
    sameEvent: (place: string, day: string) => `met at the same event: ${place}, ${day}`,
    metBy: (colleagues: string) => `${colleagues} met them`,
    metByMate: (colleagues: string, channel: string) => `${colleagues} met them, and is in ${channel} with you`,
    knownBy: (colleagues: string) => `both known by ${colleagues}`,
  },
  notInterested: "Not interested",
  dismissed: (name: string) => `I won't suggest ${name} to you again.`,
  suggestedAgain: (name: string) => `I may suggest ${name} to you again.`,
  whomNext: "Who would you like to meet? Type a name, like /octember intro Jisoo Park, or begin with these people:",
  nobodyNext: "As soon as your colleagues post cards, I can also tell you whom you might want to meet.",
  newcomer:
    "You have posted no card yet, so these are people whom your colleagues know. Post one, and my suggestions get to know you.",
  introduceMe: "Introduce me",
};
