import type { Reply } from "../../../ports/replies.ts";
import { isGone } from "../../../ports/speak.ts";
import type { Audience } from "../../../privacy/audience.ts";
import { contactOf, contactsFor } from "../../../privacy/fold-for-viewer.ts";
import { findIntroductions } from "../../../steps/find-introductions.ts";
import { actionIds } from "../../action-ids.ts";
import { nameOf } from "../../blocks/contact.ts";
import { drawIntroduction } from "../../blocks/drawings.ts";
import { literal } from "../../blocks/escape.ts";
import type { Admitted } from "../admit.ts";
import { answerPlainly } from "../answer.ts";
import type { Listener } from "../listener.ts";
import type { ThenPorts } from "../listener-ports.ts";
import { cardsOn, noteDrawn, paintedFile } from "../pictures.ts";
import { onPress } from "./on-press.ts";
import { type Press, sharingOf } from "./pressed.ts";

/** Stands in a reply's digest where Slack took nothing: the button may be pressed again. */
const notSaid = "not said";

/** "Share the picture here": drawn anew, of what everybody there may see. */
export const sharePicture: Listener = onPress(actionIds.sharePicture, async (press, who, ports) => {
  const { words } = who;
  await answerPlainly(ports.speak, press, await share(press, who, ports, { ...words.picture, ...words.refuse }));
});

async function share(
  press: Press,
  { member, viewer, words }: Admitted,
  ports: ThenPorts,
  sentences: Admitted["words"]["picture"] & Admitted["words"]["refuse"],
): Promise<string> {
  const { workspace, channel } = press;
  if (ports.painter === undefined) return sentences.notDrawn;
  const known = channel === undefined ? undefined : await ports.directory.channel(workspace, channel);
  if (channel === undefined || known === undefined) return sentences.inviteMe;
  const audience: Audience =
    known.kind === "public"
      ? { kind: "workspace" }
      : known.kind === "private"
        ? { kind: "channel", channel }
        : { kind: "member", member: member.id };
  const place = { kind: "place", audience } as const;
  const cluster = await ports.truth.read(workspace, press.card);
  const seen = cluster && contactOf(viewer, cluster, press.card);
  // By any card of theirs: the one that names the member's contact may be private.
  const there = contactsFor(place, cluster?.facts ?? []).find(({ cards }) =>
    cards.some((card) => seen?.cards.includes(card)),
  );
  if (there === undefined) return sentences.nothing;
  const asking = { ...place, member: member.id };
  const found = await findIntroductions(ports, workspace, asking, { contact: there.id });
  if (found.kind !== "introduced" || found.paths.length === 0) return sentences.nothing;
  const key = `picture ${sharingOf(press)}`;
  const isOpen = (before: Reply | undefined) => before === undefined || before.digest === notSaid;
  if (!isOpen(await ports.replies.read(workspace, key))) return sentences.again;
  const file = await paintedFile(ports, drawIntroduction(found.target, found.paths, found.now, words));
  const isFirst = async () => isOpen(await ports.replies.claim(workspace, key));
  const comment = words.picture.shared(`<@${member.id}>`, literal(nameOf(found.target, words)));
  try {
    const id = await ports.speak.shareFile(workspace, channel, file, comment, isFirst);
    if (id === undefined) return sentences.again;
    await noteDrawn(ports, workspace, [found.target.id, ...cardsOn(found.paths)], id);
    return sentences.done;
  } catch (error) {
    if (!isGone(error)) throw error;
    await ports.replies.settle(workspace, key, { digest: notSaid });
    return sentences.inviteMe;
  }
}
