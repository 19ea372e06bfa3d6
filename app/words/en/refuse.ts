/** Why something can't be done, and what to do. */
export const refuse = {
  outsider:
    "Octember serves the members of the workspace where it is installed. Ask a colleague there for the contact.",
  guest: "Guests can't use Octember: its contacts are for members. Ask a member of this workspace for the contact.",
  left: "This account is deactivated, so Octember can't serve it. Ask an admin of the workspace to activate it.",
  bot: "Octember answers people, not apps. Use it from a member's account.",
  unknown:
    "I can't find you among this workspace's members, so I can't show you its contacts. Try again in a minute, or ask an admin.",
  contactGone: "This contact isn't here any more, or isn't yours to see. Search again with /octember find.",
  expired: "That took too long for Slack to open the form. Press the button again.",
  inviteMe: "I'm not in this channel, so I can't post here. Type /invite @Octember and press the button again.",
  notHere:
    "I can't post in your direct messages with others. Open the contact and copy what you need, or share it in a channel that I'm in.",
};
