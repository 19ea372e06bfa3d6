import type { CardRead, Removed } from "../../../contacts/facts.ts";
import { standingFacts } from "../../../contacts/standing-facts.ts";
import type { PhotoStatus } from "../../../ports/photo-status.ts";
import { factsFor } from "../../../privacy/audiences-of-cards.ts";
import { showQuestion } from "../../../steps/ask-about-deleted.ts";
import { writeFacts } from "../../../steps/write-facts.ts";
import { actionIds } from "../../action-ids.ts";
import type { Admitted } from "../admit.ts";
import { answer, answerPlainly } from "../answer.ts";
import { factId, instantOf } from "../decide-fact.ts";
import { questionFor } from "../events/photo-deleted.ts";
import type { Listener } from "../listener.ts";
import type { ThenPorts } from "../listener-ports.ts";
import { readCard } from "../read-contact.ts";
import { onPress } from "./on-press.ts";
import type { Press } from "./pressed.ts";

/**
 * "Remove it": the cards of a deleted photo count no longer, and our copy of the photo is deleted. Undoing brings back what was read. The
 * result in the thread follows by the feed.
 */
export const removeDeleted: Listener = onPress(actionIds.removeDeleted, async (press, who, ports, job) => {
  const { words, member, viewer } = who;
  const photo = await photoToDecide(press, who, ports);
  if (photo === undefined) return;
  const clusters = await ports.truth.readMany(press.workspace, photo.cards);
  const standing = standingFacts(clusters.flatMap(({ facts }) => factsFor(viewer, facts)));
  const removed = new Set(standing.flatMap((fact) => (fact.kind === "removed" ? [fact.card] : [])));
  const facts = photo.cards
    .filter((card) => !removed.has(card))
    .map(
      (card): Removed => ({
        kind: "removed",
        id: factId(job, `remove ${card}`),
        at: instantOf(job),
        by: member.id,
        card,
      }),
    );
  await writeFacts(ports, press.workspace, facts);
  await ports.photos.delete(press.workspace, photo.photo);
  await answerPlainly(ports.speak, press, words.deleted.removed(photo.cards.length));
});

/** "Keep it": all stays as it is, and the question says so. */
export const keepDeleted: Listener = onPress(actionIds.keepDeleted, async (press, who, ports) => {
  const photo = await photoToDecide(press, who, ports);
  if (photo === undefined) return;
  await ports.statuses.markDeleted(press.workspace, photo.photo, "kept");
  await showQuestion(ports, press.workspace, photo.message, questionFor(ports));
  await answerPlainly(ports.speak, press, who.words.deleted.kept);
});

/** The deleted photo that was asked about, if it is the member's to decide; else says why not. */
async function photoToDecide(
  press: Press,
  { member, viewer, words }: Admitted,
  ports: ThenPorts,
): Promise<PhotoStatus | undefined> {
  const card: CardRead | undefined = await readCard(ports.truth, press.workspace, viewer, press.card);
  const [photo] = card?.photos ?? [];
  const status = photo && (await ports.statuses.read(press.workspace, photo));
  if (card === undefined || status?.deleted === undefined) {
    await answerPlainly(ports.speak, press, words.deleted.gone);
    return undefined;
  }
  if (card.by !== member.id) {
    await answer(ports.speak, press, { text: words.deleted.onlyPoster(`<@${card.by}>`) });
    return undefined;
  }
  return status;
}
