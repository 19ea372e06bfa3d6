import type { Contact } from "../../../contacts/contact.ts";
import type { ChannelId } from "../../../ids.ts";
import type { Directory } from "../../../ports/directory.ts";
import { isGone } from "../../../ports/speak.ts";
import type { Audience } from "../../../privacy/audience.ts";
import { contactOf, contactsFor } from "../../../privacy/fold-for-viewer.ts";
import { digestOf } from "../../../steps/digest.ts";
import { noteSaid } from "../../../steps/said-of.ts";
import { actionIds } from "../../action-ids.ts";
import { sharedContactMessage } from "../../blocks/shown-contact.ts";
import type { Admitted } from "../admit.ts";
import { answerPlainly } from "../answer.ts";
import type { Listener } from "../listener.ts";
import type { ThenPorts } from "../listener-ports.ts";
import { onPress } from "./on-press.ts";
import { type Press, sharingOf } from "./pressed.ts";

/** Stands in a reply's digest where Slack took nothing: the button may be pressed again. */
const notSaid = "not said";

/** Posts the contact into the channel, as its people may see it. Once for each list that it is shared from. */
export const shareContact: Listener = onPress(actionIds.shareContact, async (press, who, ports) => {
  const outcome = await share(press, who, ports);
  const sentences = { ...who.words.contact, ...who.words.refuse };
  await answerPlainly(ports.speak, press, sentences[outcome]);
});

type Outcome = "shared" | "sharedAlready" | "maybeShared" | "nothingToShare" | "inviteMe" | "notHere" | "contactGone";

async function share(press: Press, { member, viewer, words }: Admitted, ports: ThenPorts): Promise<Outcome> {
  const { workspace, channel } = press;
  if (channel === undefined) return "inviteMe";
  const audience = await audienceOf(channel, press, ports.directory);
  // Nobody can be invited into a conversation of two.
  if (audience === undefined) return channel.startsWith("D") ? "notHere" : "inviteMe";
  const cluster = await ports.truth.read(workspace, press.card);
  const seen = cluster && contactOf(viewer, cluster, press.card);
  if (cluster === undefined || seen === undefined) return "contactGone";
  const contact = asPlaceSees(seen, contactsFor({ kind: "place", audience }, cluster.facts));
  if (contact === undefined) return "nothingToShare";

  const key = sharingOf(press);
  const before = await ports.replies.claim(workspace, key);
  if (before?.said !== undefined) return "sharedAlready";
  if (before !== undefined && before.digest !== notSaid) {
    await ports.replies.settle(workspace, key, { digest: notSaid });
    return "maybeShared";
  }
  const message = sharedContactMessage(contact, member.id, words);
  try {
    const said = await ports.speak.post(workspace, { channel }, key, message);
    await ports.replies.settle(workspace, key, { said, digest: digestOf(message) });
    // It has to be found should the person be forgotten.
    await noteSaid(ports.replies, workspace, "shared", contact.id, said);
    return "shared";
  } catch (error) {
    if (!isGone(error)) throw error;
    await ports.replies.settle(workspace, key, { digest: notSaid });
    return "inviteMe";
  }
}

/** The person whom the member sees, of those whom the place may see: by any card, as the one that names the member's contact may be private. */
function asPlaceSees(seen: Contact, inPlace: readonly Contact[]): Contact | undefined {
  const common = ({ cards }: Contact) => cards.filter((card) => seen.cards.includes(card)).length;
  const [best] = [...inPlace].sort((a, b) => common(b) - common(a));
  return best !== undefined && common(best) > 0 ? best : undefined;
}

/** Who reads what is said there; `undefined` for a channel that the app can't see. */
async function audienceOf(channel: ChannelId, { workspace, member }: Press, directory: Directory) {
  const known = await directory.channel(workspace, channel);
  if (known === undefined) return undefined;
  if (known.kind === "public") return { kind: "workspace" } satisfies Audience;
  if (known.kind === "private") return { kind: "channel", channel } satisfies Audience;
  return { kind: "member", member } satisfies Audience;
}
