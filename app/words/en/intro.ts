import type { IntroReason } from "../intro-reason.ts";

/** What `/octember intro` answers, and the text it offers. Names are given as they are shown. */
export const intro = {
  emptyQuery: "Who would you like to meet? Type a name, like /octember intro Jisoo Park.",
  nobodyOfThatName: (query: string) =>
    `I don't know a “${query}”. Check the spelling, or look them up with /octember find.`,
  whichOne: (query: string) => `There is more than one “${query}”. Whom do you mean?`,
  choose: "This one",
  whoKnows: (name: string) => `Who can introduce you to ${name}`,
  youKnow: (name: string) => `You know ${name} yourself.`,
  alsoKnow: "These colleagues know them too:",
  nobodyKnows: (name: string) => `Nobody on the team is known to know ${name}.`,
  atCompany: (company: string) => `But somebody knows people at ${company}:`,
  nobodyAtAll:
    "Nobody is known to know anyone at their company either. When a colleague posts a card from there, ask me again.",
  knows: (contact: string) => `knows ${contact}`,
  strength: { weak: "met once", fair: "met more than once", strong: "meets them often" },
  posted: (day: string) => `posted their card on ${day}`,
  mentioned: (day: string) => `was named with their card on ${day}`,
  where: (place: string) => `met at ${place}`,
  since: (day: string) => `known since ${day}`,
  seeCard: "see the card",
  askWith: (colleague: string) => `A text to ask ${colleague} with:`,
  ask: (colleague: string, contact: string, company: string | undefined) =>
    `Hi ${colleague}, I saw that you know ${contact}${company === undefined ? "" : ` of ${company}`}. Would you introduce me? If it doesn't suit you, no problem at all.`,
  askAtCompany: (colleague: string, known: string, contact: string, company: string) =>
    `Hi ${colleague}, I'd like to get to know ${contact} of ${company}, and saw that you know ${known} there. Do you know them, or would you ask ${known} for me? If it doesn't suit you, no problem at all.`,
  onlyYou: "Only you see this. I write to nobody.",
  connections: (name: string) => `People around ${name} whom you may not know yet`,
  because: (reason: IntroReason) => {
    if (reason.kind === "same-company") return `also at ${reason.company}`;
    if (reason.kind === "same-event") return `met at ${reason.where} as well`;
    return reason.count === 1 ? "a colleague knows both" : `${reason.count} colleagues know both`;
  },
  introduceMe: "Introduce me",
};
