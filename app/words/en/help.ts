const hello =
  "Hello! Post a photo of a business card here, and it becomes a contact. Write who else knows the person and where you met with it: “met at CES with @minsu”. Then /octember find finds them, and /octember help shows the rest.";

/** What `/octember` says about itself. Commands are shown as code by the blocks. */
export const help = {
  headline: "Octember finds the people on your team's business cards.",
  search: "Who are you looking for?",
  searchPlaceholder: "A name, a company, four digits…",
  choose: "Or type it where you are:",
  commands: [
    {
      usage: "/octember find jisoo",
      what: "a name in any script, a company and a title, initials like ㅂㅈㅅ, or four digits of a number",
    },
    { usage: "/octember intro Jisoo Park", what: "who on the team knows them, and a text to ask them with" },
    { usage: "/octember asks", what: "whom you asked for an introduction, who asked you; asks off, and nobody can" },
    { usage: "/octember history Jisoo Park", what: "what was added and decided, by whom, with undo" },
    { usage: "/octember tag Jisoo Park #vip", what: "a tag that find knows; note Jisoo Park: … writes a note" },
    { usage: "/octember forget Jisoo Park", what: "erases everything that I keep of them, for everybody" },
    { usage: "/octember upload", what: "a link for photos that you don't want to post: ten minutes, for you alone" },
    { usage: "/octember settings", what: "how many photos are read a day, and by whom, for the whole workspace" },
    { usage: "/octember help", what: "all that I can do" },
  ],
  photos:
    "Post a photo of a business card in a channel that I'm in, and it becomes a contact that colleagues can find. Mention who else knows the person and where you met: “met at CES with @minsu”.",
  files:
    "Drop a vCard or CSV file into our direct messages, and its people become contacts that you alone can find, until you share them.",
  privacy:
    "A card from a private channel stays with its members, and one from our direct messages stays with you. I never write to the people on the cards.",
  invite: "Not in your channel yet? Type /invite @Octember there.",
  /** Said once in a channel that Octember was invited to. */
  hello,
  helloInPrivate: `${hello} What is posted here stays with the members of this channel.`,
  searched: (typed: string, command: string) =>
    `There's no command “${typed}”, so I searched for it. Did you mean ${command}?`,
};
