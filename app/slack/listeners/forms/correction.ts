import type { Taken } from "../../../ports/inbox.ts";
import { writeFacts } from "../../../steps/write-facts.ts";
import { valuesOnCard } from "../../blocks/card-values.ts";
import type { Admitted } from "../admit.ts";
import { answerPlainly, whenAdmitted } from "../answer.ts";
import { after, type Listener } from "../listener.ts";
import type { ThenPorts } from "../listener-ports.ts";
import { readCard, readContact } from "../read-contact.ts";
import { correctionsIn } from "./correct-card.ts";
import { correctionAck, type SubmittedCorrection } from "./submitted-correction.ts";

/** What was filled in becomes facts; the result in the thread follows by the feed. */
export const correction: Listener = after(correctionAck, {
  then: (input, ports, job) => whenAdmitted(input, ports, (who) => save(input, who, ports, job)),
});

async function save(
  input: SubmittedCorrection,
  { member, viewer, words }: Admitted,
  ports: ThenPorts,
  job: Taken,
): Promise<void> {
  const { workspace, card, lines } = input;
  const [contact, read, cluster] = await Promise.all([
    readContact(ports.truth, workspace, viewer, card),
    readCard(ports.truth, workspace, viewer, card),
    ports.truth.read(workspace, card),
  ]);
  if (contact === undefined || read === undefined) return answerPlainly(ports.speak, input, words.refuse.contactGone);
  const form = { card, by: member.id, lines };
  const { facts, overtaken } = correctionsIn(form, valuesOnCard(contact, card), cluster?.facts ?? [], job);
  if (facts.length > 0) {
    await ports.checkpoint("before-commit");
    await writeFacts(ports, workspace, facts);
    await ports.checkpoint("after-commit");
  }
  const { saved, unchanged, changedMeanwhile } = words.correct;
  const done = facts.length > 0 || job.attempt > 1 ? saved : unchanged;
  await answerPlainly(ports.speak, input, overtaken > 0 ? changedMeanwhile : done);
}
