/** The picture of ways to a person, or of whom a member knows. */
export const picture = {
  follows: "The same as a picture follows in our direct messages.",
  share: "Share the picture here",
  ways: (person: string) => `Ways to ${person}`,
  /** What the picture shows, for who doesn't see it: `Dana (met twice, last in October) → Jisoo Park`. */
  alt: (person: string, ways: string) => `Ways to ${person}, as a tree. ${ways}`,
  step: (name: string, tie: string) => `${name} (${tie})`,
  networkAlt: (member: string, known: string) => `Whom ${member} knows best, as a tree. ${known}`,
  shared: (member: string, person: string) => `${member} shared the ways to ${person} that this channel may see.`,
  done: "I shared the picture.",
  again: "This picture was shared here already.",
  nothing: "Nobody in this channel may see a way to this person, so there is nothing that I could share here.",
  notDrawn: "I can't draw pictures here. The words say the same.",
};
