import type { ViewSubmitAction } from "@slack/bolt";
import type { MemberId, WorkspaceId } from "../../../ids.ts";
import type { Taken } from "../../../ports/inbox.ts";
import { writeFacts } from "../../../steps/write-facts.ts";
import { wordsFor } from "../../../words/words.ts";
import { formIds } from "../../action-ids.ts";
import { valuesOnCard } from "../../blocks/card-values.ts";
import { type FilledLine, filledLines } from "../../blocks/correction-lines.ts";
import type { Admitted } from "../admit.ts";
import { answerPlainly, whenAdmitted } from "../answer.ts";
import type { Asked } from "../asked.ts";
import { type FieldErrors, type Listener, onForm } from "../listener.ts";
import type { ThenPorts } from "../listener-ports.ts";
import { readCard, readContact } from "../read-contact.ts";
import { checkLines } from "./check-lines.ts";
import { correctionsIn } from "./correct-card.ts";
import { type FormMetadata, readFormMetadata } from "./form-metadata.ts";

interface Input extends Asked, FormMetadata {
  readonly lines: readonly FilledLine[];
}

/** The submitted form: mistakes are said beside their lines, the rest becomes facts; the result in the thread follows by the feed. */
export const correction: Listener = onForm<Input>(formIds.correction, {
  check: async (request) => check(request),
  ack: (request) => {
    const metadata = readFormMetadata(request.view.private_metadata);
    if (metadata === undefined) return undefined;
    const { workspace, member, outsider } = submittedBy(request);
    const input = { ...metadata, workspace, member, outsider, lines: filledLines(request.view.state.values) };
    return { workspace, key: `${request.view.id} ${request.view.hash}`, lane: `correct ${metadata.card}`, input };
  },
  then: (input, ports, job) => whenAdmitted(input, ports, (who) => save(input, who, ports, job)),
});

/** By the form alone: whether the card is there is for its viewer to know, who is looked up later. */
function check(request: ViewSubmitAction): FieldErrors {
  const { view } = request;
  const metadata = readFormMetadata(view.private_metadata);
  const words = wordsFor(metadata?.language);
  const { outsider } = submittedBy(request);
  const [first = "names:new"] = Object.keys(view.state.values);
  if (metadata === undefined) return { [first]: words.correct.errors.gone };
  if (outsider) return { [first]: words.refuse.outsider };
  return checkLines(filledLines(view.state.values), words);
}

async function save(input: Input, { member, viewer, words }: Admitted, ports: ThenPorts, job: Taken): Promise<void> {
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

function submittedBy({ team, user }: ViewSubmitAction) {
  const workspace = (team?.id ?? user.team_id) as WorkspaceId;
  return {
    workspace,
    member: user.id as MemberId,
    outsider: user.team_id !== undefined && user.team_id !== workspace,
  };
}
