import { factsFor } from "../../../privacy/audiences-of-cards.ts";
import { mayForget } from "../../../privacy/may-forget.ts";
import { findPerson, type PersonAsked } from "../../../steps/find-person.ts";
import { actionIds } from "../../action-ids.ts";
import { forgetMessage } from "../../blocks/forget.ts";
import type { Admitted } from "../admit.ts";
import { answer, answerPlainly } from "../answer.ts";
import type { Asked } from "../asked.ts";
import type { ThenPorts } from "../listener-ports.ts";
import { answerNotOnePerson } from "./not-one-person.ts";

/** Answers `/octember forget PERSON`: shows who is meant, with the button that asks once more. */
export async function answerForget(asked: Asked, who: Admitted, ports: ThenPorts, person: PersonAsked): Promise<void> {
  const { viewer, words, member } = who;
  const found = await findPerson(ports, asked.workspace, viewer, person);
  if (found.kind !== "found") {
    const choice = { action: actionIds.showContact, value: (id: string) => id, nobodyNamed: words.forget.whom };
    return answerNotOnePerson(asked, who, ports, person, found, choice);
  }
  const { contact } = found;
  const cluster = await ports.truth.read(asked.workspace, contact.id);
  if (!mayForget(factsFor(viewer, cluster?.facts ?? []), contact, member.id)) {
    return answerPlainly(ports.speak, asked, words.forget.notYours);
  }
  await answer(ports.speak, asked, forgetMessage(contact, words));
}
